#include "ui/pages/gifts/gift_panel.h"

#include "core/book/gift_service.h"
#include "core/book/record_json.h"
#include "core/book/record_service.h"
#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/draft_keeper.h"
#include "ui/desk/removal.h"
#include "ui/editors/conflict_guard.h"
#include "ui/editors/conflict_panel.h"
#include "ui/editors/field_draft.h"
#include "ui/editors/form_changes.h"
#include "ui/editors/tone_label.h"
#include "ui/history/history_window.h"
#include "ui/models/account_words.h"
#include "ui/pages/gifts/gift_fields.h"
#include "ui/pages/gifts/gift_trail.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

GiftPanel::GiftPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , fields_(new GiftFields(desk))
    , scroll_(new QScrollArea(this))
    , failure_(new ToneLabel(Tone::Alert, {}, this))
    , conflicts_(new ConflictPanel(this))
    , guard_(std::make_unique<ConflictGuard>(*conflicts_))
{
    setAutoFillBackground(true);
    applyGround();
    setMinimumWidth(fontMetrics().averageCharWidth() * 38);
    const int edge = grid(this, 4);
    fields_->setContentsMargins(0, 0, grid(this, 1), 0);
    scroll_->setWidget(fields_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    fields_->setAutoFillBackground(false);
    failure_->setWordWrap(true);
    failure_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(grid(this, 2));
    layout->addWidget(makeHead());
    layout->addWidget(scroll_, 1);
    layout->addWidget(failure_);
    layout->addWidget(conflicts_);
    layout->addWidget(makeButtons());
    connect(fields_, &GiftFields::titleEdited, this, &GiftPanel::nameIt);
    new DraftKeeper(
        desk, [this] { return title_->text(); }, [this] { return draft(); }, this);
}

QSize GiftPanel::sizeHint() const
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, scroll_);
    const int edges = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    return {fields_->minimumSizeHint().width() + bar + edges, QWidget::sizeHint().height()};
}

/// In the dark, the frames of fields can't be told from a ground as dark as they are.
void GiftPanel::applyGround()
{
    const auto role = tokensFor(this).dark ? QPalette::Window : QPalette::Base;
    if (backgroundRole() != role)
        setBackgroundRole(role);
}

void GiftPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyGround();
}

GiftPanel::~GiftPanel() = default;

QWidget* GiftPanel::makeHead()
{
    auto* head = new QWidget(this);
    title_ = new ToneLabel(Tone::Title, {}, head);
    title_->setObjectName(u"giftTitle"_s);
    title_->setWordWrap(true);
    context_ = new ToneLabel(Tone::Muted, {}, head);
    context_->setWordWrap(true);
    trail_ = new ToneLabel(Tone::Muted, {}, head);
    trail_->setObjectName(u"giftTrail"_s);
    trail_->setWordWrap(true);
    auto* close = new QToolButton(head);
    close->setText(u"×"_s);
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this card"));
    close->setToolTip(tr("Close this card (Esc)"));
    connect(close, &QToolButton::clicked, this, &GiftPanel::closeCard);
    auto* layout = new QGridLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    layout->addWidget(title_, 0, 0);
    layout->addWidget(close, 0, 1, Qt::AlignTop);
    layout->addWidget(context_, 1, 0, 1, 2);
    layout->addWidget(trail_, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    return head;
}

QWidget* GiftPanel::makeButtons()
{
    auto* bar = new QWidget(this);
    next_ = new AccentButton({}, bar);
    save_ = new QPushButton(tr("&Save"), bar);
    more_ = new QPushButton(tr("More"), bar);
    more_->setMenu(new QMenu(more_));
    connect(more_->menu(), &QMenu::aboutToShow, this, &GiftPanel::fillMenu);
    connect(next_, &QPushButton::clicked, this, &GiftPanel::takeNextStep);
    connect(save_, &QPushButton::clicked, this, &GiftPanel::save);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 2));
    layout->addWidget(next_);
    layout->addWidget(save_);
    layout->addStretch();
    layout->addWidget(more_);
    return bar;
}

bool GiftPanel::showGift(GiftId id)
{
    const auto gift = desk_.book().records<Gift>().load(id);
    if (!gift) {
        desk_.showError(tr("The gift could not be opened"), gift.error());
        return false;
    }
    return showGift(*gift);
}

bool GiftPanel::showGift(const Gift& gift)
{
    if (isVisibleTo(parentWidget()) && isChanged() && !save())
        return false;
    gift_ = gift;
    present();
    scroll_->ensureVisible(0, 0);
    return true;
}

void GiftPanel::present()
{
    failure_->hide();
    guard_->reset();
    guard_->follow(edited_, gift_);
    fields_->setGift(gift_);
    atFirst_ = fieldStates(fields_);
    const auto next = nextState(gift_.state);
    next_->setVisible(next.has_value());
    if (next)
        next_->setText(stepText(*next));
    const QString trail = giftTrail(desk_, gift_);
    trail_->setText(trail);
    trail_->setVisible(!trail.isEmpty());
    nameIt();
}

