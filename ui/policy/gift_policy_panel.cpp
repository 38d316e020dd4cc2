#include "ui/policy/gift_policy_panel.h"

#include "core/book/gift_policy_service.h"
#include "core/query/queries.h"
#include "ui/backups/scroll_column.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/tone_label.h"
#include "ui/editors/unsaved_question.h"
#include "ui/policy/policy_form.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {

GiftPolicyPanel::GiftPolicyPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , form_(
          new PolicyForm(bookCurrency(desk), desk.book().queries().tags().value_or(QStringList())))
{
    framePanel(this, buildHead(), {buildBody()});
    connectParts();
    reload();
}

QWidget* GiftPolicyPanel::buildHead()
{
    state_ = new ToneLabel(Tone::Muted);
    state_->setWordWrap(true);
    save_ = new AccentButton(tr("&Save"));
    discard_ = new QPushButton(tr("&Undo changes"));
    back_ = new QPushButton(tr("&Take back the last save"));
    done_ = new QPushButton(tr("&Close"));
    question_ = new UnsavedQuestion;
    return makePanelHead(tr("Gift policy and lead times"), {save_, discard_, back_, done_},
                         {state_, question_});
}

QWidget* GiftPolicyPanel::buildBody()
{
    auto* body = new QWidget;
    auto* column = (new ScrollColumn(body))->column();
    column->addWidget(form_, 1);
    return body;
}

void GiftPolicyPanel::connectParts()
{
    connect(form_, &PolicyForm::edited, this, &GiftPolicyPanel::refresh);
    connect(save_, &QPushButton::clicked, this, &GiftPolicyPanel::save);
    connect(discard_, &QPushButton::clicked, this, &GiftPolicyPanel::discard);
    connect(back_, &QPushButton::clicked, this, &GiftPolicyPanel::takeBack);
    connect(done_, &QPushButton::clicked, this, &GiftPolicyPanel::leave);
    connect(question_, &UnsavedQuestion::leaveWanted, this, &GiftPolicyPanel::closed);
    connect(question_, &UnsavedQuestion::stayWanted, this, &GiftPolicyPanel::keepEditing);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, [this] {
        if (isEdited())
            refresh();
        else
            reload();
    });
    auto* escapes = new QShortcut(Qt::Key_Escape, this);
    escapes->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escapes, &QShortcut::activated, this, &GiftPolicyPanel::escape);
    orderTabs();
}

/// From the fields to what is done with them.
void GiftPolicyPanel::orderTabs()
{
    QWidget* last = save_;
    const QList<QWidget*> asked = question_->buttons();
    for (QWidget* next : QList<QWidget*>{discard_, back_} + asked + QList<QWidget*>{done_}) {
        setTabOrder(last, next);
        last = next;
    }
}

/// No focus proxy: it would make the panel a stop of Tab.
void GiftPolicyPanel::focusInEvent(QFocusEvent*)
{
    form_->focusFirst();
}

bool GiftPolicyPanel::isEdited() const
{
    return form_->isChanged();
}

void GiftPolicyPanel::reload()
{
    const auto policy = desk_.book().giftPolicy().policy();
    if (!policy) {
        desk_.showError(tr("The gift policy could not be read"), policy.error());
        return;
    }
    isWrong_ = false;
    seen_ = *policy;
    form_->setPolicy(seen_);
    form_->setReadOnly(desk_.book().isReadOnly());
    refresh();
}

void GiftPolicyPanel::refresh()
{
    const bool writable = !desk_.book().isReadOnly();
    const bool edited = isEdited();
    if (!edited) {
        question_->hide();
        isWrong_ = false;
    }
    save_->setEnabled(writable && edited);
    discard_->setEnabled(edited);
    back_->setEnabled(writable && !edited &&
                      desk_.book().giftPolicy().canTakeBack().value_or(false));
    state_->setText(tellState());
}

QString GiftPolicyPanel::tellState()
{
    auto& service = desk_.book().giftPolicy();
    if (desk_.book().isReadOnly())
        return tr("The book is open to read only: the policy can be looked at, not changed.");
    if (isWrong_)
        return tr("Set right what is marked; then it can be saved.");
    if (isEdited() && service.policy().value_or(seen_) != seen_)
        return tr(
            "Changed in another window meanwhile. Save puts yours in its place, and Take back "
            "brings the other back; undo your changes to see it first.");
    if (isEdited())
        return tr("Not saved yet.");
    if (const auto unreadable = service.check(); unreadable && !unreadable->isEmpty())
        return unreadable->join(u' ');
    if (!service.policy().value_or(planning::GiftPolicy()).hasLimits())
        return tr("No limits are set. What you set here is held against each gift that you plan: "
                  "you are told beside its fields, and you decide.");
    const auto findings = service.findingsOfPrepared();
    const auto against =
        findings ? std::ranges::count_if(*findings,
                                         [](const auto& gift) { return goesAgainst(gift.second); })
                 : 0;
    const QString held = tr("Gifts that you plan are held against this. You are told, and decide.");
    if (against == 0)
        return held;
    const QString now = against == 1 ? tr("1 gift that is being prepared goes against it.")
                                     : tr("%Ln gifts that are being prepared go against it.",
                                          nullptr, int(against));
    return tr("%1 %2").arg(held, now);
}

/// One step back: what is offered for a field, the question, then the panel.
void GiftPolicyPanel::escape()
{
    if (QWidget* offered = QApplication::activePopupWidget())
        offered->close();
    else if (question_->isAsked())
        keepEditing();
    else
        leave();
}

bool GiftPolicyPanel::mayLeave()
{
    if (!isEdited())
        return true;
    question_->ask();
    return false;
}

void GiftPolicyPanel::leave()
{
    if (mayLeave())
        emit closed();
}

void GiftPolicyPanel::closeEvent(QCloseEvent* event)
{
    event->setAccepted(mayLeave());
}

void GiftPolicyPanel::keepEditing()
{
    question_->hide();
    form_->focusFirst();
}

void GiftPolicyPanel::discard()
{
    reload();
    form_->focusFirst();
}

void GiftPolicyPanel::save()
{
    question_->hide();
    const auto policy = form_->take();
    isWrong_ = !policy;
    if (policy && desk_.perform(tr("The gift policy was not saved"),
                                [&] { return desk_.book().giftPolicy().setPolicy(*policy); })) {
        reload();
        desk_.showStatus(tr("The gift policy is saved."));
        form_->focusFirst();
    }
    refresh();
}

void GiftPolicyPanel::takeBack()
{
    if (desk_.perform(tr("The last save was not taken back"),
                      [this] { return desk_.book().giftPolicy().takeBack(); }))
        desk_.showStatus(tr("The gift policy of before holds again. Taking back once more brings "
                            "the other back."));
    form_->focusFirst();
}

} // namespace goodturn::ui
