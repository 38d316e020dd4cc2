#include "ui/pages/gifts/due_view.h"

#include "core/book/record_service.h"
#include "core/book/reminder_service.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"

#include <QMenu>

namespace goodturn::ui {
using query::AgendaRow;

namespace {

/// How far ahead the list looks.
constexpr int dueDays = 45;

} // namespace

DueView::DueView(Desk& desk, QWidget* parent)
    : RecordTable(parent)
    , desk_(desk)
    , due_(new RowTableModel<DueGift>(
          dueColumns([&desk] { return desk.book().clock().today(); }),
          [](const DueGift& due) { return due.gift.value(); }, this))
{
    setRecords(due_, tr("What is due for gifts"),
               tr("Nothing is due for gifts in the next weeks."));
    connect(this, &RecordTable::opened, this,
            [this](int row) { emit giftWanted(due_->row(row).gift); });
    connect(this, &RecordTable::menuWanted, this, &DueView::openMenu);
}

void DueView::reload()
{
    due_->setRows(dueGifts());
}

std::vector<DueGift> DueView::dueGifts()
{
    std::vector<DueGift> due;
    const auto agenda = desk_.book().queries().agenda(dueDays);
    if (!agenda)
        return due;
    for (const AgendaRow& row : *agenda) {
        if (row.kind != AgendaRow::Kind::Reminder && stateDoneBy(row.kind) == GiftState::Idea)
            continue; // it is of no gift
        DueGift one{row, GiftId(row.id)};
        if (row.kind == AgendaRow::Kind::Reminder) {
            const auto reminder = desk_.book().records<Reminder>().load(ReminderId(row.id));
            if (!reminder || !reminder->giftId)
                continue;
            one.gift = *reminder->giftId;
        }
        due.push_back(one);
    }
    return due;
}

/// Does what the line asks for: the gift's next step, or the reminder that is done.
void DueView::doneWith(const DueGift& due)
{
    if (due.agenda.kind != AgendaRow::Kind::Reminder) {
        emit stepWanted(due.gift, stateDoneBy(due.agenda.kind));
        return;
    }
    desk_.perform(tr("The reminder was not saved"), [&]() -> Result<void> {
        GT_TRY(desk_.book().reminders().finish(ReminderId(due.agenda.id)));
        return {};
    });
}

void DueView::openMenu(const QPoint& globalPos)
{
    const auto rows = chosenRows();
    if (rows.empty())
        return;
    const DueGift due = due_->row(rows.front());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Done"), this, [this, due] { doneWith(due); });
    menu->addAction(tr("Open the card"), this, [this, due] { emit giftWanted(due.gift); });
    menu->addAction(tr("Go to the account"), this,
                    [this, due] { desk_.openAccount(due.agenda.accountId); });
    menu->popup(globalPos);
}

} // namespace goodturn::ui
