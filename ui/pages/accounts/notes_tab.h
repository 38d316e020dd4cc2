#pragma once

#include "core/domain/account.h"
#include "ui/desk/desk.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;

namespace goodturn::ui {

class OccasionLines;
class ToneLabel;

/// What is known of an account, its occasions and, beneath, its private notes, as plain text. They
/// save themselves when the keyboard leaves them, when another account is shown, and when the page
/// is hidden. What could not be saved is kept, and stands there again when the account is shown
/// next. What somebody else wrote meanwhile is kept beneath.
class NotesTab : public QWidget
{
    Q_OBJECT

public:
    explicit NotesTab(Desk& desk, QWidget* parent = nullptr);

    /// Shows the notes as stored, unless those of this account are being written.
    void setAccount(const Account& account);
    /// What is typed and not saved; empty when nothing is.
    QJsonObject draft() const;
    /// Shows what was typed for the account, which may be shown later, over what is stored.
    void takeDraft(AccountId account, const QString& text);
    /// Saves what was written since.
    void commit();
    QPlainTextEdit* edit() const { return edit_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool isDirty() const;
    QString joined(const QString& typed, const QString& now) const;

    Desk& desk_;
    ToneLabel* facts_;
    OccasionLines* occasions_;
    QPlainTextEdit* edit_;
    AccountId account_;
    QString stored_;
    QString began_; ///< the notes from which the writing began
    QHash<AccountId, QString> unsaved_;
};

} // namespace goodturn::ui
