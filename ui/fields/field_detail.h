#pragma once

#include "core/domain/custom_field.h"
#include "ui/desk/desk.h"
#include "ui/editors/choice_field.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace goodturn::ui {

class ChoiceList;
class FieldCell;

/// What one field of the book's own is: its name, what it holds, its choices. Each change is an act
/// of its own.
class FieldDetail : public QWidget
{
    Q_OBJECT

public:
    explicit FieldDetail(Desk& desk, QWidget* parent = nullptr);

    /// `used`: how many records hold something in it.
    void showField(const CustomField& field, qint64 used);
    void focusName();
    void focusChoices();

signals:
    void moveWanted(int by);
    void removeWanted();

private:
    QWidget* makeActs();
    void rename();
    void changeType();

    Desk& desk_;
    CustomField field_;
    QLineEdit* line_;
    FieldCell* name_;
    ChoiceField<CustomType>* type_;
    FieldCell* holds_;
    ChoiceList* choices_;
    FieldCell* choicesCell_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* remove_;
};

} // namespace goodturn::ui
