#include "ui/pages/gifts/gifts_page.h"

#include "core/book/gift_service.h"
#include "core/book/record_service.h"
#include "core/planning/occasion_date.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/removal.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/chip.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/gifts/due_view.h"
#include "ui/pages/gifts/gift_board.h"
#include "ui/pages/gifts/gift_calendar.h"
#include "ui/pages/gifts/gift_cards.h"
#include "ui/pages/gifts/gift_panel.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/pages/gifts/inscription_desk.h"
#include "ui/pages/gifts/season_plan.h"
#include "ui/pages/gifts/shelf_view.h"
#include "ui/pages/gifts/yielding_row.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::GiftRow;

namespace {

bool concernsGifts(const change::ChangeSet& changes)
{
    return changes.everything ||
           std::ranges::any_of(std::initializer_list{RecordKind::Gift, RecordKind::ShelfBook,
                                                     RecordKind::Reminder, RecordKind::Contact,
                                                     RecordKind::Account},
                               [&](RecordKind kind) { return changes.touches(kind); });
}

} // namespace

GiftsPage::GiftsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , views_(new QButtonGroup(this))
    , splitter_(new LineSplitter(this))
    , stack_(new QStackedWidget)
    , empty_(new EmptyState)
    , board_(new GiftBoard)
    , calendar_(new GiftCalendar)
    , due_(new DueView(desk))
    , shelf_(new ShelfView(desk))
    , inscriptions_(new InscriptionDesk(desk))
    , panel_(new GiftPanel(desk))
{
    splitter_->setObjectName(u"gifts"_s);
    splitter_->addWidget(makeViews());
    splitter_->addWidget(panel_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    panel_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter_, 1);
    wire();
    reload();
}

QWidget* GiftsPage::makeHeader()
{
    auto* header = new YieldingRow(this);
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    layout->setSpacing(grid(this, 2));
    const std::pair<View, QString> offered[] = {{Board, tr("&Board")},
                                                {Calendar, tr("&Calendar")},
                                                {Due, tr("&Due")},
                                                {Shelf, tr("&Shelf")},
                                                {Inscriptions, tr("Inscrip&tions")}};
    for (const auto& [view, words] : offered) {
        auto* chip = new Chip(words, header);
        views_->addButton(chip, view);
        layout->addWidget(chip);
    }
    views_->button(Board)->setChecked(true);
    budget_ = new ToneLabel(Tone::Muted, {}, header);
    budget_->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* add = new AccentButton(tr("+ &Plan a gift"), header);
    connect(add, &QPushButton::clicked, this, [this] { newGift(AccountId()); });
    auto* policy = new QPushButton(tr("Gift po&licy…"), header);
    policy->setToolTip(tr("Limits, and times without gifts"));
    connect(policy, &QPushButton::clicked, this, &GiftsPage::policyWanted);
    auto* season = new QPushButton(tr("Se&ason plan…"), header);
    season->setToolTip(tr("Gifts of one occasion for many, planned at once"));
    connect(season, &QPushButton::clicked, this, &GiftsPage::planSeason);
    layout->addWidget(budget_, 1);
    layout->addSpacing(grid(this, 1));
    layout->addWidget(policy);
    layout->addWidget(season);
    layout->addWidget(add);
    header->letYield(policy);
    return header;
}

QWidget* GiftsPage::makeViews()
{
    empty_->setWords(tr("A book, for one person, with a line by hand"),
                     tr("Plan gifts here from idea to thanks: the days of ordering, inscribing "
                        "and posting are counted back from the day of arrival, and sending one "
                        "writes the favour down."),
                     tr("Plan the first gift"));
    stack_->addWidget(board_);
    stack_->addWidget(calendar_);
    stack_->addWidget(due_);
    stack_->addWidget(shelf_);
    stack_->addWidget(inscriptions_);
    stack_->addWidget(empty_);
    auto* views = new QWidget;
    auto* layout = new QVBoxLayout(views);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(new Hairline);
    layout->addWidget(stack_, 1);
    return views;
}

