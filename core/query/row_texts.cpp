#include "core/query/row_texts.h"

#include "core/query/record_names.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;

QString personNameSql()
{
    return u"(c.display_name || iif(c.deleted_at IS NULL, '', char(31)))"_s;
}

QString accountNameSql()
{
    return u"(a.name || iif(a.deleted_at IS NULL, '', char(31)))"_s;
}

QString shownName(QString marked)
{
    return marked.replace(QChar(31), nameWithTrash(QString(), true));
}

QString readName(const store::SqlQuery& query, int column)
{
    return shownName(query.text(column));
}

QDate localDay(const QString& moment)
{
    QDateTime at = QDateTime::fromString(moment, Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at.toLocalTime().date();
}

std::optional<Money> readMoney(const store::SqlQuery& query, int minorColumn)
{
    if (query.isNull(minorColumn) || query.isNull(minorColumn + 1))
        return std::nullopt;
    auto money = Money::fromMinor(query.integer(minorColumn), query.text(minorColumn + 1));
    return money ? std::optional(*money) : std::nullopt;
}

Result<QStringList> childTexts(store::Database& database, const QString& table, ContactId contact)
{
    QStringList texts;
    store::SqlQuery query(
        database, u"SELECT value FROM %1 WHERE contact_id=? ORDER BY position"_s.arg(table));
    GT_TRY(query.run({contact.value()}));
    while (query.next())
        texts << query.text(0);
    GT_TRY(query.finish());
    return texts;
}

QString personColumns()
{
    return u"SELECT c.id, e.id, a.id, c.display_name, e.title, %1, e.until_date, c.birthday, "
           "(SELECT value FROM contact_email WHERE contact_id=c.id AND position=0), "
           "(SELECT value FROM contact_phone WHERE contact_id=c.id AND position=0), c.photo "_s.arg(
               accountNameSql());
}

Result<std::vector<PersonRow>> readPeople(store::Database& database, store::SqlQuery& query,
                                          QDate today)
{
    std::vector<PersonRow> rows;
    while (query.next()) {
        PersonRow row;
        row.id = ContactId(query.integer(0));
        row.position = EmploymentId(query.integer(1));
        row.accountId = AccountId(query.integer(2));
        row.name = query.text(3);
        row.title = query.text(4);
        row.account = readName(query, 5);
        const QDate until = query.date(6);
        row.current = row.position.isValid() && (!until.isValid() || until >= today);
        row.birthday = PartialDate::parse(query.text(7)).value_or(PartialDate());
        row.email = query.text(8);
        row.phone = query.text(9);
        row.photo = PictureKey::parse(query.text(10)).value_or(PictureKey());
        rows.push_back(row);
    }
    GT_TRY(query.finish());
    for (PersonRow& row : rows) {
        GT_ASSIGN(row.interests, childTexts(database, u"contact_interest"_s, row.id));
    }
    return rows;
}

QString giftSelect()
{
    return u"SELECT g.id, g.account_id, a.name, g.recipient, %1, g.item, g.title, "
           "g.author, g.occasion, g.occasion_name, g.state, g.arrive_by, g.order_by, "
           "g.inscribe_by, g.post_by, g.ordered_on, g.inscribed_on, g.sent_on, g.thanked_on, "
           "g.reconnect_on, g.arrived_on, g.delivered_on, g.returned_on, g.budget_minor, "
           "g.budget_currency, g.inscription, g.reaction, g.cost_minor, g.cost_currency, "
           "(SELECT count(*) FROM gift_also_for o WHERE o.gift_id=g.id) "
           "FROM gift g JOIN account a ON a.id=g.account_id AND a.deleted_at IS NULL "
           "LEFT JOIN contact c ON c.id=g.recipient WHERE g.deleted_at IS NULL "_s.arg(
               personNameSql());
}

Result<std::vector<GiftRow>> readGifts(store::Database& database, store::SqlQuery& query)
{
    std::vector<GiftRow> rows;
    while (query.next()) {
        GiftRow row;
        row.id = GiftId(query.integer(0));
        row.accountId = AccountId(query.integer(1));
        row.account = query.text(2);
        row.recipientId = query.optionalId<ContactId>(3);
        row.recipient = readName(query, 4);
        row.item = readCode(query, 5, GiftItem::Other);
        row.title = query.text(6);
        row.author = query.text(7);
        row.occasion = readCode(query, 8, Occasion::NoOccasion);
        row.occasionName = query.text(9);
        row.state = readCode(query, 10, GiftState::Idea);
        QDate* const days[] = {&row.arriveBy,  &row.orderBy,     &row.inscribeBy,
                               &row.postBy,    &row.orderedOn,   &row.inscribedOn,
                               &row.sentOn,    &row.thankedOn,   &row.reconnectOn,
                               &row.arrivedOn, &row.deliveredOn, &row.returnedOn};
        for (int i = 0; i < int(std::size(days)); ++i)
            *days[i] = query.date(11 + i);
        row.budget = readMoney(query, 23);
        row.inscription = query.text(25);
        row.reaction = query.text(26);
        row.cost = readMoney(query, 27);
        row.alsoFor = int(query.integer(29));
        rows.push_back(row);
    }
    GT_TRY(query.finish());
    for (GiftRow& row : rows) {
        if (!row.recipientId)
            continue;
        GT_ASSIGN(row.interests, childTexts(database, u"contact_interest"_s, *row.recipientId));
    }
    return rows;
}

QString askSelect()
{
    return u"SELECT k.id, k.account_id, a.name, %1, k.kind, k.title, k.size, k.state, "
           "k.asked_on, k.resolved_on, k.outcome FROM ask k "
           "JOIN account a ON a.id=k.account_id AND a.deleted_at IS NULL "
           "LEFT JOIN contact c ON c.id=k.contact_id WHERE k.deleted_at IS NULL "_s.arg(
               personNameSql());
}

Result<std::vector<AskRow>> readAsks(store::SqlQuery& query)
{
    std::vector<AskRow> rows;
    while (query.next()) {
        AskRow row;
        row.id = AskId(query.integer(0));
        row.accountId = AccountId(query.integer(1));
        row.account = query.text(2);
        row.person = readName(query, 3);
        row.kind = readCode(query, 4, AskKind::OtherFavour);
        row.title = query.text(5);
        row.size = feltWorthFromInt(int(query.integer(6))).value_or(FeltWorth::Fair);
        row.state = readCode(query, 7, AskState::Draft);
        row.askedOn = query.date(8);
        row.resolvedOn = query.date(9);
        row.outcome = query.text(10);
        rows.push_back(row);
    }
    GT_TRY(query.finish());
    return rows;
}

} // namespace goodturn::query
