#include "core/query/text_finder.h"

#include "core/query/row_texts.h"
#include "core/search/match_marks.h"
#include "core/store/bulk_statement.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::BulkStatement;

namespace {

constexpr int rowsAtOnce = 512;
constexpr size_t gathered = 200; ///< that fit, of which the latest are shown
constexpr qsizetype snippetLength = 120;

/// Where texts of one kind are. Columns: key, account, day, title, more text.
struct Source
{
    FoundRow::Kind kind;
    RecordKind record;
    const char16_t* sql; ///< living rows below a key, the highest first
};

constexpr Source sources[] = {
    {FoundRow::Kind::Book, RecordKind::Gift,
     u"SELECT id, account_id, coalesce(sent_on, arrive_by, ''), title, author || ' ' || isbn "
     "FROM gift WHERE id < ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?"},
    {FoundRow::Kind::Interaction, RecordKind::Interaction,
     u"SELECT id, account_id, date, summary, learned FROM interaction "
     "WHERE id < ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?"},
    {FoundRow::Kind::Favour, RecordKind::Favour,
     u"SELECT id, account_id, date, title, detail FROM favour "
     "WHERE id < ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?"},
    {FoundRow::Kind::Note, RecordKind::Account,
     u"SELECT id, id, substr(changed_at, 1, 10), '', notes FROM account "
     "WHERE id < ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?"},
    {FoundRow::Kind::Note, RecordKind::Contact,
     u"SELECT id, 0, substr(changed_at, 1, 10), '', notes FROM contact "
     "WHERE id < ? AND deleted_at IS NULL ORDER BY id DESC LIMIT ?"},
};

/// Whether each word begins one of the text.
bool fits(std::string_view folded, const std::vector<std::string>& words)
{
    return std::ranges::all_of(words, [&](const std::string& word) {
        for (size_t at = folded.find(word); at != std::string_view::npos;
             at = folded.find(word, at + 1))
            if (search::beginsWord(folded, at) || static_cast<signed char>(word.front()) < 0)
                return true;
        return false;
    });
}

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).simplified();
}

/// The part of the text around the first mark.
QString snippet(const QString& text, const search::TypedQuery& query)
{
    if (text.size() <= snippetLength)
        return text;
    const auto marks = search::marksIn(text, query);
    qsizetype start = marks.empty() ? 0 : std::max<qsizetype>(0, marks.front().start - 40);
    if (start > 0)
        start = text.indexOf(u' ', start) + 1;
    return (start > 0 ? u"…"_s : QString()) + text.mid(start, snippetLength);
}

/// Goes through the texts until enough fit, the time is up, or nobody wants them any more.
class Search
{
public:
    Search(store::Database& database, const search::TypedQuery& query, const TextBounds& bounds,
           const std::function<bool()>& goOn)
        : database_(database)
        , query_(query)
        , bounds_(bounds)
        , goOn_(goOn)
    {
    }

    Result<FoundTexts> run()
    {
        FoundTexts found;
        for (const Source& source : sources) {
            GT_ASSIGN(const bool isWhole, read(source));
            found.isWhole = found.isWhole && isWhole;
            std::ranges::stable_sort(rows_, std::ranges::greater(), &FoundRow::date);
            rows_.resize(std::min(rows_.size(), size_t(bounds_.rowsEach)));
            for (FoundRow& row : rows_)
                GT_TRY(complete(row));
            std::ranges::move(rows_, std::back_inserter(found.rows));
            rows_.clear();
        }
        return found;
    }

private:
    /// False when the time was up first.
    Result<bool> read(const Source& source)
    {
        qint64 below = std::numeric_limits<qint64>::max();
        clock_.start();
        while (rows_.size() < gathered) {
            if (!goOn_())
                return failure(ErrorKind::Cancelled, {});
            if (clock_.elapsed() > bounds_.milliseconds)
                return false;
            const qint64 before = below;
            GT_TRY(readSome(source, below));
            if (below == before)
                break;
        }
        return true;
    }

    Result<void> readSome(const Source& source, qint64& below)
    {
        BulkStatement rows(database_, QString::fromUtf16(source.sql));
        rows.bind(1, below);
        rows.bind(2, qint64(rowsAtOnce));
        while (rows.next()) {
            below = rows.integer(0);
            text_.assign(rows.text(3));
            text_ += ' ';
            text_ += rows.text(4);
            if (text_.size() > 1 && fits(search::foldedUtf8(text_), query_.words))
                rows_.push_back(rowOf(source, rows));
        }
        return rows.finish();
    }

    FoundRow rowOf(const Source& source, const BulkStatement& rows) const
    {
        FoundRow row{source.kind, {source.record, rows.integer(0)}, AccountId(rows.integer(1)), {}};
        row.date = QDate::fromString(plain(rows.text(2)), Qt::ISODate);
        const QString title = plain(rows.text(3));
        const QString more = plain(rows.text(4));
        const bool isInMore = title.isEmpty() || (search::marksIn(title, query_).empty() &&
                                                  source.kind != FoundRow::Kind::Book);
        row.title = isInMore && !more.isEmpty() ? snippet(more, query_) : title;
        if (source.kind == FoundRow::Kind::Book)
            row.context = more;
        return row;
    }

    /// Whose it is.
    Result<void> complete(FoundRow& row)
    {
        const bool ofPerson = row.key.kind == RecordKind::Contact;
        store::SqlQuery query(database_, (ofPerson ? u"SELECT %1 FROM contact c WHERE id=?"_s
                                                   : u"SELECT %1 FROM account a WHERE id=?"_s)
                                             .arg(ofPerson ? personNameSql() : accountNameSql()));
        GT_TRY(query.run({ofPerson ? row.key.id : row.account.value()}));
        if (query.next()) {
            const QString owner = readName(query, 0);
            row.context = row.context.isEmpty() ? owner : row.context + u" · "_s + owner;
        }
        return query.finish();
    }

    store::Database& database_;
    const search::TypedQuery& query_;
    const TextBounds& bounds_;
    const std::function<bool()>& goOn_;
    QElapsedTimer clock_;
    std::vector<FoundRow> rows_;
    std::string text_;
};

} // namespace

Result<FoundTexts> findTexts(store::Database& database, const search::TypedQuery& query,
                             const TextBounds& bounds, const std::function<bool()>& goOn)
{
    if (query.words.empty() || query.whole.size() < 2)
        return FoundTexts();
    return Search(database, query, bounds, goOn).run();
}

} // namespace goodturn::query
