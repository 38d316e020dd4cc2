#include "core/book/merge_preview.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/record_service.h"
#include "core/book/row_union.h"
#include "core/query/field_words.h"
#include "core/query/queries.h"
#include "core/store/referrers.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::Row;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MergePreview", text);
}

Result<QString> livingName(Book& book, const RecordKey& record)
{
    GT_ASSIGN(const auto name, book.queries().recordName(record));
    if (!name.isThere || name.inTrash)
        return failure(ErrorKind::NotFound,
                       tr("%1 is not in the book any more, so it can't be merged.").arg(name.name));
    return name.name;
}

/// Notes are joined, so that those of the other may be among those that are kept.
bool saysTheSame(const QString& field, const QString& kept, const QString& other)
{
    return field == u"notes"_s ? kept.contains(other) : foldText(kept) == foldText(other);
}

/// Two records of one kind before they are merged.
class Pair
{
public:
    Pair(Book& book, const RecordKey& keep, const RecordKey& other)
        : book_(book)
        , keep_(keep)
        , other_(other)
        , shape_(store::shapeOfKind(keep.kind))
    {
    }

    Result<void> compare(const MergeChoices& choices, MergePreview& preview)
    {
        store::RowStore rows(book_.database());
        GT_TRY(checkChoices(shape_, choices));
        GT_ASSIGN(const Row keep, rows.load(shape_, keep_.id));
        GT_ASSIGN(const Row other, rows.load(shape_, other_.id));
        preview.keepVersion = keep.meta.version;
        preview.otherVersion = other.meta.version;
        const auto checked = mergedRow(book_.database(), shape_, other, keep, choices);
        if (!checked)
            preview.problem = checked.error().message;
        return listFields(keep, other, choices, preview.fields);
    }

    Result<std::vector<MergePreview::Count>> counts()
    {
        GT_ASSIGN(auto kept, recordsOf(keep_));
        GT_ASSIGN(auto others, recordsOf(other_));
        std::set<RecordKey> merged = kept;
        merged.insert(others.begin(), others.end());
        std::vector<MergePreview::Count> counts;
        for (const auto& kind : EnumCodes<RecordKind>::all) {
            const auto of = [&](const std::set<RecordKey>& records) {
                return int(std::ranges::count(records, kind.value, &RecordKey::kind));
            };
            if (of(merged) > 0)
                counts.push_back({kind.value, of(kept), of(others), of(merged)});
        }
        return counts;
    }

    /// How many positions of a person become one with another.
    Result<int> joinedPlaces()
    {
        if (keep_.kind != RecordKind::Contact)
            return 0;
        GT_ASSIGN(std::vector<Employment> known, placesOf(keep_));
        GT_ASSIGN(const std::vector<Employment> others, placesOf(other_));
        int joined = 0;
        for (const Employment& place : others) {
            const bool isKnown = std::ranges::any_of(
                known, [&](const Employment& one) { return isSamePlace(one, place); });
            joined += isKnown;
            if (!isKnown)
                known.push_back(place);
        }
        return joined;
    }

private:
    Result<void> listFields(const Row& keep, const Row& other, const MergeChoices& choices,
                            std::vector<MergePreview::Field>& fields)
    {
        Row merged = keep;
        uniteRows(shape_, other, merged, choices);
        Row unchosen = keep;
        uniteRows(shape_, other, unchosen);
        GT_ASSIGN(const auto kept, textsOf(keep));
        GT_ASSIGN(const auto others, textsOf(other));
        GT_ASSIGN(const auto both, textsOf(merged));
        GT_ASSIGN(const auto usual, textsOf(unchosen));
        std::vector<query::FieldText> names = kept;
        for (const query::FieldText& one : others) // has own fields that the kept one hasn't
            if (std::ranges::find(kept, one.field, &query::FieldText::field) == kept.end())
                names.push_back(one);
        for (const query::FieldText& one : names) {
            MergePreview::Field field{one.label, toldIn(kept, one.field).text,
                                      toldIn(others, one.field).text, toldIn(both, one.field).text};
            if (field.kept.isEmpty() && field.other.isEmpty())
                continue;
            field.field = one.field;
            field.onlyOne = !choices.contains(one.field) &&
                            isOnlyOne(field, toldIn(usual, one.field).text, fields);
            if (!field.onlyOne && differ(keep, other, field.field))
                field.sides = sidesOf(shape_, field.field);
            field.side = choices.value(field.field, usualSide(keep, merged, field));
            field.isLost = loses(field);
            fields.push_back(field);
        }
        return {};
    }

