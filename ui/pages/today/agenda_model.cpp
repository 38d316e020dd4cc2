#include "ui/pages/today/agenda_model.h"

#include "ui/theme/format.h"
#include "ui/theme/plain_text.h"

#include <QLocale>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString longDayOf(const query::AgendaRow& row)
{
    return row.kind == query::AgendaRow::Kind::Advice ? QString() : longDay(row.due);
}

} // namespace

void AgendaModel::show(const std::vector<query::AgendaRow>& rows, QDate today, QDate lastSeen)
{
    beginResetModel();
    today_ = today;
    lines_.clear();
    std::optional<size_t> heading;
    std::vector<std::pair<DueGroup, const query::AgendaRow*>> sorted;
    for (const query::AgendaRow& row : rows)
        sorted.emplace_back(groupOf(row, today, lastSeen), &row);
    std::ranges::stable_sort(sorted, {}, [](const auto& one) { return one.first; });
    for (const auto& [group, row] : sorted) {
        if (!heading || lines_[*heading].group != group) {
            heading = lines_.size();
            lines_.push_back({group, 0, {}});
        }
        ++lines_[*heading].count;
        lines_.push_back({group, 0, *row});
    }
    endResetModel();
}

std::optional<query::AgendaRow> AgendaModel::entry(const QModelIndex& index) const
{
    return index.isValid() ? lines_[size_t(index.row())].entry : std::nullopt;
}

QModelIndex AgendaModel::find(query::AgendaRow::Kind kind, qint64 id, Occasion occasion) const
{
    for (size_t i = 0; i < lines_.size(); ++i)
        if (const auto& row = lines_[i].entry;
            row && row->kind == kind && row->id == id && row->occasion == occasion)
            return index(int(i));
    return {};
}

QModelIndex AgendaModel::entryNear(int line) const
{
    for (int i = std::max(line, 0); i < rowCount(); ++i)
        if (lines_[size_t(i)].entry)
            return index(i);
    return lines_.empty() ? QModelIndex() : index(rowCount() - 1); // the last line is an entry
}

int AgendaModel::dueNow() const
{
    return int(std::count_if(lines_.begin(), lines_.end(), [this](const Line& line) {
        return line.entry && line.group != DueGroup::Advice && line.entry->due <= today_;
    }));
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(lines_.size());
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    return entry(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                        : Qt::ItemNeverHasChildren;
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    const Line& line = lines_[size_t(index.row())];
    return line.entry ? entryData(*line.entry, role) : headingData(line, role);
}

QVariant AgendaModel::headingData(const Line& line, int role) const
{
    const QString title = groupTitle(line.group);
    switch (role) {
    case Qt::DisplayRole:
        return title + u" · "_s + QLocale().toString(line.count);
    case Qt::AccessibleTextRole:
        return title;
    case HeadingRole:
        return true;
    case LateRole:
        return line.group == DueGroup::Late;
    default:
        return {};
    }
}

QString AgendaModel::dayOf(const query::AgendaRow& row) const
{
    return row.kind == query::AgendaRow::Kind::Advice ? QString() : relativeDay(row.due, today_);
}

QVariant AgendaModel::entryData(const query::AgendaRow& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return agendaTitle(row);
    case Qt::ToolTipRole:
        return plainToolTip(
            QStringList{agendaTitle(row), agendaContext(row, today_), longDayOf(row)}
                .join(u'\n')
                .trimmed());
    case Qt::AccessibleTextRole:
        return QStringList{agendaTitle(row), agendaContext(row, today_), dayOf(row)}.join(u", "_s);
    case HeadingRole:
        return false;
    case IconRole:
        return agendaIcon(row.kind);
    case AccountRole:
        return agendaContext(row, today_);
    case DayRole:
        return dayOf(row);
    case LateRole:
        return row.late;
    default:
        return {};
    }
}

} // namespace goodturn::ui
