#include "ui/pages/accounts/account_view.h"

#include "core/book/forecast_keeper.h"
#include "core/query/queries.h"
#include "ui/charts/reciprocity_chart_view.h"
#include "ui/desk/desk.h"
#include "ui/history/history_window.h"
#include "ui/pages/accounts/account_acts.h"
#include "ui/pages/accounts/account_header.h"
#include "ui/pages/accounts/account_tabs.h"
#include "ui/pages/accounts/chart_panel.h"
#include "ui/pages/accounts/figures_row.h"
#include "ui/pages/accounts/reason_box.h"
#include "ui/pages/accounts/why_panel.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {

namespace {

constexpr int glanceMs = 500; ///< paging past an account is not looking at it
constexpr int retryMs = 5000; ///< another program was writing

} // namespace

AccountView::AccountView(Desk& desk, QWidget* parent)
    : QScrollArea(parent)
    , desk_(desk)
    , content_(new QWidget)
    , header_(new AccountHeader)
    , reason_(new ReasonBox)
    , why_(new WhyPanel)
    , figures_(new FiguresRow)
    , chart_(new ChartPanel(desk))
    , tabs_(new AccountTabs(desk))
{
    build();
    connectHeader();
    connectEntries();
    const bool readOnly = desk_.book().isReadOnly();
    header_->setReadOnly(readOnly);
    tabs_->setReadOnly(readOnly);
    seeing_.setSingleShot(true);
    connect(&seeing_, &QTimer::timeout, this, &AccountView::noteShown);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, &AccountView::apply);
}

void AccountView::build()
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    content_->setBackgroundRole(QPalette::Base);
    content_->setAutoFillBackground(true);
    why_->hide();
    auto* column = new QVBoxLayout(content_);
    const int edge = grid(this, 5);
    column->setContentsMargins(edge, grid(this, 4), edge, 0);
    column->setSpacing(grid(this, 3));
    column->addWidget(header_);
    column->addWidget(reason_);
    column->addWidget(why_);
    column->addWidget(figures_);
    column->addWidget(chart_, 3);
    column->addWidget(tabs_, 2);
    setWidget(content_);
    content_->hide();
}

void AccountView::connectHeader()
{
    connect(header_, &AccountHeader::logWanted, this, [this] { logContact(desk_, account_); });
    connect(header_, &AccountHeader::favourWanted, this, [this] { recordFavour(desk_, account_); });
    connect(header_, &AccountHeader::askWanted, this, [this] { makeAsk(desk_, account_); });
    connect(header_, &AccountHeader::editWanted, this, [this] { editAccount(desk_, account_); });
    connect(header_, &AccountHeader::summaryWanted, this,
            [this] { desk_.openSummaries({account_}); });
    connect(header_, &AccountHeader::standingWanted, this,
            [this] { setStanding(desk_, account_); });
    connect(header_, &AccountHeader::mergeWanted, this, [this] { mergeAccount(desk_, account_); });
    connect(header_, &AccountHeader::historyWanted, this, [this] {
        openHistory(desk_, {RecordKind::Account, account_.value()});
    });
    connect(header_, &AccountHeader::removeWanted, this, [this] {
        removeAccount(desk_, account_,
                      desk_.book().queries().accountName(account_).value_or(QString()));
    });
    const auto gift = [this] { emit newGiftWanted(account_); };
    connect(header_, &AccountHeader::giftWanted, this, gift);
    connect(tabs_, &AccountTabs::giftWanted, this, gift);
}

void AccountView::connectEntries()
{
    connect(reason_, &ReasonBox::whyToggled, this, [this](bool open) {
        why_->setVisible(open);
        explain();
    });
    connect(why_, &WhyPanel::entriesWanted, this, [this](const auto& parts) {
        tabs_->showParts(parts);
        ensureWidgetVisible(tabs_);
    });
    connect(figures_, &FiguresRow::entriesWanted, this, &AccountView::showBehind);
    connect(chart_->chart(), &ReciprocityChartView::favoursChosen, tabs_,
            &AccountTabs::showFavours);
    connect(chart_->chart(), &ReciprocityChartView::askChosen, tabs_, [this](qint64 ask) {
        tabs_->showEntry({RecordKind::Ask, ask});
    });
    connect(tabs_, &AccountTabs::favourEntered, chart_->chart(), &ReciprocityChartView::highlight);
}

std::optional<AccountId> AccountView::account() const
{
    return account_.isValid() ? std::optional(account_) : std::nullopt;
}

void AccountView::showAccount(AccountId id)
{
    if (id == account_)
        return;
    account_ = id;
    ensureVisible(0, 0);
    reload();
}

void AccountView::focusFirst()
{
    header_->focusFirst();
}

void AccountView::apply(const change::ChangeSet& changes)
{
    // A person's new name stands in the tables, one of a field among the facts, and neither belongs
    // to an account.
    const bool names =
        changes.touches(RecordKind::Contact) || changes.touches(RecordKind::CustomField);
    if (account_.isValid() && (names || changes.touchesAccount(account_)))
        reload();
}

void AccountView::reload()
{
    const auto head = desk_.book().queries().accountHead(account_);
    if (!head && head.error().kind != ErrorKind::NotFound) {
        desk_.showError(tr("The account could not be read"), head.error());
        return;
    }
    if (!head || head->account.meta.isDeleted()) {
        clear();
        return;
    }
    header_->setHead(*head, desk_.book().user(), desk_.book().clock().today());
    reason_->setHead(*head);
    explain();
    figures_->setTiles(figureTiles(*head, openAsks()));
    chart_->setHead(*head);
    tabs_->setHead(*head);
    content_->show();
    shown_ = head->figures;
    shownBy_ = head->parameters;
    seeing_.start(glanceMs);
}

/// Where it fails for another reason than a busy book, the rep's own acts fail too and say so.
void AccountView::noteShown()
{
    if (!account_.isValid() || !isVisible())
        return;
    const auto noted = desk_.book().forecasts().shown(account_, shown_, shownBy_);
    if (!noted && noted.error().kind == ErrorKind::Busy)
        seeing_.start(retryMs);
}

void AccountView::explain()
{
    if (!account_.isValid() || why_->isHidden())
        return;
    const auto why = desk_.book().queries().why(account_);
    if (why)
        why_->setWhy(*why);
    else
        desk_.showError(tr("The figures could not be explained"), why.error());
}

void AccountView::clear()
{
    const AccountId before = account_;
    account_ = AccountId();
    content_->hide();
    emit gone(before);
}

int AccountView::openAsks() const
{
    const auto asks = desk_.book().queries().asks(account_);
    if (!asks)
        return 0;
    return int(std::ranges::count(*asks, AskState::Open, &query::AskRow::state));
}

void AccountView::showBehind(Behind behind)
{
    tabs_->showBehind(behind);
    ensureWidgetVisible(tabs_);
}

void AccountView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    content_->setMaximumWidth(viewport()->width());
}

} // namespace goodturn::ui
