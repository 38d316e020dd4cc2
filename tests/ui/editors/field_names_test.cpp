#include "core/book/cell_edit.h"
#include "core/domain/labels.h"
#include "core/query/field_words.h"
#include "tests/ui/editors/form_driver.h"
#include "ui/editors/editors.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

class FieldNames : public ::testing::Test, protected FormDriver
{
protected:
    /// All names in the open form, as they are seen.
    QStringList inTheForm() const
    {
        QStringList names;
        for (const QWidget* one : form()->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(one);
            names << (button ? button->text().remove(u'&') : one->accessibleName());
        }
        return names;
    }
    /// What the list calls the fields that the form has, too, and the form doesn't.
    QStringList strange(ListKind kind)
    {
        const QStringList names = inTheForm();
        QStringList missing;
        for (const auto& field : desk.book().queries().listFields(kind).all())
            if (book::isEditable(kind, field.key) &&
                std::ranges::none_of(
                    names, [&](const QString& name) { return name.startsWith(field.label); }))
                missing << field.label;
        form()->done(QDialog::Rejected);
        return missing;
    }
};

} // namespace

TEST_F(FieldNames, AreTheSameInListsAndForms)
{
    const Account harbour = book.addAccount(u"Harbour"_s);
    openEditor(desk, harbour);
    EXPECT_EQ(strange(ListKind::Accounts), QStringList());
    openEditor(desk, book.addPerson(harbour.id, u"Ines"_s, u"Duarte"_s), Employment());
    EXPECT_EQ(strange(ListKind::People), QStringList());
    openEditor(desk, book.addFavour(harbour.id, Direction::Given, 1, u"Insight"_s));
    EXPECT_EQ(strange(ListKind::Favours), QStringList());
    openEditor(desk, book.addCall(harbour.id, 1, u"Prices"_s));
    EXPECT_EQ(strange(ListKind::Interactions), QStringList());
}

TEST_F(FieldNames, AreTheWordsThatPeopleUse)
{
    const auto name = [](RecordKind kind, const QString& field) {
        return query::fieldLabel(kind, field);
    };
    EXPECT_EQ(name(RecordKind::Account, u"owner"_s), u"Owner"_s);
    EXPECT_EQ(name(RecordKind::Account, u"lifecycle"_s), u"Stage"_s);
    EXPECT_EQ(name(RecordKind::Account, u"type"_s), u"Kind"_s);
    EXPECT_EQ(name(RecordKind::Account, u"ideal_days"_s), u"Cadence"_s);
    EXPECT_EQ(name(RecordKind::Favour, u"interaction_id"_s), u"Interaction"_s);
    EXPECT_EQ(label(RecordKind::Interaction), u"Interaction"_s);
}
