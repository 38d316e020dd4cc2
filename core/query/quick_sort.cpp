#include "core/query/quick_sort.h"

#include "core/base/by_key.h"
#include "core/base/text.h"
#include "core/store/bulk_statement.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace goodturn::query {
using store::BulkStatement;

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::max();

using Ranks = ByKey<qint64>; ///< what each key sorts by

/// An ISO day as a number that sorts alike.
qint64 dayNumber(std::string_view iso)
{
    qint64 number = 0;
    for (const char c : iso)
        if (c >= '0' && c <= '9')
            number = number * 10 + (c - '0');
    return number;
}

/// A number as another one that sorts alike, and whose negative is that of the number.
qint64 sortable(double number)
{
    const auto bits = std::bit_cast<qint64>(std::abs(number));
    return number < 0 ? -bits : bits;
}

/// Keys with a text each, to be put in the order of the texts.
class Texts
{
public:
    /// `isFolded`: the texts are in the form in which they are compared, and most differ.
    explicit Texts(bool isFolded) : isFolded_(isFolded) {}

    void add(qint64 key, std::string_view text)
    {
        if (!text.empty())
            items_.emplace_back(key, isFolded_ ? added(text) : numberOf(text));
    }

    /// The place of each key; equal texts have one.
    Ranks places()
    {
        std::ranges::sort(forms_, [this](const Form& one, const Form& other) {
            return one.head != other.head ? one.head < other.head : of(one) < of(other);
        });
        std::vector<qint64> placeOf(forms_.size());
        qint64 place = 0;
        for (size_t i = 0; i < forms_.size(); ++i) {
            place += i > 0 && of(forms_[i]) != of(forms_[i - 1]);
            placeOf[forms_[i].number] = place;
        }
        Ranks places(none);
        for (const auto& [key, number] : items_)
            places.insert(key, placeOf[number]);
        return places;
    }

private:
    /// The first bytes, which tell most texts apart.
    struct Head
    {
        quint64 first = 0;
        quint64 second = 0;

        auto operator<=>(const Head&) const = default;
    };
    struct Form
    {
        Head head;
        quint32 start;
        quint32 size;
        quint32 number; ///< in the order in which they came
    };
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };

    static quint64 eightBytes(std::string_view text)
    {
        std::array<char, sizeof(quint64)> bytes{};
        std::ranges::copy(text.substr(0, bytes.size()), bytes.begin());
        return qFromBigEndian(std::bit_cast<quint64>(bytes));
    }
    static Head headOf(std::string_view text)
    {
        return {eightBytes(text), eightBytes(text.substr(std::min(text.size(), size_t(8))))};
    }
    std::string_view of(const Form& form) const
    {
        return std::string_view(all_).substr(form.start, form.size);
    }
    /// A capital letter is still to be folded where SQLite's lower() would have done so.
    quint32 added(std::string_view text)
    {
        const size_t start = all_.size();
        all_ += text;
        if (isFolded_)
            for (size_t i = start; i < all_.size(); ++i)
                if (all_[i] >= 'A' && all_[i] <= 'Z')
                    all_[i] = char(all_[i] | 0x20);
        const auto number = quint32(forms_.size());
        const std::string_view form = std::string_view(all_).substr(start);
        forms_.push_back({headOf(form), quint32(start), quint32(form.size()), number});
        return number;
    }
    /// Texts that fold alike stand by their own spelling, as in a vocabulary.
    quint32 numberOf(std::string_view text)
    {
        if (const auto known = numbers_.find(text); known != numbers_.end())
            return known->second;
        const std::string spelling(text);
        const quint32 number =
            added(foldText(QString::fromUtf8(text)).toStdString() + '\0' + spelling);
        numbers_.emplace(spelling, number);
        return number;
    }

    bool isFolded_;
    std::vector<std::pair<qint64, quint32>> items_;
    std::vector<Form> forms_;
    std::string all_;
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> numbers_;
};

/// Of several texts of a key the first counts, or all of them where they are `joined`.
Result<Ranks> placesOf(store::Database& database, const SqlPart& scan, bool isFolded, bool joined)
{
    Texts texts(isFolded);
    qint64 last = 0;
    std::string text;
    BulkStatement row(database, scan.sql);
    row.bindAll(scan.values);
    while (row.next()) {
        const qint64 key = row.integer(0);
        if (key != last) {
            texts.add(std::exchange(last, key), text);
            text = row.text(1);
        } else if (joined) {
            (text += char(31)) += row.text(1);
        }
    }
    GT_TRY(row.finish());
    texts.add(last, text);
    return texts.places();
}

