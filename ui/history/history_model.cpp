#include "ui/history/history_model.h"

#include "ui/history/history_words.h"
#include "ui/theme/plain_text.h"

#include <algorithm>

namespace goodturn::ui {

namespace {

/// Lines read at a time.
constexpr int pageSize = 60;
/// From this many letters on a line may not be read whole, and is shown on hover.
constexpr int longText = 60;

} // namespace

HistoryModel::HistoryModel(QObject* parent) : QAbstractListModel(parent) {}

void HistoryModel::setSubject(const RecordKey& subject, Reader reader, QDate today)
{
    subject_ = subject;
    reader_ = std::move(reader);
    today_ = today;
    lines_.clear();
    reload();
}

void HistoryModel::reload()
{
    const int limit = std::max(pageSize, int(lines_.size()));
    auto page = reader_ ? reader_(0, limit) : query::HistoryPage();
    if (!page) {
        emit failed(page.error());
        return;
    }
    beginResetModel();
    lines_ = std::move(page->lines);
    next_ = page->next;
    rows_.clear();
    for (size_t line = 0; line < lines_.size(); ++line)
        append(rows_, line);
    endResetModel();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && next_ > 0;
}

void HistoryModel::fetchMore(const QModelIndex&)
{
    auto page = reader_(next_, pageSize);
    if (!page) {
        next_ = 0;
        emit failed(page.error());
        return;
    }
    std::vector<Row> rows;
    for (query::HistoryLine& line : page->lines) {
        lines_.push_back(std::move(line));
        append(rows, lines_.size() - 1);
    }
    next_ = page->next;
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    rows_.insert(rows_.end(), rows.begin(), rows.end());
    endInsertRows();
}

/// Whether the line has to say which record it is about, or the act's heading is enough.
bool HistoryModel::tellsOfRecord(const query::HistoryLine& line) const
{
    return line.record.record != subject_ || line.action != change::Action::Update;
}

/// The rows of a line, with the headings that begin with it.
void HistoryModel::append(std::vector<Row>& rows, size_t at) const
{
    const query::HistoryLine& line = lines_.at(at);
    const query::HistoryLine* above = at > 0 ? &lines_.at(at - 1) : nullptr;
    if (!above || localMoment(*above).date() != localMoment(line).date())
        rows.push_back({Kind::Day, at, 0});
    if (!above || above->unit != line.unit)
        rows.push_back({Kind::Act, at, 0});
    if (tellsOfRecord(line))
        rows.push_back({Kind::Record, at, 0});
    // What a new record began with is told only where it is the record asked for.
    if (line.action == change::Action::Insert && line.record.record != subject_)
        return;
    for (size_t field = 0; field < line.fields.size(); ++field)
        rows.push_back({Kind::Field, at, field});
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isDay = rows_.at(size_t(index.row())).kind == Kind::Day;
    return isDay ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

std::optional<HistoryModel::Offer> HistoryModel::offer(const QModelIndex& index) const
{
    if (!index.isValid() || readOnly_)
        return std::nullopt;
    const Row& row = rows_.at(size_t(index.row()));
    const query::HistoryLine& line = lines_.at(row.line);
    const RecordKey& record = line.record.record;
    if (row.kind == Kind::Field && line.fields.at(row.field).canRestore)
        return Offer{record, line.fields.at(row.field).field, line.unit};
    const bool isTrashed = line.action == change::Action::Trash && line.record.inTrash;
    if (row.kind == Kind::Record && isTrashed)
        return Offer{record, {}, line.unit};
    return std::nullopt;
}

QString HistoryModel::textOf(const Row& row) const
{
    const query::HistoryLine& line = lines_.at(row.line);
    switch (row.kind) {
    case Kind::Day:
        return historyDay(localMoment(line).date(), today_);
    case Kind::Act:
        return line.act;
    case Kind::Record:
        return historyEvent(line);
    case Kind::Field:
        break;
    }
    return line.fields.at(row.field).label;
}

QVariant HistoryModel::fieldData(const query::HistoryField& field, int role) const
{
    if (role == BeforeRole)
        return field.before;
    if (role == AfterRole)
        return field.after;
    if (role == Qt::AccessibleTextRole)
        return historyChange(field);
    const bool mayBeCut = field.before.size() + field.after.size() > longText;
    return role == Qt::ToolTipRole && mayBeCut ? plainToolTip(historyChange(field)) : QVariant();
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rows_.at(size_t(index.row()));
    switch (role) {
    case KindRole:
        return int(row.kind);
    case Qt::DisplayRole:
        return textOf(row);
    case AsideRole:
        return row.kind == Kind::Act ? historyMoment(lines_.at(row.line)) : QString();
    case OfferRole:
        if (const auto offered = offer(index))
            return offered->field.isEmpty() ? tr("Restore") : tr("Restore this value");
        return QString();
    default:
        break;
    }
    return row.kind == Kind::Field ? fieldData(lines_.at(row.line).fields.at(row.field), role)
                                   : QVariant();
}

} // namespace goodturn::ui
