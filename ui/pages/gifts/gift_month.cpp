#include "ui/pages/gifts/gift_month.h"

#include "core/planning/gift_progress.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/format.h"
#include "ui/theme/plain_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::GiftRow;

namespace {

QString monthWord(const char* text)
{
    return QCoreApplication::translate("GiftMonth", text);
}

QString stepAhead(GiftState state)
{
    switch (state) {
    case GiftState::Idea:
    case GiftState::Planned:
        return monthWord("Order: %1");
    case GiftState::Ordered:
    case GiftState::Arrived:
        return monthWord("Inscribe: %1");
    case GiftState::Inscribed:
        return monthWord("Post: %1");
    default:
        return monthWord("Thanked for? %1");
    }
}

} // namespace

std::map<QDate, std::vector<DayEntry>> entriesByDay(const std::vector<GiftRow>& gifts, QDate today)
{
    std::map<QDate, std::vector<DayEntry>> entries;
    for (const GiftRow& row : gifts) {
        const QString who = recipientOf(row);
        if (const auto due = planning::nextDue(asGift(row), today))
            entries[due->due].push_back({row.id, stepAhead(row.state).arg(who), due->late});
        if (isBeingPrepared(row.state) && row.arriveBy.isValid())
            entries[row.arriveBy].push_back({row.id, monthWord("There: %1").arg(who)});
        if (isOut(row.state) && row.sentOn.isValid())
            entries[row.sentOn].push_back({row.id, monthWord("Sent: %1").arg(who)});
    }
    for (auto& [day, ofDay] : entries)
        std::ranges::stable_sort(ofDay, std::ranges::greater(), &DayEntry::isLate);
    return entries;
}

void GiftMonth::setMonth(QDate anyDay)
{
    const QDate first(anyDay.year(), anyDay.month(), 1);
    if (first == month_ || !first.isValid())
        return;
    beginResetModel();
    month_ = first;
    endResetModel();
}

void GiftMonth::setGifts(const std::vector<GiftRow>& gifts, QDate today)
{
    today_ = today;
    entries_ = entriesByDay(gifts, today);
    emit dataChanged(index(0, 0), index(weeks - 1, weekDays - 1));
}

/// The month begins in the first row, after at most six days of the one before.
QDate GiftMonth::firstShown() const
{
    const int back = (month_.dayOfWeek() - QLocale().firstDayOfWeek() + weekDays) % weekDays;
    return month_.addDays(-back);
}

QDate GiftMonth::dayAt(const QModelIndex& index) const
{
    return index.isValid() ? firstShown().addDays(index.row() * weekDays + index.column())
                           : QDate();
}

QModelIndex GiftMonth::indexOf(QDate day) const
{
    const qint64 at = firstShown().daysTo(day);
    return at < 0 || at >= weeks * weekDays ? QModelIndex()
                                            : index(int(at) / weekDays, int(at) % weekDays);
}

std::vector<DayEntry> GiftMonth::entries(QDate day) const
{
    const auto found = entries_.find(day);
    return found == entries_.end() ? std::vector<DayEntry>() : found->second;
}

int GiftMonth::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int GiftMonth::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weekDays;
}

QVariant GiftMonth::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int day = (QLocale().firstDayOfWeek() - 1 + section) % weekDays + 1;
    return QLocale().standaloneDayName(day, QLocale::ShortFormat);
}

QVariant GiftMonth::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dayAt(index);
    const auto ofDay = entries(day);
    QStringList lines;
    for (const DayEntry& entry : ofDay)
        lines << entry.text;
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(day.day());
    case Qt::ToolTipRole:
        return lines.isEmpty() ? QVariant()
                               : plainToolTip(longDay(day) + u'\n' + lines.join(u'\n'));
    case Qt::AccessibleTextRole: {
        const auto late = std::ranges::count_if(ofDay, &DayEntry::isLate);
        QStringList spoken{longDay(day)};
        if (late > 0)
            spoken << monthWord("%1 late").arg(QLocale().toString(qlonglong(late)));
        return (spoken + lines).join(u", "_s);
    }
    case DayRole:
        return day;
    case InMonthRole:
        return day.month() == month_.month();
    case TodayRole:
        return day == today_;
    case LinesRole:
        return lines;
    case LateRole:
        return int(std::ranges::count_if(ofDay, &DayEntry::isLate));
    default:
        return {};
    }
}

} // namespace goodturn::ui
