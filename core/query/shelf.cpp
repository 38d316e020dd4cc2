#include "core/base/text.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

/// One select of recipients: the people column and what is to be joined for it.
QString givenSql(const QString& person, const QString& join)
{
    return u"SELECT g.id, g.account_id, a.name, c.id, coalesce(%1, a.name), g.item, g.title, "
           "g.isbn, g.book_id, g.occasion, g.state, g.arrive_by, g.sent_on, g.reaction, "
           "coalesce(g.cost_minor, g.budget_minor) AS amount, "
           "CASE WHEN g.cost_minor IS NULL THEN g.budget_currency ELSE g.cost_currency END, "
           "coalesce(g.sent_on, g.arrive_by, '') AS day, g.author "
           "FROM gift g JOIN account a ON a.id=g.account_id AND a.deleted_at IS NULL %3 "
           "LEFT JOIN contact c ON c.id=%2 WHERE +g.deleted_at IS NULL "
           "AND g.state NOT IN ('returned', 'cancelled')"_s.arg(personNameSql(), person, join);
}

/// The same book: of the same title, or the same ISBN.
bool isSame(const QString& title, const QString& isbn, const QString& wanted,
            const QString& wantedIsbn)
{
    return (!wantedIsbn.isEmpty() && isbn == wantedIsbn) ||
           (!wanted.isEmpty() && foldText(title) == wanted);
}

QString nameAndDay(const QString& name, QDate day)
{
    return day.isValid() ? u"%1 (%2)"_s.arg(name, QLocale().toString(day, u"d MMM yyyy"_s)) : name;
}

/// Whose books lie on the shelf, given by people of the account.
Result<QStringList> fromAccount(store::Database& database, const RepeatQuestion& asked,
                                const QString& wanted)
{
    QStringList names;
    SqlQuery query(
        database, u"SELECT b.title, b.isbn, %1 FROM shelf_book b JOIN contact c ON c.id=b.given_by "
                  "WHERE b.deleted_at IS NULL AND (b.given_by=? OR EXISTS(SELECT 1 FROM "
                  "employment e WHERE e.contact_id=b.given_by AND e.account_id=? "
                  "AND +e.deleted_at IS NULL)) ORDER BY b.id"_s.arg(personNameSql()));
    GT_TRY(query.run({asked.recipient.value_or(ContactId()).value(), asked.accountId.value()}));
    while (query.next())
        if (isSame(query.text(0), query.text(1), wanted, asked.isbn))
            names << readName(query, 2);
    GT_TRY(query.finish());
    names.removeDuplicates();
    return names;
}

Result<void> addBookTags(store::Database& database, const std::map<ShelfBookId, size_t>& places,
                         std::vector<ShelfRow>& rows)
{
    SqlQuery tags(database, u"SELECT shelf_book_id, value FROM shelf_book_tag "
                            "ORDER BY shelf_book_id, position"_s);
    GT_TRY(tags.run({}));
    while (tags.next())
        if (const auto at = places.find(ShelfBookId(tags.integer(0))); at != places.end())
            rows[at->second].tags << tags.text(1);
    return tags.finish();
}

/// Each gift to its book, by link or by title; what was given and lies on no shelf makes a row of
/// its own.
void addGiven(const std::vector<GivenGift>& given, const std::map<ShelfBookId, size_t>& places,
              std::vector<ShelfRow>& rows)
{
    std::map<QString, size_t> byTitle;
    for (size_t i = 0; i < rows.size(); ++i)
        byTitle.emplace(foldText(rows[i].title), i);
    for (const GivenGift& gift : given) {
        if (const auto linked = gift.bookId ? places.find(*gift.bookId) : places.end();
            linked != places.end()) {
            rows[linked->second].given.push_back(gift);
            continue;
        }
        if (gift.item != GiftItem::Book)
            continue;
        const QString title = foldText(gift.title);
        auto named = byTitle.find(title);
        if (named == byTitle.end() && isOut(gift.state) && !title.isEmpty()) {
            named = byTitle.emplace(title, rows.size()).first;
            rows.push_back({{}, gift.title, gift.author, gift.isbn, {}, {}, 0, {}, {}, {}, {}});
        }
        if (named != byTitle.end())
            rows[named->second].given.push_back(gift);
    }
}

} // namespace