/// Codes stand in the order in which they are offered.
qint64 placeOf(std::string_view code, const std::vector<FieldChoice>& choices)
{
    const auto found = std::ranges::find_if(choices, [&](const FieldChoice& choice) {
        return QAnyStringView::equal(QUtf8StringView(code), choice.code);
    });
    return found == choices.end() ? none : found - choices.begin();
}

/// What a row of a scan sorts by; none where it has no value.
qint64 rankOf(const BulkStatement& row, const ListField& field, const Ranks& places)
{
    if (row.isNull(1))
        return none;
    if (!field.scanNames.isEmpty())
        return places.value(row.integer(1));
    switch (field.type) {
    case FieldType::Date:
        return dayNumber(row.text(1));
    case FieldType::Choice:
        return placeOf(row.text(1), field.choices);
    case FieldType::YearlyDay:
        return dayNumber(row.text(1).substr(std::max<size_t>(row.text(1).size(), 5) - 5));
    default:
        return sortable(row.real(1));
    }
}

Result<Ranks> ranksOf(store::Database& database, const FilterSql& sql, const ListField& field)
{
    const SqlPart scan = sql.expression(field.scan);
    const bool isFolded = !field.folded.isEmpty();
    const bool joined = field.type == FieldType::Tags;
    if ((field.type == FieldType::Text || joined) && field.scanNames.isEmpty())
        return placesOf(database, scan, isFolded, joined);
    Ranks places(none);
    if (!field.scanNames.isEmpty()) {
        GT_ASSIGN(places, placesOf(database, sql.expression(field.scanNames), isFolded, false));
    }
    Ranks ranks(none);
    qint64 last = 0;
    BulkStatement row(database, scan.sql);
    row.bindAll(scan.values);
    while (row.next())
        if (const qint64 key = row.integer(0); std::exchange(last, key) != key)
            if (const qint64 rank = rankOf(row, field, places); rank != none)
                ranks.insert(key, rank);
    GT_TRY(row.finish());
    return ranks;
}

struct Ranked
{
    qint64 rank;
    qint64 id;
};

/// Those without a rank come last, and of one rank each stands as it stood. Most ranks lie close
/// together, so that rows can be counted into their places.
void sortByRank(std::vector<Ranked>& rows)
{
    qint64 least = none;
    qint64 most = 0;
    for (const Ranked& row : rows)
        if (row.rank != none) {
            most = least == none ? row.rank : std::max(most, row.rank);
            least = std::min(least, row.rank);
        }
    if (least == none)
        return;
    const quint64 span = quint64(most) - quint64(least);
    if (span > 4 * rows.size()) {
        std::ranges::stable_sort(rows, {}, &Ranked::rank);
        return;
    }
    const auto placeOf = [&](const Ranked& row) {
        return row.rank == none ? size_t(span) + 1 : size_t(row.rank - least);
    };
    std::vector<size_t> next(size_t(span) + 3, 0); // of each rank, the row where it goes
    for (const Ranked& row : rows)
        ++next[placeOf(row) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Ranked> sorted(rows.size());
    for (const Ranked& row : rows)
        sorted[next[placeOf(row)]++] = row;
    rows = std::move(sorted);
}

} // namespace

Result<void> sortByScan(store::Database& database, const FilterSql& sql, const ListField& field,
                        bool descending, std::vector<qint64>& ids)
{
    GT_ASSIGN(const Ranks ranks, ranksOf(database, sql, field));
    const qint64 missing = field.type == FieldType::Number && !field.mayBeEmpty ? 0 : none;
    std::vector<Ranked> ranked;
    ranked.reserve(ids.size());
    for (const qint64 id : ids) {
        const qint64 found = ranks.value(id);
        const qint64 rank = found == none ? missing : found;
        ranked.push_back({descending && rank != none ? -rank : rank, id});
    }
    sortByRank(ranked);
    std::ranges::transform(ranked, ids.begin(), &Ranked::id);
    return {};
}

} // namespace goodturn::query