void GiftsPage::wire()
{
    connect(views_, &QButtonGroup::idClicked, this, [this](int view) {
        switchTo(View(view));
        focusMain();
    });
    connect(empty_, &EmptyState::stepTaken, this, [this] { newGift(AccountId()); });
    connect(board_, &GiftBoard::chosen, this, [this](GiftId id) {
        if (panel_->isVisible() && panel_->shown() != id)
            showGift(id);
    });
    connect(board_, &GiftBoard::editWanted, this, [this](GiftId id) {
        showGift(id);
        panel_->focusFields();
    });
    connect(board_, &GiftBoard::stepWanted, this, &GiftsPage::step);
    connect(board_, &GiftBoard::removeWanted, this, &GiftsPage::remove);
    connect(board_, &GiftBoard::menuWanted, this, &GiftsPage::openMenu);
    connect(due_, &DueView::giftWanted, this, &GiftsPage::showGift);
    connect(due_, &DueView::stepWanted, this, &GiftsPage::step);
    connect(calendar_, &GiftCalendar::giftWanted, this, &GiftsPage::showGift);
    connect(calendar_, &GiftCalendar::accountWanted, this,
            [this](AccountId id) { desk_.openAccount(id); });
    connect(shelf_, &ShelfView::giftWanted, this, &GiftsPage::showGift);
    connect(shelf_, &ShelfView::planWanted, this,
            [this](const query::ShelfRow& book) { newGift(book); });
    connect(inscriptions_, &InscriptionDesk::cardWanted, this, &GiftsPage::showGift);
    connect(panel_, &GiftPanel::inscriptionWanted, this, &GiftsPage::showInscription);
    connect(panel_, &GiftPanel::saved, board_, &GiftBoard::choose);
    connect(panel_, &GiftPanel::closed, this, [this] {
        panel_->hide();
        focusMain();
    });
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, &GiftsPage::apply);
}

