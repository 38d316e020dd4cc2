#include "ui/pages/accounts/account_header.h"

#include "core/domain/labels.h"
#include "core/reciprocity/explanation.h"
#include "ui/delegates/scaled_font.h"
#include "ui/delegates/standing_pill.h"
#include "ui/editors/tone_label.h"
#include "ui/models/account_words.h"
#include "ui/pages/accounts/act_button.h"
#include "ui/pages/accounts/elided_label.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString daysText(int days)
{
    return reciprocity::counted(days, "1 day", QT_TRANSLATE_N_NOOP("Explanation", "%Ln days"));
}

QString lifecycleText(const Account& account)
{
    if (account.lifecycle != Lifecycle::Client || !account.clientSince.isValid())
        return label(account.lifecycle);
    return QCoreApplication::translate("AccountHeader", "Client since %1")
        .arg(account.clientSince.year());
}

QString placeText(const Account& account)
{
    for (const Address& address : account.addresses)
        if (!address.city.isEmpty())
            return address.city;
    return {};
}

/// "going quiet: 47 days of usually 30".
QString touchText(const query::AccountHead& head)
{
    const QString word = touchWord(head.touch.touch);
    const Account& account = head.account;
    const auto usual = account.idealDays ? account.idealDays : account.longestDays;
    if (word.isEmpty() || !usual)
        return {};
    return QCoreApplication::translate("AccountHeader", "%1: %2 since the last contact, usually %3")
        .arg(word, daysText(head.touch.days), daysText(*usual));
}

QString nextText(const query::AccountHead& head, QDate today)
{
    if (head.nextTitle.isEmpty())
        return {};
    const QString format = head.nextOn.year() == today.year() ? u"ddd d MMM"_s : u"d MMM yyyy"_s;
    return QCoreApplication::translate("AccountHeader", "next: %1, %2")
        .arg(head.nextTitle, QLocale().toString(head.nextOn, format));
}

} // namespace

QString metaLine(const query::AccountHead& head, const QString& user, QDate today)
{
    const Account& account = head.account;
    QStringList facts{lifecycleText(account), account.industry, placeText(account)};
    if (!account.owner.isEmpty())
        facts
            << (account.owner == user
                    ? QCoreApplication::translate("AccountHeader", "owner: you")
                    : QCoreApplication::translate("AccountHeader", "owner: %1").arg(account.owner));
    for (const QString& tag : account.tags)
        facts << u'#' + tag;
    facts << touchText(head) << nextText(head, today);
    return joinedFacts(facts);
}

AccountHeader::AccountHeader(QWidget* parent)
    : QWidget(parent)
    , name_(new ElidedLabel)
    , pill_(new StandingPill)
    , acts_(new QWidget)
    , edit_(new LinkButton(tr("Edit")))
    , more_(new LinkButton(tr("More…")))
    , menu_(new QMenu(this))
    , meta_(new ToneLabel(Tone::Muted))
    , grid_(new QGridLayout(this))
{
    name_->setFont(strongFont(scaledFont(font(), 1.4)));
    meta_->setWordWrap(true);
    edit_->setAccessibleName(tr("Edit the account"));
    connect(edit_, &LinkButton::clicked, this, &AccountHeader::editWanted);
    addActs();
    addMore();
    title_ = new QHBoxLayout;
    title_->setSpacing(grid(this, 3));
    title_->addWidget(name_);
    title_->addWidget(pill_);
    title_->addStretch();
    facts_ = new QHBoxLayout;
    facts_->setSpacing(grid(this, 2));
    facts_->addWidget(meta_, 1);
    facts_->addWidget(edit_, 0, Qt::AlignTop);
    facts_->addWidget(more_, 0, Qt::AlignTop);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(grid(this, 3));
    grid_->setVerticalSpacing(grid(this, 2));
    grid_->setColumnStretch(0, 1);
    grid_->addLayout(title_, 0, 0);
    grid_->addWidget(acts_, 0, 1);
    grid_->addLayout(facts_, 2, 0, 1, 2);
}

void AccountHeader::addActs()
{
    auto* row = new QHBoxLayout(acts_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    const auto add = [&](ActButton* button, const QString& tip, auto signal) {
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    add(new ActButton(tr("Log")), tr("Write down a call, a meeting, a message"),
        &AccountHeader::logWanted);
    add(new ActButton(tr("Favour")), tr("Record what you gave or received"),
        &AccountHeader::favourWanted);
    add(new ActButton(tr("Gift")), tr("Plan a gift"), &AccountHeader::giftWanted);
    add(new ActButton(tr("Ask…"), ActButton::Weight::Accent), tr("Ask for something"),
        &AccountHeader::askWanted);
    add(new ActButton(tr("Summary")), tr("The account on paper"), &AccountHeader::summaryWanted);
    row->addStretch();
}

void AccountHeader::addMore()
{
    more_->setAccessibleName(tr("More to do with the account"));
    menu_->addAction(tr("Set the &standing…"), this, &AccountHeader::standingWanted);
    menu_->addAction(tr("&Merge with another account…"), this, &AccountHeader::mergeWanted);
    history_ = menu_->addAction(tr("&History…"), this, &AccountHeader::historyWanted);
    menu_->addSeparator();
    menu_->addAction(tr("&Remove"), this, &AccountHeader::removeWanted);
    connect(more_, &LinkButton::clicked, this,
            [this] { menu_->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
}

void AccountHeader::setHead(const query::AccountHead& head, const QString& user, QDate today)
{
    name_->setText(head.account.name);
    pill_->setStanding(head.figures.standing,
                       head.figures.ownStanding ? PillEdge::Own : PillEdge::None);
    pill_->setToolTip(head.figures.ownStanding ? head.reasons.join(u' ') : QString());
    meta_->setText(metaLine(head, user, today));
    arrange();
}

void AccountHeader::setReadOnly(bool readOnly)
{
    const auto buttons = acts_->findChildren<QPushButton*>();
    for (QPushButton* button : buttons)
        button->setEnabled(!readOnly || button == buttons.last());
    edit_->setEnabled(!readOnly);
    for (QAction* act : menu_->actions())
        act->setEnabled(!readOnly);
    history_->setEnabled(true);
}

void AccountHeader::focusFirst()
{
    acts_->findChildren<QPushButton*>().first()->setFocus(Qt::OtherFocusReason);
}

QSize AccountHeader::minimumSizeHint() const
{
    return {acts_->sizeHint().width(), QWidget::minimumSizeHint().height()};
}

void AccountHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Beside the name while there is room: first the standing goes down to the facts, then the acts go
/// below the name.
void AccountHeader::arrange()
{
    const int gap = grid_->horizontalSpacing();
    const int bare = name_->sizeHint().width() + gap + acts_->sizeHint().width();
    placeActs(width() < bare);
    placePill(width() >= bare && width() < bare + gap + pill_->sizeHint().width());
}

void AccountHeader::placeActs(bool below)
{
    if (actsBelow_ == below)
        return;
    actsBelow_ = below;
    grid_->removeWidget(acts_);
    if (below)
        grid_->addWidget(acts_, 1, 0, 1, 2, Qt::AlignLeading);
    else
        grid_->addWidget(acts_, 0, 1);
}

void AccountHeader::placePill(bool below)
{
    if (pillBelow_ == below)
        return;
    pillBelow_ = below;
    (below ? title_ : facts_)->removeWidget(pill_);
    if (below)
        facts_->insertWidget(0, pill_, 0, Qt::AlignTop);
    else
        title_->insertWidget(1, pill_);
}

} // namespace goodturn::ui
