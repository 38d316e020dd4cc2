#include "core/query/text_finder.h"

#include "core/query/row_texts.h"
#include "core/search/match_marks.h"
#include "core/store/bulk_statement.h"
#include "core/store/referrers.h"
#include "core/store/text_index.h"
#include "core/store/text_words.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::BulkStatement;

namespace {

constexpr size_t notesGathered = 200; ///< that fit, of which those changed last are shown
constexpr qsizetype snippetLength = 120;
constexpr qsizetype beforeMark = 40;
constexpr int askEvery = 64; ///< records

/// Where texts of one kind are. Columns: account, day of the rep, title, more text.
struct Source
{
    FoundRow::Kind kind;
    RecordKind record;
    const char16_t* sql; ///< of the record with a key, unless it is in the trash
};

constexpr Source sources[] = {
    {FoundRow::Kind::Book, RecordKind::Gift,
     u"SELECT account_id, coalesce(sent_on, arrive_by, ''), title, author || ' ' || isbn "
     "FROM gift WHERE id=? AND deleted_at IS NULL"},
    {FoundRow::Kind::ShelfBook, RecordKind::ShelfBook,
     u"SELECT 0, '', title, author || ' ' || isbn || ' ' || about FROM shelf_book "
     "WHERE id=? AND deleted_at IS NULL"},
    {FoundRow::Kind::Note, RecordKind::Account,
     u"SELECT id, date(changed_at, 'localtime'), '', notes FROM account "
     "WHERE id=? AND deleted_at IS NULL"},
    {FoundRow::Kind::Note, RecordKind::Contact,
     u"SELECT 0, date(changed_at, 'localtime'), '', notes FROM contact "
     "WHERE id=? AND deleted_at IS NULL"},
    {FoundRow::Kind::Interaction, RecordKind::Interaction,
     u"SELECT account_id, date, summary, learned FROM interaction "
     "WHERE id=? AND deleted_at IS NULL"},
    {FoundRow::Kind::Favour, RecordKind::Favour,
     u"SELECT account_id, date, title, detail FROM favour WHERE id=? AND deleted_at IS NULL"},
    {FoundRow::Kind::Ask, RecordKind::Ask,
     u"SELECT account_id, coalesce(asked_on, ''), title, reason || ' ' || outcome FROM ask "
     "WHERE id=? AND deleted_at IS NULL"},
    {FoundRow::Kind::Goal, RecordKind::Goal,
     u"SELECT account_id, coalesce(due_on, ''), title, '' FROM goal "
     "WHERE id=? AND deleted_at IS NULL"},
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

/// The part of the text around the first mark, from the beginning of a word on.
QString snippet(const QString& text, const search::TypedQuery& query)
{
    if (text.size() <= snippetLength)
        return text;
    const auto marks = search::marksIn(text, query, text.size());
    const qsizetype mark = marks.empty() ? 0 : marks.front().start;
    qsizetype start = std::max<qsizetype>(0, mark - beforeMark);
    if (start > 0) {
        const qsizetype space = text.indexOf(u' ', start);
        start = space >= 0 && space < mark ? space + 1 : mark;
    }
    return (start > 0 ? u"…"_s : QString()) + text.mid(start, snippetLength);
}

/// Goes through what the indexes have, the latest first, until enough fit or nobody wants them any
/// more.
class Search
{
public:
    Search(store::Database& database, const search::TypedQuery& query, size_t rowsEach,
           const std::function<bool()>& goOn)
        : database_(database)
        , query_(query)
        , rowsEach_(rowsEach)
        , goOn_(goOn)
    {
        QStringList typed;
        for (const std::string& word : query.words)
            typed << QString::fromStdString(word);
        wanted_ = store::indexQuery(typed.join(u' '));
    }

    Result<std::vector<FoundRow>> run()
    {
        std::vector<FoundRow> found;
        for (const Source& source : sources) {
            GT_TRY(read(source));
            for (FoundRow& row : rows_)
                GT_TRY(complete(row));
            std::ranges::move(rows_, std::back_inserter(found));
            rows_.clear();
        }
        return found;
    }

private:
    Result<void> read(const Source& source)
    {
        if (wanted_.isEmpty())
            return {};
        const bool byChange = source.kind == FoundRow::Kind::Note; // their keys have no day
        const size_t most = byChange ? notesGathered : rowsEach_;
        BulkStatement keys(database_,
                           u"SELECT rowid FROM %1_words WHERE %1_words MATCH ? "
                           "ORDER BY rowid DESC"_s.arg(store::shapeOfKind(source.record).name));
        keys.bind(1, wanted_);
        BulkStatement record(database_, QString::fromUtf16(source.sql));
        for (int read = 0; rows_.size() < most && keys.next(); ++read) {
            if (read % askEvery == 0 && !goOn_())
                return failure(ErrorKind::Cancelled, {});
            GT_TRY(take(source, store::recordOfTextKey(keys.integer(0)), record));
        }
        GT_TRY(keys.finish());
        if (byChange)
            std::ranges::stable_sort(rows_, std::ranges::greater(), &FoundRow::date);
        rows_.resize(std::min(rows_.size(), rowsEach_));
        for (FoundRow& row : rows_)
            GT_TRY(tell(row, record));
        return {};
    }

    /// The index tells of all that may fit; the text says what does.
    Result<void> take(const Source& source, qint64 id, BulkStatement& record)
    {
        record.bind(1, id);
        if (record.next()) {
            text_.assign(record.text(2));
            text_ += ' ';
            text_ += record.text(3);
            if (fits(search::foldedUtf8(text_), query_.words))
                rows_.push_back({source.kind,
                                 {source.record, id},
                                 AccountId(record.integer(0)),
                                 {},
                                 {},
                                 QDate::fromString(plain(record.text(1)), Qt::ISODate)});
        }
        return record.finish();
    }

    /// Only of those that are shown: looking for the place in a long text takes time.
    Result<void> tell(FoundRow& row, BulkStatement& record) const
    {
        record.bind(1, row.key.id);
        if (record.next()) {
            const QString title = plain(record.text(2));
            const QString more = plain(record.text(3));
            const bool isBook =
                row.kind == FoundRow::Kind::Book || row.kind == FoundRow::Kind::ShelfBook;
            const bool isInMore =
                title.isEmpty() || (search::marksIn(title, query_).empty() && !isBook);
            row.title = isInMore && !more.isEmpty() ? snippet(more, query_) : title;
            if (isBook)
                row.context = snippet(more, query_);
        }
        return record.finish();
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
    const size_t rowsEach_;
    const std::function<bool()>& goOn_;
    QString wanted_; ///< what the indexes are asked for
    std::vector<FoundRow> rows_;
    std::string text_;
};

} // namespace

Result<std::vector<FoundRow>> findTexts(store::Database& database, const search::TypedQuery& query,
                                        int rowsEach, const std::function<bool()>& goOn)
{
    if (query.words.empty() || query.whole.size() < 2)
        return std::vector<FoundRow>();
    return store::readTogether<std::vector<FoundRow>>(
        database, [&] { return Search(database, query, size_t(rowsEach), goOn).run(); });
}

} // namespace goodturn::query
