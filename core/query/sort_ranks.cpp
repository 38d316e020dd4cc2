#include "core/query/sort_ranks.h"

#include "core/base/text.h"
#include "core/store/bulk_statement.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <unordered_map>
#include <utility>

namespace goodturn::query {
using store::BulkStatement;

namespace {

/// An ISO day as a number that sorts alike; noRank where there is none.
qint64 dayNumber(std::string_view iso)
{
    qint64 number = 0;
    for (const char c : iso)
        if (c >= '0' && c <= '9')
            number = number * 10 + (c - '0');
    return number > 0 ? number : noRank;
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
    SortRanks places()
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
        SortRanks places(noRank);
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
Result<SortRanks> textRanks(store::Database& database, const SqlPart& scan, bool isFolded,
                            bool joined)
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
    return found == choices.end() ? noRank : found - choices.begin();
}

/// What a row of a scan sorts by; noRank where it has no value.
qint64 rankOf(const BulkStatement& row, const ListField& field, const SortRanks& places)
{
    if (row.isNull(1))
        return noRank;
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
        return sortableNumber(row.real(1));
    }
}

} // namespace

qint64 sortableNumber(double number)
{
    const auto bits = std::bit_cast<qint64>(std::abs(number));
    return number < 0 ? -bits : bits;
}

Result<SortRanks> figureRanks(FilterSql& sql, const ListField& field)
{
    GT_ASSIGN(const KeptFigures* figures, sql.figures());
    const auto rankOf = [&field](const KeptFigures::Line& line) {
        return field.reckoned == Reckoned::Balance ? sortableNumber(line.balance)
                                                   : qint64(line.standing);
    };
    SortRanks ranks(rankOf({})); // accounts without entries and asks
    for (auto line = figures->lines().cbegin(); line != figures->lines().cend(); ++line)
        ranks.insert(line.key(), rankOf(*line));
    return ranks;
}

Result<SortRanks> sortRanks(store::Database& database, const FilterSql& sql, const ListField& field)
{
    const SqlPart scan = sql.expression(field.scan);
    const bool isFolded = !field.folded.isEmpty();
    const bool joined = field.type == FieldType::Tags;
    if ((field.type == FieldType::Text || joined) && field.scanNames.isEmpty())
        return textRanks(database, scan, isFolded, joined);
    SortRanks places(noRank);
    if (!field.scanNames.isEmpty()) {
        GT_ASSIGN(places, textRanks(database, sql.expression(field.scanNames), isFolded, false));
    }
    SortRanks ranks(field.type == FieldType::Number && !field.mayBeEmpty ? 0 : noRank);
    qint64 last = 0;
    BulkStatement row(database, scan.sql);
    row.bindAll(scan.values);
    while (row.next())
        if (const qint64 key = row.integer(0); std::exchange(last, key) != key)
            if (const qint64 rank = rankOf(row, field, places); rank != noRank)
                ranks.insert(key, rank);
    GT_TRY(row.finish());
    return ranks;
}

} // namespace goodturn::query
