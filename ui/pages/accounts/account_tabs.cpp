#include "ui/pages/accounts/account_tabs.h"

#include "core/book/gift_policy_service.h"
#include "core/book/record_service.h"
#include "core/query/queries.h"
#include "ui/delegates/quiet_tab_bar.h"
#include "ui/editors/editors.h"
#include "ui/history/history_view.h"
#include "ui/history/history_window.h"
#include "ui/pages/accounts/account_acts.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/accounts/notes_tab.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::AskRow;
using query::GiftRow;
using query::GoalRow;
using query::PersonRow;
using query::Queries;
using query::TimelineRow;

namespace {

/// The key of a row among rows of several kinds: kinds count their keys each for themselves.
qint64 rowKey(const RecordRef& record)
{
    return record.id * 16 + qint64(record.kind);
}

} // namespace

AccountTabs::AccountTabs(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , bar_(new QuietTabBar)
    , stack_(new QStackedWidget)
    , add_(new LinkButton)
    , notes_(new NotesTab(desk))
    , history_(new HistoryView(desk))
{
    addTables();
    stack_->addWidget(notes_);
    stack_->addWidget(history_);
    addBar();
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(bar_, 1);
    top->addWidget(add_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(stack_, 1);
    connect(add_, &LinkButton::clicked, this, &AccountTabs::add);
}

/// The line under the tabs goes on under the act at their end.
void AccountTabs::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, bar_->geometry().bottom(), width(), 1), tokensFor(this).line);
}

void AccountTabs::addBar()
{
    for (int tab = 0; tab < tabCount; ++tab)
        bar_->addTab(QString());
    bar_->setAccessibleName(tr("Entries of the account"));
    connect(bar_, &QTabBar::currentChanged, this, &AccountTabs::chooseTab);
    chooseTab(Timeline);
}

template<class Row, class Query, class Ref>
void AccountTabs::addTable(Tab tab, std::vector<TableColumn<Row>> columns, Query query, Ref ref,
                           const QString& hint)
{
    auto* model = new RowTableModel<Row>(
        std::move(columns), [ref](const Row& row) { return rowKey(ref(row)); }, this);
    auto* table = new RecordTable;
    table->setRecords(model, QString(), hint);
    TabPage& page = pages_[tab];
    page.table = table;
    page.recordAt = [model, ref](int row) { return ref(model->row(row)); };
    page.load = [this, model, query] {
        auto rows = (desk_.book().queries().*query)(account_);
        if (rows)
            model->setRows(std::move(*rows));
        else
            desk_.showError(tr("The entries could not be read"), rows.error());
    };
    stack_->addWidget(table);
    connect(table, &RecordTable::opened, this, [this, tab](int row) { openRow(tab, row); });
    connect(table, &RecordTable::rowEntered, this, [this, tab](int row) { enterRow(tab, row); });
    connect(table, &RecordTable::removeWanted, this, [this, tab] {
        if (!readOnly_)
            removeRecords(desk_, chosen(tab));
    });
    connect(table, &RecordTable::menuWanted, this,
            [this, tab](const QPoint& at) { showMenu(tab, at); });
}

void AccountTabs::addTables()
{
    const Today today = [this] { return desk_.book().clock().today(); };
    const auto entry = [](const TimelineRow& row) { return RecordRef{row.kind, row.id}; };
    addTable(Timeline, timelineColumns(today), &Queries::timeline, entry,
             tr("What happens with this account stands here, the newest first: calls and "
                "meetings, favours, gifts and asks."));
    addTable(Favours, favourColumns(today), &Queries::favours, entry,
             tr("What you gave them and received from them."));
    const auto person = [](const PersonRow& row) {
        return RecordRef{RecordKind::Employment, row.position.value()};
    };
    addTable(People, personColumns(), &Queries::people, person, tr("Who works there."));
    addGifts();
    const auto ask = [](const AskRow& row) { return RecordRef{RecordKind::Ask, row.id.value()}; };
    addTable(Asks, askColumns(today), &Queries::asks, ask,
             tr("What you asked of them, and what they said."));
    const auto goal = [](const GoalRow& row) { return RecordRef{RecordKind::Goal, row.id}; };
    addTable(Goals, goalColumns(today), &Queries::goals, goal,
             tr("What they want to achieve. If they don't get there, neither do you."));
}