    /// Whether there is nothing to choose: the one value there is stays, unless it goes with
    /// another one that is chosen.
    bool isOnlyOne(const MergePreview::Field& field, const QString& usual,
                   const std::vector<MergePreview::Field>& before) const
    {
        const QString leader = columnsWith(shape_, field.field).first();
        const auto isChosen = [&](const MergePreview::Field& one) {
            return one.field == leader && !one.sides.empty();
        };
        const bool hasOne = field.kept.isEmpty() != field.other.isEmpty();
        return hasOne && usual == field.kept + field.other &&
               std::ranges::none_of(before, isChosen);
    }

    /// Whether the field, or what is one value with it, is another in the one than in the other.
    bool differ(const Row& a, const Row& b, const QString& field) const
    {
        const store::PartName part = store::partFrom(field);
        const auto lines = [&](const Row& row, size_t child) {
            return part.key > 0 ? store::linesOf(row.children.at(child), part.key)
                                : row.children.at(child);
        };
        for (size_t child = 0; child < shape_.children.size(); ++child)
            if (shape_.children.at(child).name == part.list)
                return lines(a, child) != lines(b, child);
        return std::ranges::any_of(columnsWith(shape_, field), [&](const QString& column) {
            const auto at = size_t(shape_.columns.indexOf(column));
            return a.values.at(at) != b.values.at(at);
        });
    }

    /// What comes about without a choice.
    MergeSide usualSide(const Row& keep, const Row& merged, const MergePreview::Field& field) const
    {
        if (std::ranges::find(field.sides, MergeSide::Both) != field.sides.end())
            return MergeSide::Both;
        return differ(keep, merged, field.field) ? MergeSide::Other : MergeSide::Kept;
    }

    /// A list that is united loses nothing, nor do notes that have room; of two values one goes.
    static bool loses(const MergePreview::Field& field)
    {
        const auto gone = [&](const QString& text) {
            return !text.isEmpty() && text != field.merged &&
                   !saysTheSame(field.field, field.merged, text);
        };
        if (field.sides.empty())
            return false;
        if (field.side == MergeSide::Both)
            return field.field == u"notes"_s && gone(field.other);
        return gone(field.side == MergeSide::Kept ? field.other : field.kept);
    }

    Result<std::vector<query::FieldText>> textsOf(const Row& row)
    {
        return query::fieldTexts(book_.database(), keep_.kind, row);
    }

    static query::FieldText toldIn(const std::vector<query::FieldText>& texts, const QString& field)
    {
        const auto found = std::ranges::find(texts, field, &query::FieldText::field);
        return found == texts.end() ? query::FieldText() : *found;
    }

    /// All outside the trash that names the record; people in the place of an account's positions.
    Result<std::set<RecordKey>> recordsOf(const RecordKey& record)
    {
        GT_ASSIGN(const auto referrers,
                  store::referrersOf(book_.database(), record, store::Referring::Living));
        const bool isAccount = record.kind == RecordKind::Account;
        std::set<RecordKey> records;
        for (const store::Referrer& one : referrers)
            if (!isAccount || one.record.kind != RecordKind::Employment)
                records.insert(one.record);
        if (isAccount) {
            GT_ASSIGN(const auto people, book_.queries().people(AccountId(record.id)));
            for (const query::PersonRow& person : people)
                records.insert({RecordKind::Contact, person.id.value()});
        }
        records.erase(keep_);
        records.erase(other_);
        return records;
    }

