#pragma once

#include "core/base/result.h"
#include "core/domain/custom_field.h"
#include "core/domain/ids.h"
#include "core/domain/record_key.h"
#include "ui/editors/conflict_guard.h"
#include "ui/editors/field_cell.h"

#include <QDialog>
#include <QJsonObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace goodturn::ui {

class ConflictPanel;
class CustomPart;
class Desk;
class DraftKeeper;
class FormFold;
class RecordPicker;
class ToneLabel;

/// A form over the window for one record. Enter or Ctrl+Enter saves; Esc closes it, and asks
/// within the form first when something was typed. It stays open, with all that was typed, when
/// saving fails, and says why.
class EditorForm : public QDialog
{
    Q_OBJECT

public:
    EditorForm(Desk& desk, const QString& title, const QString& saveText = {});
    ~EditorForm() override;

    /// Shows the form once it is built. It deletes itself when it is closed.
    void present();
    /// What the shown form was filled with comes from elsewhere and is in no book yet: it counts as
    /// typed.
    void countAsTyped() { atFirst_.clear(); }
    /// Whether anything differs from what the form showed at first.
    bool isChanged() const;
    /// What is typed and not saved, with what the form was opened for; empty when nothing is.
    QJsonObject draft() const;
    /// Fills the shown form as it was left.
    void takeDraft(const QJsonObject& draft);
    void reject() override;
    void done(int result) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

public slots:
    void save();

protected:
    /// Adds a field `sixths` of the row wide; it goes to the next row where it doesn't fit.
    FieldCell* add(const QString& name, QWidget* field, int sixths = 6);
    /// Begins a group of fields that stay folded until they are wanted: all that are added after
    /// it, up to the next one.
    FormFold* addFold(const QString& title);
    /// The fields added from here on belong to no group.
    void endFold();
    /// Adds the fields that the book has of its own for such records, folded unless they hold
    /// something; nothing where there are none. `values` are the record's.
    void addOwnFields(RecordKind of, const std::vector<CustomValue>& values);
    /// Reads them into the values, and marks those that are wrong; false when any is.
    bool takeOwnFields(std::vector<CustomValue>& values);
    /// Quiet buttons at the left for a record that is in the book: its history, and putting it in
    /// the trash. `what` is said when that fails; `act` is its name in Edit, or empty.
    void offerRemoval(const QString& what, const RecordKey& record, const QString& act = {});
    /// Sees to it that a change from elsewhere is not overwritten. `record` is a member of the
    /// form, as it was read from the book.
    template<class T>
    void guard(T& record)
    {
        guard_->follow(record, record);
    }

    /// Reads the fields into the record and marks those that are wrong; false when any is.
    virtual bool takeFields() = 0;
    /// Writes the record.
    virtual Result<void> store() = 0;
    /// What the form was opened for: its kind under "form", which openDraftForm() knows, and its
    /// records.
    virtual QJsonObject source() const = 0;
    /// Shows what follows from the fields, after they were filled from a draft.
    virtual void followFields() {}
    /// What went wrong, when it does: "The favour was not saved".
    virtual QString failureTitle() const = 0;

    /// The value, or the reason beside its field.
    template<class T, class U>
    static bool read(const Result<T>& value, FieldCell* cell, U& into)
    {
        cell->setError(value ? QString() : value.error().message);
        if (value)
            into = *value;
        return value.has_value();
    }
    bool readAccount(FieldCell* cell, AccountId& into);
    bool readOptionalAccount(FieldCell* cell, std::optional<AccountId>& into);
    bool readPerson(FieldCell* cell, std::optional<ContactId>& into);
    bool require(const QString& text, FieldCell* cell, const QString& reason);

    RecordPicker* accountPicker(AccountId preset);
    RecordPicker* personPicker(RecordPicker* account, std::optional<ContactId> preset);

    QDate today() const;
    Desk& desk_;

private:
    void build(const QString& title, const QString& saveText);
    QWidget* makeDiscardBar();
    QWidget* makeButtons(const QString& saveText);
    bool carryOut(const QString& what, const std::function<Result<void>()>& act);
    void showFailure(const QString& text);
    void storeGuarded();
    void grow();

    QString bookPath_;
    DraftKeeper* drafts_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    QWidget* body_ = nullptr;
    QGridLayout* grid_ = nullptr;
    ToneLabel* failure_ = nullptr;
    QWidget* discardBar_ = nullptr;
    QPushButton* keep_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* history_ = nullptr;
    ConflictPanel* conflicts_ = nullptr;
    std::unique_ptr<ConflictGuard> guard_;
    std::vector<FieldCell*> cells_;
    std::vector<FormFold*> folds_;
    std::unique_ptr<CustomPart> own_;
    FormFold* fold_ = nullptr; ///< the group that is being filled
    QStringList atFirst_;
    int row_ = 0;
    int used_ = 0;
};

} // namespace goodturn::ui
