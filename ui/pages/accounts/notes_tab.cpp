#include "ui/pages/accounts/notes_tab.h"

#include "core/book/record_service.h"
#include "ui/desk/draft_keeper.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/account_facts.h"
#include "ui/pages/accounts/occasion_lines.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

NotesTab::NotesTab(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , facts_(new ToneLabel(Tone::Body))
    , occasions_(new OccasionLines(desk))
    , edit_(new QPlainTextEdit)
{
    facts_->setWordWrap(true);
    facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    facts_->setContentsMargins(grid(this, 2), grid(this, 2), grid(this, 2), 0);
    facts_->hide();
    occasions_->setContentsMargins(grid(this, 2), grid(this, 1), grid(this, 2), 0);
    edit_->setFrameShape(QFrame::NoFrame);
    edit_->setTabChangesFocus(true);
    edit_->setAccessibleName(tr("Notes"));
    edit_->setPlaceholderText(tr("What is good to know about them. Only you see this; it is never "
                                 "on the copy for the client."));
    edit_->document()->setDocumentMargin(grid(this, 2));
    edit_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(facts_);
    column->addWidget(occasions_);
    column->addWidget(edit_, 1);
    new DraftKeeper(
        desk, [] { return tr("Notes"); }, [this] { return draft(); }, this);
}

bool NotesTab::isDirty() const
{
    return account_.isValid() && edit_->toPlainText() != stored_;
}

void NotesTab::setAccount(const Account& account)
{
    facts_->setText(accountFacts(desk_, account));
    facts_->setVisible(!facts_->text().isEmpty());
    occasions_->showOf(account.id);
    if (account.id != account_) {
        commit();
    } else if (isDirty()) {
        stored_ = account.notes;
        return;
    }
    account_ = account.id;
    stored_ = began_ = account.notes;
    const QString shown = unsaved_.value(account_, stored_);
    if (edit_->toPlainText() != shown)
        edit_->setPlainText(shown);
}

QJsonObject NotesTab::draft() const
{
    if (!isDirty())
        return {};
    return {{u"form"_s, u"notes"_s},
            {u"account"_s, account_.value()},
            {u"text"_s, edit_->toPlainText()}};
}

void NotesTab::takeDraft(AccountId account, const QString& text)
{
    unsaved_.insert(account, text);
    if (account == account_)
        edit_->setPlainText(text);
}

/// What was typed, and beneath it what was written elsewhere since the writing began.
QString NotesTab::joined(const QString& typed, const QString& now) const
{
    if (now == began_ || typed.contains(now))
        return typed;
    return typed + u"\n\n"_s + tr("Written elsewhere meanwhile:") + u'\n' + now;
}

void NotesTab::commit()
{
    if (!isDirty())
        return;
    const QString typed = edit_->toPlainText();
    const AccountId id = account_;
    QString written;
    const auto act = [&]() -> Result<void> {
        GT_ASSIGN(Account account, desk_.book().records<Account>().load(id));
        written = account.notes = joined(typed, account.notes);
        GT_TRY(desk_.book().records<Account>().save(account, tr("Change notes")));
        return {};
    };
    // Saving announces the change, which comes back here while the save is still under way.
    const QString before = std::exchange(stored_, typed);
    if (desk_.perform(tr("The notes were not saved"), act)) {
        unsaved_.remove(id);
        stored_ = began_ = written;
        if (written != typed)
            edit_->setPlainText(written);
    } else {
        stored_ = before;
        unsaved_.insert(id, typed);
    }
}

bool NotesTab::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

void NotesTab::hideEvent(QHideEvent* event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace goodturn::ui
