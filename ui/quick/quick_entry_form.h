#pragma once

#include "core/book/quick_service.h"
#include "ui/editors/choice_field.h"

#include <QJsonObject>
#include <QWidget>

#include <set>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace goodturn::ui {

class DayField;
class Desk;
class FieldCell;
class MoneyField;
class RecordPicker;
class WhoField;
class WorthField;

/// What a line of quick entry was understood as, to be corrected. A field follows the line until
/// it is changed by hand.
class QuickEntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuickEntryForm(Desk& desk, QWidget* parent = nullptr);

    /// The account that stands for lines that name neither an account nor somebody of one.
    void setAccountInView(AccountId account) { inView_ = account; }
    void showDraft(const quick::QuickDraft& draft);
    /// Forgets what was changed by hand.
    void clear();

    /// What was chosen by hand; none: the line says it.
    std::optional<quick::What> chosenWhat() const;
    /// All of it decided; none, with the reasons beside the fields, while something is missing.
    std::optional<book::QuickEntry> entry();
    QStringList names() const;
    QString accountText() const;
    /// What was changed by hand; empty when nothing was.
    QJsonObject draft() const;
    void takeDraft(const QJsonObject& draft);
    void focusFirstError();
    /// Where Tab leads from the line.
    QWidget* firstField() const;

signals:
    /// Something else was chosen for what the line is about: it is to be read anew.
    void whatChosen();
    void edited();

private:
    void build();
    void placeFields();
    void followEdits();
    FieldCell* add(const QString& name, QWidget* field, int row, int column, int columns);
    void showWhat(const quick::QuickDraft& draft);
    void showKinds(quick::What what);
    void showKind(const quick::QuickDraft& draft);
    void showDay(const quick::QuickDraft& draft);
    void showAccount();
    void showWorth();
    void showFields(quick::What what);
    bool isTouched(const QWidget* field) const { return touched_.contains(field); }
    void touch(const QWidget* field) { touched_.insert(field); }
    quick::What what() const;
    FavourKind favourKind() const;
    bool takeAccount(book::QuickEntry& entry);
    bool takeDay(book::QuickEntry& entry);
    bool takeRest(book::QuickEntry& entry);
    QDate today() const;
    std::vector<std::pair<QString, QWidget*>> keptFields() const;

    Desk& desk_;
    AccountId inView_;
    QString currency_; ///< the book's
    quick::QuickDraft draft_;
    std::set<const QWidget*> touched_; ///< changed by hand
    std::vector<FieldCell*> cells_;
    QGridLayout* grid_;
    QComboBox* what_;
    QComboBox* kind_;
    DayField* day_;
    WhoField* who_;
    RecordPicker* account_;
    WhoField* third_;
    QLineEdit* text_;
    WorthField* worth_;
    MoneyField* money_;
    QSpinBox* minutes_;
    ChoiceField<InteractionDirection>* direction_;
    FieldCell *kindCell_, *dayCell_, *whoCell_, *accountCell_, *thirdCell_, *textCell_, *worthCell_,
        *moneyCell_, *minutesCell_, *directionCell_;
};

} // namespace goodturn::ui
