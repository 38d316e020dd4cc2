#include "ui/fields/own_fields_panel.h"

#include "core/book/custom_field_service.h"
#include "core/book/history.h"
#include "tests/support/test_desk.h"
#include "ui/fields/choice_list.h"
#include "ui/fields/field_detail.h"
#include "ui/fields/new_field_row.h"
#include "ui/pages/accounts/record_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::testing;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

class OwnFieldsPanelTest : public ::testing::Test
{
protected:
    void open()
    {
        window.resize(1100, 640);
        panel = new OwnFieldsPanel(desk);
        (new QVBoxLayout(&window))->addWidget(panel);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        panel->setFocus();
    }
    template<class T>
    T* named(const QString& name)
    {
        for (T* one : panel->findChildren<T*>())
            if (one->accessibleName() == name)
                return one;
        ADD_FAILURE() << "nothing is called " << name.toStdString();
        return nullptr;
    }
    RecordTable* table() { return panel->findChild<RecordTable*>(); }
    QListWidget* choices() { return named<QListWidget>(u"Choices"_s); }
    /// Lets the panel follow the act that a key was the beginning of: what is edited is taken
    /// first, then the lines are read anew.
    void key(QWidget* target, int code, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(target, Qt::Key(code), with);
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
    }
    void typeAndEnter(const QString& name, const QString& text)
    {
        auto* line = named<QLineEdit>(name);
        line->selectAll();
        QTest::keyClicks(line, text);
        key(line, Qt::Key_Return);
    }
    QStringList names()
    {
        QStringList found;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            found << table()->model()->index(row, 0).data().toString();
        return found;
    }
    QString holds(int row) { return table()->model()->index(row, 1).data().toString(); }
    bool says(const QString& words)
    {
        for (const auto* one : panel->findChildren<QLabel*>())
            if (one->isVisible() && one->text().contains(words))
                return true;
        return false;
    }
    void undo()
    {
        must(book.book().history().revert(book.book().lastUnit()));
        QCoreApplication::processEvents();
    }

    BookFixture book;
    TestDesk desk{book};
    QWidget window;
    OwnFieldsPanel* panel = nullptr;
};

} // namespace

TEST_F(OwnFieldsPanelTest, IsEmptyAtFirstWithTheKeyboardWhereAFieldIsNamed)
{
    open();
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>(u"Name of a new field"_s));
    EXPECT_FALSE(panel->findChild<FieldDetail*>()->isVisible());
    QSignalSpy closed(panel, &OwnFieldsPanel::closed);
    key(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
}