Result<std::vector<GivenGift>> Queries::givenGifts()
{
    SqlQuery query(database_,
                   givenSql(u"g.recipient"_s, {}) + u" UNION ALL "_s +
                       givenSql(u"o.value"_s, u"JOIN gift_also_for o ON o.gift_id=g.id"_s) +
                       u" ORDER BY day DESC, 1 DESC, 4"_s);
    GT_TRY(query.run({}));
    std::vector<GivenGift> given;
    while (query.next()) {
        GivenGift row;
        row.id = GiftId(query.integer(0));
        row.accountId = AccountId(query.integer(1));
        row.account = query.text(2);
        row.person = query.optionalId<ContactId>(3);
        row.who = readName(query, 4);
        row.item = readCode(query, 5, GiftItem::Other);
        row.title = query.text(6);
        row.isbn = query.text(7);
        row.bookId = query.optionalId<ShelfBookId>(8);
        row.occasion = readCode(query, 9, Occasion::NoOccasion);
        row.state = readCode(query, 10, GiftState::Idea);
        row.arriveBy = query.date(11);
        row.sentOn = query.date(12);
        row.reaction = query.text(13);
        row.amount = readMoney(query, 14);
        row.author = query.text(17);
        given.push_back(row);
    }
    GT_TRY(query.finish());
    return given;
}

Result<GiftRepeats> Queries::giftRepeats(const RepeatQuestion& asked)
{
    GiftRepeats repeats;
    const QString wanted = foldText(asked.title);
    if (wanted.isEmpty() && asked.isbn.isEmpty())
        return repeats;
    const qint64 account = asked.accountId.value();
    const qint64 person = asked.recipient.value_or(ContactId()).value();
    const qint64 itself = asked.besides.value_or(GiftId()).value();
    const QString among = u" AND g.id<>? AND (g.account_id=? OR %1=?)"_s;
    SqlQuery query(database_,
                   givenSql(u"g.recipient"_s, {}) + among.arg(u"g.recipient"_s) + u" UNION ALL "_s +
                       givenSql(u"o.value"_s, u"JOIN gift_also_for o ON o.gift_id=g.id"_s) +
                       among.arg(u"o.value"_s) + u" ORDER BY 1, 4"_s);
    GT_TRY(query.run({itself, account, person, itself, account, person}));
    while (query.next()) {
        if (!isSame(query.text(6), query.text(7), wanted, asked.isbn))
            continue;
        const bool isTheirs = person != 0 && query.integer(3) == person;
        const QString name = readName(query, 4);
        if (isTheirs)
            repeats.toThem << nameAndDay(name, query.date(12));
        else
            repeats.toColleagues << name;
    }
    GT_TRY(query.finish());
    repeats.toThem.removeDuplicates();
    repeats.toColleagues.removeDuplicates();
    GT_ASSIGN(repeats.fromThem, fromAccount(database_, asked, wanted));
    return repeats;
}

Result<std::vector<ShelfRow>> Queries::shelf()
{
    SqlQuery query(database_, u"SELECT b.id, b.title, b.author, b.isbn, b.about, b.copies, %1, "
                              "b.given_by, (SELECT e.account_id FROM employment e "
                              "WHERE e.contact_id=b.given_by AND +e.deleted_at IS NULL "
                              "ORDER BY e.until_date IS NOT NULL, e.id DESC LIMIT 1) "
                              "FROM shelf_book b LEFT JOIN contact c ON c.id=b.given_by "
                              "WHERE b.deleted_at IS NULL ORDER BY b.id"_s.arg(personNameSql()));
    GT_TRY(query.run({}));
    std::vector<ShelfRow> rows;
    std::map<ShelfBookId, size_t> places;
    while (query.next()) {
        const ShelfBookId id(query.integer(0));
        places[id] = rows.size();
        ShelfRow row{id,
                     query.text(1),
                     query.text(2),
                     query.text(3),
                     {},
                     query.text(4),
                     int(query.integer(5)),
                     {},
                     query.optionalId<ContactId>(7),
                     {},
                     {}};
        if (row.giver)
            row.givenBy = readName(query, 6);
        row.giverAccount = AccountId(query.integer(8));
        rows.push_back(std::move(row));
    }
    GT_TRY(query.finish());
    GT_TRY(addBookTags(database_, places, rows));
    GT_ASSIGN(const auto given, givenGifts());
    addGiven(given, places, rows);
    std::ranges::stable_sort(rows, {}, [](const ShelfRow& row) { return foldText(row.title); });
    return rows;
}

} // namespace goodturn::query