    Result<std::vector<Employment>> placesOf(const RecordKey& person)
    {
        GT_ASSIGN(const auto records, recordsOf(person));
        std::vector<Employment> places;
        for (const RecordKey& record : records) {
            if (record.kind != RecordKind::Employment)
                continue;
            GT_ASSIGN(const Employment place,
                      book_.records<Employment>().load(EmploymentId(record.id)));
            if (place.contactId.value() == person.id)
                places.push_back(place);
        }
        return places;
    }

    Book& book_;
    RecordKey keep_;
    RecordKey other_;
    const store::TableShape& shape_;
};

} // namespace

namespace {

/// What tells two of one name apart: where a person works, else the day on which it was added.
Result<QString> distinction(Book& book, const RecordKey& record, bool byPlace)
{
    if (record.kind == RecordKind::Contact && byPlace)
        return workplaceOf(book, record);
    const auto added = [](const auto& loaded) {
        return tr("added %1")
            .arg(QLocale().toString(loaded.meta.createdAt.toLocalTime().date(), u"d MMM yyyy"_s));
    };
    if (record.kind == RecordKind::Account) {
        GT_ASSIGN(const Account account, book.records<Account>().load(AccountId(record.id)));
        return added(account);
    }
    GT_ASSIGN(const Contact contact, book.records<Contact>().load(ContactId(record.id)));
    return added(contact);
}

} // namespace

Result<QString> workplaceOf(Book& book, const RecordKey& record)
{
    if (record.kind != RecordKind::Contact)
        return QString();
    GT_ASSIGN(const AccountId place, book.queries().accountOf(ContactId(record.id)));
    return place.isValid() ? book.queries().accountName(place) : Result<QString>(QString());
}

Result<void> tellApart(Book& book, const RecordKey& keep, const RecordKey& other, MergeNames& names)
{
    for (const bool byPlace : {true, false}) {
        if (names.keep != names.other)
            return {};
        GT_ASSIGN(const QString ofKeep, distinction(book, keep, byPlace));
        GT_ASSIGN(const QString ofOther, distinction(book, other, byPlace));
        if (ofKeep == ofOther || ofKeep.isEmpty() || ofOther.isEmpty())
            continue;
        names.keep = tr("%1 (%2)").arg(names.keep, ofKeep);
        names.other = tr("%1 (%2)").arg(names.other, ofOther);
    }
    return {};
}

Result<MergeNames> namesToMerge(Book& book, const RecordKey& keep, const RecordKey& other)
{
    const bool known = keep.kind == RecordKind::Account || keep.kind == RecordKind::Contact;
    if (!known || keep.kind != other.kind)
        return failure(ErrorKind::InvalidInput,
                       tr("Two accounts can be merged, or two people, and nothing else."));
    if (keep == other)
        return failure(ErrorKind::InvalidInput, tr("Choose two different ones to merge."));
    MergeNames names;
    GT_ASSIGN(names.keep, livingName(book, keep));
    GT_ASSIGN(names.other, livingName(book, other));
    GT_TRY(tellApart(book, keep, other, names));
    return names;
}

Result<MergePreview> previewMerge(Book& book, const RecordKey& keep, const RecordKey& other,
                                  const MergeChoices& choices)
{
    MergePreview preview;
    GT_ASSIGN(preview.names, namesToMerge(book, keep, other));
    Pair pair(book, keep, other);
    GT_TRY(pair.compare(choices, preview));
    GT_ASSIGN(preview.counts, pair.counts());
    GT_ASSIGN(preview.joinedPlaces, pair.joinedPlaces());
    for (MergePreview::Count& count : preview.counts)
        if (count.kind == RecordKind::Employment)
            count.merged -= preview.joinedPlaces;
    return preview;
}

bool isSamePlace(const Employment& a, const Employment& b)
{
    const bool sameTitle =
        a.title.isEmpty() || b.title.isEmpty() || foldText(a.title) == foldText(b.title);
    return a.accountId == b.accountId && a.until == b.until && sameTitle;
}

} // namespace goodturn::book
