#include "ui/models/list_table_model.h"

#include "core/domain/favour.h"
#include "core/domain/labels.h"
#include "core/domain/partial_date.h"
#include "core/query/list_base.h"
#include "core/query/queries.h"
#include "ui/models/account_list_model.h"
#include "ui/models/keys_reader.h"
#include "ui/theme/format.h"

#include <QLocale>

#include <utility>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::FieldType;
using query::ListField;
using query::ListRow;
using query::Reckoned;

namespace {

QString birthdayText(const QString& stored)
{
    const auto birthday = PartialDate::parse(stored);
    if (!birthday || birthday->isNull())
        return {};
    const QDate day(birthday->year().value_or(2000), birthday->month(), birthday->day());
    return QLocale().toString(day, birthday->year() ? u"d MMM yyyy"_s : u"d MMM"_s);
}

bool isRight(const ListField& field)
{
    return field.type == FieldType::Number || field.type == FieldType::Amount;
}

/// Favours are told apart at a glance.
QString signOf(const ListRow& row, const ListField& field)
{
    if (field.key != u"direction"_s)
        return {};
    const auto cell = row.cells.value(field.key);
    const auto* direction = std::get_if<QString>(&cell);
    if (!direction)
        return {};
    return *direction == code(Direction::Given)      ? givenSign()
           : *direction == code(Direction::Received) ? receivedSign()
                                                     : QString();
}

/// Entries show their account and the people there.
bool concernsEntries(query::ListKind kind, const change::ChangeSet& changes)
{
    const auto own =
        kind == query::ListKind::Favours ? RecordKind::Favour : RecordKind::Interaction;
    return changes.touches(own) || changes.touches(RecordKind::Account) ||
           changes.touches(RecordKind::Contact);
}

bool concernsPeople(const change::ChangeSet& changes)
{
    return changes.touches(RecordKind::Contact) || changes.touches(RecordKind::Employment) ||
           changes.touches(RecordKind::Account) || changes.touches(RecordKind::Interaction) ||
           changes.touches(RecordKind::Favour);
}

} // namespace

QString cellText(const query::ListCell& cell, const ListField& field, QDate today)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        if (field.type == FieldType::YearlyDay)
            return birthdayText(*text);
        return field.choiceLabel(*text);
    }
    if (const auto* day = std::get_if<QDate>(&cell))
        return shortDay(*day, today);
    if (const auto* number = std::get_if<double>(&cell))
        return QLocale().toString(*number, 'g', 10);
    if (const auto* flag = std::get_if<bool>(&cell))
        return *flag ? ListTableModel::tr("yes") : ListTableModel::tr("no");
    if (const auto* money = std::get_if<Money>(&cell))
        return moneyText(*money);
    if (const auto* items = std::get_if<QStringList>(&cell))
        return field.choiceLabels(*items).join(u", "_s);
    return {};
}

ListTableModel::ListTableModel(book::Book& book, query::ListKind kind, QObject* parent)
    : WindowedRows(book, parent)
{
    spec_.kind = kind;
    spec_.sort = query::usualSort(kind);
    fields_ = columnFields();
    settling_.setSingleShot(true);
    settling_.setInterval(0);
    connect(&settling_, &QTimer::timeout, this, [this] {
        settle();
        emit settled();
    });
    preparing_.setSingleShot(true);
    preparing_.setInterval(prepareAfterMs);
    connect(&preparing_, &QTimer::timeout, this, &ListTableModel::prepare);
    for (const ListField& field : fields_)
        if (field.isShown)
            shown_ << field.key;
    measure();
    reload();
    preparing_.start();
}

ListTableModel::~ListTableModel() = default;

/// Accounts and people are sorted in memory, all of them; of entries there may be a million.
void ListTableModel::measure()
{
    isLong_ = query::baseOf(spec_.kind).isEntry &&
              book_.queries().listCount(spec_.kind).value_or(0) > mostHere;
}

/// What is sorted in memory is sorted whole.
int ListTableModel::firstKeys() const
{
    const ListField* field = book_.queries().listFields(spec_.kind).find(spec_.sort.field);
    const bool whole = field && (field->reckoned != Reckoned::No || !field->scan.isEmpty());
    return whole && !isLong_ ? -1 : firstPage;
}

bool ListTableModel::readElsewhere(int page)
{
    if (!isLong_)
        return false;
    preparing_.stop();
    reader().read(spec_, page);
    return true;
}

KeysReader& ListTableModel::reader()
{
    if (reader_)
        return *reader_;
    reader_ = std::make_unique<KeysReader>(book_.opener());
    connect(reader_.get(), &KeysReader::first, this, &ListTableModel::takeFirst);
    connect(reader_.get(), &KeysReader::done, this, [this](const Keys& keys) {
        take(keys);
        preparing_.start();
    });
    connect(reader_.get(), &KeysReader::failed, this, &ListTableModel::giveUp);
    connect(reader_.get(), &KeysReader::prepared, this, &ListTableModel::prepared);
    connect(reader_.get(), &KeysReader::figures, this,
            [this](const auto& read, const query::WriteMark& asked) {
                if (book_.queries().takeFigures(asked, read).value_or(false))
                    emit prepared();
            });
    return *reader_;
}

/// So that another heading that is clicked is followed at once.
void ListTableModel::prepare()
{
    if (isFollowing_ && !query::baseOf(spec_.kind).isEntry)
        return prepareFigures();
    if (!isFollowing_ || !reader_)
        return;
    QStringList fields;
    for (const ListField& field : fields_)
        if (field.canSort() && shown_.contains(field.key))
            fields << field.key;
    reader_->prepare(spec_.kind, fields);
}

