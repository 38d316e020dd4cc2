#pragma once

#include "ui/models/row_table_model.h"
#include "ui/pages/gifts/gift_month.h"

#include <QTableView>

namespace goodturn::ui {

class RecordTable;
class ToneLabel;

/// What gifts cost an account in a month and in its year.
struct AccountBudget
{
    AccountId id;
    QString account;
    QString ofMonth;
    QString ofYear;
};

/// By account, for those with a gift in the year of `month`; amounts of each currency by
/// themselves. A gift counts on the day it is sent, or else is to arrive.
std::vector<AccountBudget> accountBudgets(const std::vector<query::GiftRow>& gifts, QDate month);

/// The grid of days. Arrows go from day to day, and over the edge into the next month; Page Up and
/// Page Down by a month, Home to today.
class GiftMonthView : public QTableView
{
    Q_OBJECT

public:
    explicit GiftMonthView(GiftMonth* days, QWidget* parent = nullptr);

    void goTo(QDate day);
    QDate current() const;

signals:
    void monthShown();
    void opened(QDate day);
    void homeWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    GiftMonth* days_;
};

/// The gifts by month, with what they cost each client.
class GiftCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit GiftCalendar(QWidget* parent = nullptr);

    void setGifts(const std::vector<query::GiftRow>& gifts, QDate today);
    GiftMonthView* view() const { return view_; }
    GiftMonth& days() const { return *days_; }

signals:
    void giftWanted(goodturn::GiftId id);
    void accountWanted(goodturn::AccountId id);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeHead();
    void followMonth();
    void open(QDate day);

    std::vector<query::GiftRow> gifts_;
    QDate today_;
    GiftMonth* days_;
    GiftMonthView* view_;
    ToneLabel* title_;
    ToneLabel* sum_;
    RowTableModel<AccountBudget>* budgets_;
    RecordTable* budgetTable_;
};

} // namespace goodturn::ui