TEST_F(OwnFieldsPanelTest, AddsFieldsAndTheirChoicesByKeysAlone)
{
    open();
    typeAndEnter(u"Name of a new field"_s, u"Region"_s);
    EXPECT_EQ(names(), QStringList{u"Region"_s});
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>(u"Name of a new field"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Tier"_s);
    key(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"O"_s); // one of a list
    key(QApplication::focusWidget(), Qt::Key_Tab);
    key(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(names(), (QStringList{u"Region"_s, u"Tier"_s}));
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>(u"New choice"_s));
    typeAndEnter(u"New choice"_s, u"Gold"_s);
    typeAndEnter(u"New choice"_s, u"Silver"_s);
    EXPECT_EQ(holds(1), u"One of a list: Gold, Silver"_s);
    typeAndEnter(u"New choice"_s, u"gold"_s);
    EXPECT_TRUE(says(u"can be chosen already"_s));
    undo();
    EXPECT_EQ(holds(1), u"One of a list: Gold"_s);
}

TEST_F(OwnFieldsPanelTest, SaysBesideTheLineWhyAFieldIsNotAdded)
{
    open();
    typeAndEnter(u"Name of a new field"_s, u"Region"_s);
    typeAndEnter(u"Name of a new field"_s, u"REGION"_s);
    EXPECT_TRUE(says(u"There is a field “Region” already"_s));
    EXPECT_EQ(named<QLineEdit>(u"Name of a new field"_s)->text(), u"REGION"_s);
    EXPECT_EQ(desk.errors, QStringList());
    EXPECT_EQ(names(), QStringList{u"Region"_s});
}

TEST_F(OwnFieldsPanelTest, RenamesMovesAndRemovesByKeys)
{
    for (const QString& name : {u"Region"_s, u"Tier"_s, u"Since"_s})
        must(book.book().customFields().add(RecordKind::Account, name, CustomType::Text));
    open();
    EXPECT_EQ(QApplication::focusWidget(), table());
    key(table(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(names(), (QStringList{u"Tier"_s, u"Region"_s, u"Since"_s}));
    EXPECT_EQ(table()->chosenRows(), std::vector<int>{1}) << "it stays chosen";
    key(table(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(names().first(), u"Region"_s);
    key(table(), Qt::Key_F2);
    EXPECT_EQ(QApplication::focusWidget(), named<QLineEdit>(u"Name"_s));
    typeAndEnter(u"Name"_s, u"Area"_s);
    EXPECT_EQ(names().first(), u"Area"_s);
    typeAndEnter(u"Name"_s, u"Tier"_s);
    EXPECT_TRUE(says(u"There is a field “Tier” already"_s));
    table()->setFocus();
    key(table(), Qt::Key_Delete);
    EXPECT_EQ(names(), (QStringList{u"Tier"_s, u"Since"_s}));
    EXPECT_TRUE(desk.statuses.join(u' ').contains(u"Area removed. Undo brings it back"_s));
    undo();
    EXPECT_EQ(names(), (QStringList{u"Area"_s, u"Tier"_s, u"Since"_s}));
}

TEST_F(OwnFieldsPanelTest, RenamesMovesAndRemovesChoicesByKeys)
{
    must(book.book().customFields().add(RecordKind::Account, u"Tier"_s, CustomType::Choice,
                                        {u"Gold"_s, u"Silver"_s, u"Tin"_s}));
    open();
    QListWidget* list = choices();
    list->setFocus();
    list->setCurrentRow(0);
    key(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(holds(0), u"One of a list: Silver, Gold, Tin"_s);
    EXPECT_EQ(list->currentItem()->text(), u"Gold"_s);
    key(list, Qt::Key_F2);
    auto* editor = list->findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Platinum"_s);
    key(editor, Qt::Key_Return);
    EXPECT_EQ(holds(0), u"One of a list: Silver, Platinum, Tin"_s);
    key(list, Qt::Key_Delete);
    EXPECT_EQ(holds(0), u"One of a list: Silver, Tin"_s);
    undo();
    EXPECT_EQ(holds(0), u"One of a list: Silver, Platinum, Tin"_s);
}

TEST_F(OwnFieldsPanelTest, GoesFromKindToKind)
{
    must(book.book().customFields().add(RecordKind::Contact, u"Sails"_s, CustomType::YesNo));
    open();
    auto* kinds = panel->findChild<QTabBar*>();
    ASSERT_EQ(kinds->count(), 4);
    kinds->setFocus();
    key(kinds, Qt::Key_Right);
    EXPECT_EQ(names(), QStringList{u"Sails"_s});
    typeAndEnter(u"Name of a new field"_s, u"Reads on trains"_s);
    EXPECT_EQ(must(book.book().customFields().fields(RecordKind::Contact)).size(), 2u);
    EXPECT_TRUE(must(book.book().customFields().fields(RecordKind::Account)).empty());
}

TEST_F(OwnFieldsPanelTest, LeavesTheTypeAloneOnceSomethingIsWritten)
{
    const auto region =
        must(book.book().customFields().add(RecordKind::Account, u"Region"_s, CustomType::Text));
    open();
    auto* type = named<QComboBox>(u"What it holds"_s);
    EXPECT_TRUE(type->isEnabled());
    QTest::keyClicks(type, u"Number"_s);
    emit type->activated(type->currentIndex());
    QCoreApplication::processEvents();
    EXPECT_EQ(holds(0), u"Number"_s);
    Account harbour = book.addAccount(u"Harbour"_s);
    harbour.custom = {{region.id, u"1"_s}};
    book.save(harbour);
    QCoreApplication::processEvents();
    EXPECT_FALSE(type->isEnabled());
    EXPECT_TRUE(says(u"Written in 1 record"_s));
    EXPECT_EQ(table()->model()->index(0, 2).data().toString(), u"1"_s);
}
