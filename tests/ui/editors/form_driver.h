#pragma once

#include "tests/support/test_desk.h"
#include "ui/editors/editor_form.h"
#include "ui/editors/form_fold.h"
#include "ui/editors/record_picker.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QWidget>

namespace goodturn::testing {

/// A window with a book behind it, and hands to fill in the form that is open over it. Fields are
/// found as a screen reader finds them: by their accessible names.
class FormDriver
{
public:
    FormDriver()
    {
        desk.setWindow(&window);
        window.show();
    }

    ui::EditorForm* form() const
    {
        for (auto* one : window.findChildren<ui::EditorForm*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }

    QWidget* field(const QString& name) const
    {
        for (QWidget* one : form()->findChildren<QWidget*>())
            if (one->accessibleName() == name)
                return one;
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }

    void type(const QString& name, const QString& text) const
    {
        QWidget* target = field(name);
        if (auto* line = qobject_cast<QLineEdit*>(target))
            line->selectAll();
        else if (auto* note = qobject_cast<QPlainTextEdit*>(target))
            note->selectAll();
        else if (auto* spin = qobject_cast<QSpinBox*>(target))
            spin->selectAll();
        QTest::keyClicks(target, text);
        if (auto* picker = qobject_cast<ui::RecordPicker*>(target))
            picker->settle();
    }

    void choose(const QString& name, const QString& text) const
    {
        auto* combo = qobject_cast<QComboBox*>(field(name));
        const int index = combo->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

    QString text(const QString& name) const
    {
        return qobject_cast<QLineEdit*>(field(name))->text();
    }

    void click(const QString& caption) const
    {
        for (auto* button : form()->findChildren<QAbstractButton*>())
            if (button->text().remove(u'&') == caption && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
                return;
            }
        ADD_FAILURE() << "no button " << caption.toStdString();
    }
    /// Opens what is folded, and gives it the room to be seen.
    void unfold() const
    {
        for (auto* fold : form()->findChildren<ui::FormFold*>())
            fold->setOpen(true);
        form()->resize(900, 2000);
    }
    void save() const { click(QStringLiteral("Save")); }

    /// What stands beneath the field as wrong.
    QString errorOf(const QString& name) const { return field(name)->accessibleDescription(); }
    bool shows(const QString& words) const
    {
        for (const auto* label : form()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }

    BookFixture book;
    TestDesk desk{book};
    QWidget window;
};

} // namespace goodturn::testing