/// Each gift with what the policy has against it.
void AccountTabs::addGifts()
{
    const auto against = [this](GiftId id) {
        const auto found = policy_.find(id);
        return found == policy_.end() ? QString() : planning::sentencesAgainst(found->second);
    };
    const auto gift = [](const GiftRow& row) {
        return RecordRef{RecordKind::Gift, row.id.value()};
    };
    addTable(Gifts, giftColumns([this] { return desk_.book().clock().today(); }, against),
             &Queries::gifts, gift,
             tr("Gifts for people of this account, from the idea to the thanks."));
    pages_[Gifts].load = [this, read = pages_[Gifts].load] {
        policy_ = desk_.book().giftPolicy().findingsOfPrepared(account_).value_or(
            book::GiftPolicyService::FindingsByGift());
        read();
    };
}

void AccountTabs::setHead(const query::AccountHead& head)
{
    account_ = head.account.id;
    const query::AccountCounts& counts = head.counts;
    const auto name = [&](Tab tab, const QString& text, int count) {
        const bool counted = count > 0 && tab != Timeline;
        bar_->setTabText(tab, counted ? text + u' ' + QLocale().toString(count) : text);
        if (tab < Notes)
            pages_[tab].table->setAccessibleName(text);
    };
    name(Timeline, tr("Timeline"), counts.timeline);
    name(Favours, tr("Favours"), counts.favours);
    name(People, tr("People"), counts.people);
    name(Gifts, tr("Gifts"), counts.gifts);
    name(Asks, tr("Asks"), counts.asks);
    name(Goals, tr("Their goals"), counts.goals);
    name(Notes, tr("Notes"), 0);
    name(History, tr("History"), 0);
    for (TabPage& page : pages_)
        page.stale = true;
    notes_->setAccount(head.account);
    history_->showAccount(account_);
    loadCurrent();
}

void AccountTabs::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    add_->setEnabled(!readOnly);
    notes_->setEnabled(!readOnly);
}

AccountTabs::Tab AccountTabs::currentTab() const
{
    return Tab(std::max(0, bar_->currentIndex()));
}

void AccountTabs::continueNotes(AccountId account, const QString& text)
{
    notes_->takeDraft(account, text);
    showTab(Notes);
}

void AccountTabs::showTab(Tab tab)
{
    bar_->setCurrentIndex(tab);
}

void AccountTabs::chooseTab(int tab)
{
    static const std::array<const char*, tabCount> acts{QT_TR_NOOP("Log"),
                                                        QT_TR_NOOP("Add favour"),
                                                        QT_TR_NOOP("Add person"),
                                                        QT_TR_NOOP("Add gift"),
                                                        QT_TR_NOOP("Add ask"),
                                                        QT_TR_NOOP("Add goal"),
                                                        "",
                                                        ""};
    stack_->setCurrentIndex(tab);
    add_->setText(u"+ "_s + tr(acts[size_t(tab)]));
    add_->updateGeometry();
    add_->setVisible(tab < Notes);
    loadCurrent();
}

void AccountTabs::loadCurrent()
{
    const Tab tab = currentTab();
    if (tab >= Notes || !account_.isValid() || !pages_[tab].stale)
        return;
    pages_[tab].stale = false;
    pages_[tab].load();
}

void AccountTabs::add()
{
    switch (currentTab()) {
    case Timeline:
        return logContact(desk_, account_);
    case Favours:
        return recordFavour(desk_, account_);
    case People:
        return addPerson(desk_, account_);
    case Gifts:
        emit giftWanted();
        return;
    case Asks:
        return makeAsk(desk_, account_);
    case Goals:
        return addGoal(desk_, account_);
    case Notes:
    case History:
    case tabCount:
        return;
    }
}

std::vector<RecordRef> AccountTabs::chosen(Tab tab) const
{
    std::vector<RecordRef> records;
    for (const int row : pages_[tab].table->chosenRows())
        records.push_back(pages_[tab].recordAt(row));
    return records;
}