/// So that a filter by standing is followed at once.
void ListTableModel::prepareFigures()
{
    if (const auto asked = book_.queries().wantsFigures();
        rowCount() >= manyStandings && asked && *asked)
        reader().readFigures(**asked);
}

bool ListTableModel::isFirstPageQuick() const
{
    return !isLong_ || (spec_.sort.field == query::usualSort(spec_.kind).field &&
                        spec_.filter.isEmpty() && spec_.text.isEmpty());
}

std::vector<ListField> ListTableModel::columnFields() const
{
    std::vector<ListField> columns;
    for (const ListField& field : book_.queries().listFields(spec_.kind).all())
        if (field.isColumn())
            columns.push_back(field);
    return columns;
}

bool ListTableModel::renewFields()
{
    std::vector<ListField> columns = columnFields();
    if (columns == fields_)
        return false;
    beginResetModel();
    fields_ = std::move(columns);
    forgetAll();
    endResetModel();
    reader_.reset(); // it knows the fields of before
    settling_.stop();
    reload();
    emit settled();
    return true;
}

void ListTableModel::setSpec(const query::ListSpec& spec)
{
    if (spec == spec_)
        return;
    spec_ = spec;
    settling_.stop();
    rearrange();
    emit settled();
}

void ListTableModel::setText(const QString& text)
{
    auto spec = spec_;
    spec.text = text;
    setSpec(spec);
}

void ListTableModel::setFilter(const query::Filter& filter)
{
    setView(filter, spec_.sort);
}

void ListTableModel::setSort(const query::ListSort& sort)
{
    setView(spec_.filter, sort);
}

void ListTableModel::setView(const query::Filter& filter, const query::ListSort& sort)
{
    auto spec = spec_;
    spec.filter = filter;
    spec.sort = sort;
    setSpec(spec);
}

void ListTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < int(fields_.size()) && fields_[size_t(column)].canSort())
        setSort({fields_[size_t(column)].key, order == Qt::DescendingOrder});
}

int ListTableModel::columnOf(const QString& field) const
{
    const auto found = std::ranges::find(fields_, field, &ListField::key);
    return found == fields_.end() ? -1 : int(found - fields_.begin());
}

void ListTableModel::setShown(const QStringList& fields)
{
    const bool more = std::ranges::any_of(
        fields, [this](const QString& field) { return !shown_.contains(field); });
    shown_ = fields;
    if (!more)
        return; // what is cached has more than is needed
    refreshAll();
    if (isLong_)
        preparing_.start();
}

Result<ListTableModel::Keys> ListTableModel::fetchKeys(int limit) const
{
    return book_.queries().listIds(spec_, limit);
}

Result<std::vector<ListRow>> ListTableModel::fetchRows(std::span<const qint64> keys) const
{
    return book_.queries().listRows(spec_.kind, keys, shown_);
}

/// Whoever an entry names is not in the change, so all people and entries in view are read anew.
void ListTableModel::forgetTouched(const change::ChangeSet& changes)
{
    if (spec_.kind == query::ListKind::Accounts && !changes.everything) {
        for (const qint64 id : changes.accounts)
            forget(id);
        refresh(changes.accounts);
        return;
    }
    refreshAll();
}

bool ListTableModel::concerns(const change::ChangeSet& changes) const
{
    switch (spec_.kind) {
    case query::ListKind::Accounts:
        return !changes.accounts.isEmpty();
    case query::ListKind::People:
        return concernsPeople(changes);
    default:
        return concernsEntries(spec_.kind, changes);
    }
}

void ListTableModel::apply(const change::ChangeSet& changes)
{
    if (!changes.everything && !concerns(changes))
        return;
    if (changes.everything)
        measure();
    if (!isFollowing_) {
        isBehind_ = true;
        return;
    }
    forgetTouched(changes);
    settling_.start();
    if (!isLong_)
        preparing_.start();
}

void ListTableModel::setFollowing(bool follows)
{
    isFollowing_ = follows;
    if (follows)
        catchUp();
    if (follows)
        preparing_.start();
    else if (reader_ && isComplete())
        reader_->rest();
}

void ListTableModel::catchUp()
{
    if (!std::exchange(isBehind_, false))
        return;
    change::ChangeSet all;
    all.everything = true;
    forgetTouched(all);
    settle();
    emit settled();
}

int ListTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(fields_.size());
}

QVariant ListTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListField& field = fields_[size_t(index.column())];
    if (role == KeyRole)
        return keyAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isRight(field) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != NameRole &&
        role != AccountRole)
        return {};
    const ListRow* row = rowAt(index.row());
    if (!row)
        return {};
    const QDate today = book_.clock().today();
    if (role == NameRole)
        return row->name;
    if (role == AccountRole)
        return QVariant::fromValue(row->account.get());
    if (role == Qt::AccessibleTextRole)
        return QString(field.label + u": "_s + rowText(*row, field, today));
    return rowText(*row, field, today);
}

QString rowText(const ListRow& row, const ListField& field, QDate today)
{
    if (field.reckoned == Reckoned::No)
        return signOf(row, field) + cellText(row.cells.value(field.key), field, today);
    if (!row.account)
        return {};
    if (field.reckoned == Reckoned::Standing)
        return label(row.account->standing);
    return field.reckoned == Reckoned::Balance ? pointsText(row.account->feltBalance, true)
                                               : QString();
}

QVariant ListTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListField& field = fields_[size_t(section)];
    if (role == Qt::DisplayRole)
        return field.label;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isRight(field) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace goodturn::ui
