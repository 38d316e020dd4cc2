#pragma once

#include "core/query/page_rows.h"

#include <QAbstractTableModel>
#include <QDate>

#include <map>
#include <vector>

namespace goodturn::ui {

/// A gift on a day of the calendar: its next step, its arrival, or what happened.
struct DayEntry
{
    GiftId gift;
    QString text; ///< "Order: Ines Duarte", "There: Ines Duarte", "Sent: Ines Duarte"
    bool isLate = false;
};

/// The entries of these gifts by day: of one that is being prepared the next step and the arrival,
/// of one that is out the day of sending. What is late stands on the day when it was due.
std::map<QDate, std::vector<DayEntry>> entriesByDay(const std::vector<query::GiftRow>& gifts,
                                                    QDate today);

/// Six weeks around a month, a row each, from the first day of the week on.
class GiftMonth : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        DayRole = Qt::UserRole + 1, ///< QDate
        InMonthRole,
        TodayRole,
        LinesRole, ///< QStringList, a line each
        LateRole   ///< how many lines of these, the first ones, are late
    };

    static constexpr int weeks = 6;
    static constexpr int weekDays = 7;

    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(QDate anyDay);
    QDate month() const { return month_; } ///< its first day
    void setGifts(const std::vector<query::GiftRow>& gifts, QDate today);
    QDate dayAt(const QModelIndex& index) const;
    QModelIndex indexOf(QDate day) const; ///< invalid when it isn't shown
    std::vector<DayEntry> entries(QDate day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QDate firstShown() const;

    QDate month_{2000, 1, 1};
    QDate today_;
    std::map<QDate, std::vector<DayEntry>> entries_;
};

} // namespace goodturn::ui