void AccountTabs::openRow(Tab tab, int row)
{
    openRecord(desk_, pages_[tab].recordAt(row));
}

void AccountTabs::enterRow(Tab tab, int row)
{
    const RecordRef record = pages_[tab].recordAt(row);
    if (record.kind == RecordKind::Favour)
        emit favourEntered(record.id);
}

void AccountTabs::showFavours(const std::vector<qint64>& ids)
{
    std::vector<qint64> keys;
    for (const qint64 id : ids)
        keys.push_back(rowKey({RecordKind::Favour, id}));
    if (currentTab() != Timeline)
        showTab(Favours);
    pages_[currentTab()].table->chooseKeys(keys);
}

void AccountTabs::showEntry(const RecordRef& entry)
{
    const Tab tab = entry.kind == RecordKind::Ask    ? Asks
                    : entry.kind == RecordKind::Goal ? Goals
                                                     : Timeline;
    showTab(tab);
    pages_[tab].table->chooseKeys({rowKey(entry)});
    pages_[tab].table->setFocus();
}

void AccountTabs::showBehind(Behind behind)
{
    if (behind == Behind::Nothing)
        return;
    showTab(behind == Behind::Asks ? Asks : Favours);
    const TabPage& page = pages_[currentTab()];
    if (behind == Behind::Asks || behind == Behind::AllFavours) {
        page.table->selectAll();
        return;
    }
    const auto rows = desk_.book().queries().favours(account_);
    std::vector<qint64> ids;
    const Direction side = behind == Behind::Given ? Direction::Given : Direction::Received;
    if (rows)
        for (const TimelineRow& row : *rows)
            if (row.direction == side)
                ids.push_back(row.id);
    showFavours(ids);
}

void AccountTabs::showParts(const std::vector<reciprocity::Part>& parts)
{
    using Kind = reciprocity::Part::Kind;
    std::vector<qint64> favours;
    std::vector<qint64> asks;
    for (const reciprocity::Part& part : parts)
        (part.kind == Kind::Favour ? favours : asks)
            .push_back(part.kind == Kind::Favour ? part.id : rowKey({RecordKind::Ask, part.id}));
    if (favours.empty() && !asks.empty()) {
        showTab(Asks);
        pages_[currentTab()].table->chooseKeys(asks);
    } else {
        showTab(Favours);
        showFavours(favours);
    }
}

void AccountTabs::showMenu(Tab tab, const QPoint& globalPos)
{
    const auto records = chosen(tab);
    if (records.empty())
        return;
    RecordTable* table = pages_[tab].table;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int current = table->currentIndex().row();
    menu->addAction(tr("Open"), this, [this, tab, current] { openRow(tab, current); });
    if (tab == People)
        addPersonActs(*menu, records.front());
    if (tab == Asks)
        addAskActs(*menu, records.front());
    if (tab == Asks || tab == Goals)
        menu->addAction(tr("Remind me…"), this,
                        [this, record = pages_[tab].recordAt(current)] { remindOf(desk_, record); })
            ->setEnabled(!readOnly_);
    menu->addAction(tr("History…"), this,
                    [this, record = pages_[tab].recordAt(current)] { openHistory(desk_, record); });
    menu->addAction(tr("Copy as text"), table, &RecordTable::copyChosen);
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, records] { removeRecords(desk_, records); })
        ->setEnabled(!readOnly_);
    menu->popup(globalPos);
}

void AccountTabs::addPersonActs(QMenu& menu, const RecordRef& record)
{
    menu.addAction(tr("Open the person"), this, [this, record] {
        const auto position = desk_.book().records<Employment>().load(EmploymentId(record.id));
        if (position)
            desk_.openPerson(position->contactId);
    });
}

void AccountTabs::addAskActs(QMenu& menu, const RecordRef& record)
{
    menu.addAction(tr("Write down the answer…"), this,
                   [this, record] {
                       const auto ask = desk_.book().records<Ask>().load(AskId(record.id));
                       if (ask)
                           openAnswerEditor(desk_, *ask);
                   })
        ->setEnabled(!readOnly_);
}

} // namespace goodturn::ui