/// “The Box” for Ines Duarte, and beneath where she works and what she likes.
void GiftPanel::nameIt()
{
    Gift gift = gift_;
    fields_->read(gift);
    auto& queries = desk_.book().queries();
    const QString who = gift.recipient ? queries.personName(*gift.recipient).value_or(QString())
                        : gift.accountId.isValid()
                            ? queries.accountName(gift.accountId).value_or(QString())
                            : QString();
    query::GiftRow row;
    row.title = gift.title;
    row.item = gift.item;
    const QString what = gift.title.isEmpty() ? tr("A gift") : workOf(row);
    title_->setText(who.isEmpty() ? (gift.title.isEmpty() ? tr("A new gift") : what)
                                  : tr("%1 for %2").arg(what, who));
    QString likes;
    if (gift.recipient)
        if (const auto person = desk_.book().records<Contact>().load(*gift.recipient)) {
            const QStringList all = person->interests + person->readingTastes;
            likes = all.isEmpty() ? QString() : tr("likes: %1").arg(all.join(u", "_s));
        }
    const QString account = gift.accountId.isValid()
                                ? queries.accountName(gift.accountId).value_or(QString())
                                : QString();
    context_->setText(joinedFacts({label(gift_.state), account, likes}));
}

bool GiftPanel::isChanged() const
{
    return !atFirst_.isEmpty() && fieldStates(fields_) != atFirst_;
}

void GiftPanel::refresh()
{
    if (!gift_.id.isValid() || isChanged())
        return;
    if (const auto gift = desk_.book().records<Gift>().load(gift_.id)) {
        gift_ = *gift;
        present();
    } else {
        gift_ = Gift();
        atFirst_.clear();
        emit closed();
    }
}

QJsonObject GiftPanel::draft() const
{
    if (!isVisibleTo(parentWidget()) || !isChanged())
        return {};
    return {{u"form"_s, u"gift"_s},
            {u"gift"_s, book::recordToJson(gift_)},
            {u"fields"_s, draftOf(fields_)}};
}

bool GiftPanel::takeDraft(const QJsonObject& draft)
{
    const auto gift = book::recordFromJson<Gift>(draft[u"gift"_s].toObject());
    if (!gift || !showGift(*gift))
        return false;
    ui::takeDraft(fields_, draft[u"fields"_s]);
    nameIt();
    return true;
}

void GiftPanel::focusFields()
{
    fields_->focusFirst();
}

bool GiftPanel::save()
{
    return store(tr("The gift was not saved"), gift_.state);
}

void GiftPanel::takeNextStep()
{
    if (const auto next = nextState(gift_.state))
        takeStep(*next);
}

void GiftPanel::takeStep(GiftState state)
{
    store(tr("%1: that did not work").arg(stepText(state)), state);
}

bool GiftPanel::store(const QString& what, GiftState next)
{
    failure_->hide();
    edited_ = gift_;
    if (!fields_->take(edited_, next))
        return false;
    const bool staysAsItIs = next == gift_.state;
    Gift stored;
    const auto act = [&]() -> Result<void> {
        auto& book = desk_.book();
        GT_ASSIGN(stored, staysAsItIs
                              ? book.records<Gift>().save(edited_)
                              : book.gifts().saveAndStep(edited_, next, book.clock().today()));
        return {};
    };
    const auto outcome = desk_.carryOut([&] { return guard_->store(desk_.book(), act); });
    if (!outcome) {
        showFailure(what, outcome.error());
        return false;
    }
    gift_ = stored;
    present();
    emit saved(gift_.id);
    return true;
}

/// What is to be chosen between is said here alone; all else at the top of the window, too.
void GiftPanel::showFailure(const QString& what, const Error& error)
{
    failure_->setText(error.message);
    failure_->show();
    conflicts_->focusFirst();
    if (!conflicts_->isVisibleTo(this))
        desk_.showError(what, error);
}

void GiftPanel::fillMenu()
{
    QMenu* menu = more_->menu();
    menu->clear();
    if (gift_.id.isValid())
        for (const GiftState state : stepStates())
            if (state != gift_.state)
                menu->addAction(stepText(state), this, [this, state] { takeStep(state); });
    if (gift_.id.isValid() && isBeingPrepared(gift_.state))
        menu->addAction(tr("Inscribe and print"), this,
                        [this] { emit inscriptionWanted(gift_.id); });
    menu->addSeparator();
    if (gift_.accountId.isValid())
        menu->addAction(tr("Go to the account"), this,
                        [this] { desk_.openAccount(gift_.accountId); });
    if (gift_.recipient)
        menu->addAction(tr("Go to the person"), this,
                        [this] { desk_.openPerson(*gift_.recipient); });
    menu->addSeparator();
    if (!gift_.id.isValid())
        return;
    menu->addAction(tr("History…"), this, [this] {
        openHistory(desk_, {RecordKind::Gift, gift_.id.value()});
    });
    menu->addAction(stepText(GiftState::Cancelled), this,
                    [this] { takeStep(GiftState::Cancelled); });
    menu->addAction(tr("Remove"), this, &GiftPanel::remove);
}

void GiftPanel::remove()
{
    const GiftId id = gift_.id;
    atFirst_ = fieldStates(fields_);
    putInTrash(desk_, {{RecordKind::Gift, id.value()}}, tr("The gift was not removed"));
}

void GiftPanel::closeCard()
{
    if (isChanged() && !save())
        return;
    gift_ = Gift();
    atFirst_.clear();
    emit closed();
}

void GiftPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        closeCard();
    else if (isEnter)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace goodturn::ui
