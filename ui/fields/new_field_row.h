#pragma once

#include "core/domain/custom_field.h"
#include "ui/desk/desk.h"
#include "ui/editors/choice_field.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace goodturn::ui {

class ToneLabel;

/// A line in which a new field gets its name and says what it holds. Enter adds it.
class NewFieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit NewFieldRow(Desk& desk, QWidget* parent = nullptr);

    void setKind(RecordKind of);
    void setReadOnly(bool readOnly);

signals:
    void added(qint64 field, bool isChosen);

private:
    void add();

    Desk& desk_;
    RecordKind of_ = RecordKind::Account;
    QLineEdit* name_;
    ChoiceField<CustomType>* type_;
    QPushButton* add_;
    ToneLabel* problem_;
};

} // namespace goodturn::ui
