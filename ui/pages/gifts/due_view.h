#pragma once

#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/gift_tables.h"

namespace goodturn::ui {

class Desk;

/// What is due for gifts in the next weeks, with the reminders that follow them up.
class DueView : public RecordTable
{
    Q_OBJECT

public:
    explicit DueView(Desk& desk, QWidget* parent = nullptr);

    void reload();

signals:
    void giftWanted(goodturn::GiftId id);
    void stepWanted(goodturn::GiftId id, goodturn::GiftState state);

private:
    std::vector<DueGift> dueGifts();
    void doneWith(const DueGift& due);
    void openMenu(const QPoint& globalPos);

    Desk& desk_;
    RowTableModel<DueGift>* due_;
};

} // namespace goodturn::ui