void GiftsPage::focusMain()
{
    if (stack_->currentWidget() == board_)
        board_->focusCards();
    else if (stack_->currentWidget() == empty_)
        empty_->button()->setFocus(Qt::OtherFocusReason);
    else
        stack_->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// As wide as its fields need unless it was made wider; the inscriptions have no room for it.
void GiftsPage::showPanel()
{
    if (view_ == Inscriptions)
        switchTo(Board);
    if (panel_->isVisible())
        return;
    panel_->setVisible(true);
    const int wanted = std::min(panel_->sizeHint().width(), width() / 2);
    if (panel_->width() < wanted)
        splitter_->setSizes({splitter_->width() - wanted - splitter_->handleWidth(), wanted});
}

void GiftsPage::showGift(GiftId id)
{
    if (!panel_->showGift(id)) {
        board_->choose(panel_->shown());
        return;
    }
    showPanel();
    board_->choose(id);
}

bool GiftsPage::continueDraft(const QJsonObject& draft)
{
    if (openShelfDraft(desk_, draft))
        return true;
    if (draft[u"form"_s] == u"inscription"_s) {
        switchTo(Inscriptions);
        return inscriptions_->takeDraft(draft);
    }
    if (!panel_->takeDraft(draft))
        return false;
    showPanel();
    board_->choose(panel_->shown());
    return true;
}

void GiftsPage::newGift(AccountId preset, std::optional<ContactId> recipient)
{
    Gift gift;
    gift.accountId = preset;
    gift.recipient = recipient;
    if (recipient && !preset.isValid())
        gift.accountId = desk_.book().queries().accountOf(*recipient).value_or(AccountId());
    beginCard(gift);
}

void GiftsPage::newGift(const query::ShelfRow& book)
{
    Gift gift;
    gift.title = book.title;
    gift.author = book.author;
    gift.isbn = book.isbn;
    if (book.id.isValid())
        gift.bookId = book.id;
    beginCard(gift);
}

void GiftsPage::beginCard(Gift gift)
{
    const Contact person =
        gift.recipient ? desk_.book().records<Contact>().load(*gift.recipient).value_or(Contact())
                       : Contact();
    if (gift.occasion == Occasion::NoOccasion)
        gift.occasion = planning::suggestedOccasion(person.holidays, desk_.book().clock().today());
    if (!panel_->showGift(gift))
        return;
    board_->choose(GiftId());
    showPanel();
    panel_->focusFields();
}

void GiftsPage::showBook(ShelfBookId id)
{
    switchTo(Shelf);
    shelf_->showBook(id);
}

void GiftsPage::showInscription(GiftId id)
{
    switchTo(Inscriptions);
    inscriptions_->showGift(id);
}

void GiftsPage::planSeason()
{
    if (!season_) {
        season_ = new SeasonPlan(desk_);
        stack_->addWidget(season_);
        connect(season_, &SeasonPlan::planned, this, &GiftsPage::leaveSeason);
        connect(season_, &SeasonPlan::closed, this, &GiftsPage::leaveSeason);
    }
    season_->reload();
    stack_->setCurrentWidget(season_);
    views_->setExclusive(false);
    views_->button(view_)->setChecked(false);
    views_->setExclusive(true);
    season_->setFocus(Qt::OtherFocusReason);
}

void GiftsPage::planSeasonFor(Occasion occasion)
{
    planSeason();
    season_->planForKeepers(occasion);
}

void GiftsPage::leaveSeason()
{
    switchTo(view_);
    focusMain();
}

void GiftsPage::switchTo(View view)
{
    view_ = view;
    if (view == Inscriptions && panel_->isVisible())
        panel_->closeCard(); // the desk takes the whole room
    showView();
}

/// Also when the gifts changed: then the card stays as it is, for it may be what changes them.
void GiftsPage::showView()
{
    views_->button(view_)->setChecked(true);
    if (view_ == Inscriptions)
        inscriptions_->setGifts(shown_);
    if (view_ == Board && rows_.empty())
        stack_->setCurrentWidget(empty_);
    else
        stack_->setCurrentIndex(view_);
}

void GiftsPage::apply(const change::ChangeSet& changes)
{
    if (!concernsGifts(changes))
        return;
    reload();
    panel_->refresh();
}

void GiftsPage::reload()
{
    auto rows = desk_.book().queries().openGifts();
    if (!rows)
        return desk_.showError(tr("The gifts could not be read"), rows.error());
    rows_ = std::move(*rows);
    shelf_->follow();
    showRows();
}

void GiftsPage::showRows()
{
    shown_.clear();
    std::ranges::copy_if(rows_, std::back_inserter(shown_),
                         [this](const GiftRow& row) { return matchesText(row, search_); });
    board_->setCards(giftCards(desk_, shown_), desk_.book().clock().today());
    calendar_->setGifts(shown_, desk_.book().clock().today());
    due_->reload();
    shelf_->setSearchText(search_);
    budget_->setText(budgetLine(rows_, desk_.book().clock().today()));
    budget_->setElided(true);
    if (season_ && stack_->currentWidget() == season_)
        season_->reload();
    else
        showView();
}

void GiftsPage::step(GiftId id, GiftState state)
{
    if (panel_->isVisible() && panel_->shown() == id && panel_->isChanged() && !panel_->save())
        return;
    const QDate today = desk_.book().clock().today();
    desk_.perform(tr("%1: that did not work").arg(stepText(state)), [&]() -> Result<void> {
        GT_TRY(desk_.book().gifts().step(id, state, today));
        return {};
    });
}

void GiftsPage::remove(GiftId id)
{
    putInTrash(desk_, {{RecordKind::Gift, id.value()}}, tr("The gift was not removed"));
}

void GiftsPage::openMenu(GiftId id, const QPoint& globalPos)
{
    const auto found = std::ranges::find(rows_, id, &GiftRow::id);
    if (found == rows_.end())
        return;
    const GiftRow row = *found;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open the card"), this, [this, id] {
        showGift(id);
        panel_->focusFields();
    });
    if (isBeingPrepared(row.state))
        menu->addAction(tr("Inscribe and print"), this, [this, id] { showInscription(id); });
    menu->addSeparator();
    for (const GiftState state : stepStates())
        if (state != row.state)
            menu->addAction(stepText(state), this, [this, id, state] { step(id, state); });
    menu->addSeparator();
    menu->addAction(tr("Go to the account"), this,
                    [this, row] { desk_.openAccount(row.accountId); });
    if (row.recipientId)
        menu->addAction(tr("Go to the person"), this,
                        [this, row] { desk_.openPerson(*row.recipientId); });
    menu->addSeparator();
    menu->addAction(stepText(GiftState::Cancelled), this,
                    [this, id] { step(id, GiftState::Cancelled); });
    menu->addAction(tr("Remove"), this, [this, id] { remove(id); });
    menu->popup(globalPos);
}

} // namespace goodturn::ui
