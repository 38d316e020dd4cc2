#include "core/query/match_cards.h"

#include "core/base/text.h"
#include "core/domain/contact_point.h"
#include "core/domain/mail_domain.h"
#include "core/store/bulk_statement.h"

#include <QHash>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using matching::AccountCard;
using matching::PersonCard;
using store::BulkStatement;

namespace {

QString text(const BulkStatement& row, int column)
{
    const std::string_view bytes = row.text(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// The cards by the key of their record, in the order of the keys.
template<class Card>
class Cards
{
public:
    Card& add(qint64 id)
    {
        places_.insert(id, cards_.size());
        Card& card = cards_.emplace_back();
        card.id = id;
        return card;
    }
    /// Null for a record that is not living.
    Card* find(qint64 id)
    {
        const auto place = places_.constFind(id);
        return place == places_.cend() ? nullptr : &cards_[*place];
    }
    std::vector<Card> take() { return std::move(cards_); }

private:
    std::vector<Card> cards_;
    QHash<qint64, size_t> places_;
};

/// Runs the statement and hands each row to the card of its first column.
template<class Card, class Use>
Result<void> fill(store::Database& database, const QString& sql, Cards<Card>& cards, Use use,
                  const QString& bound = {})
{
    BulkStatement rows(database, sql);
    if (!bound.isEmpty())
        rows.bind(1, bound);
    while (rows.next())
        if (Card* card = cards.find(rows.integer(0)))
            use(*card, rows);
    return rows.finish();
}

void addNew(QStringList& values, const QString& value)
{
    if (!value.isEmpty() && !values.contains(value))
        values << value;
}

} // namespace

Result<std::vector<PersonCard>> readPersonCards(store::Database& database,
                                                const search::PhoneDigits& phones, QDate today)
{
    Cards<PersonCard> people;
    BulkStatement rows(database, u"SELECT id, given_name, family_name, nickname, birthday "
                                 "FROM contact WHERE deleted_at IS NULL ORDER BY id"_s);
    while (rows.next()) {
        PersonCard& card = people.add(rows.integer(0));
        card.given = text(rows, 1);
        card.family = text(rows, 2);
        card.nickname = text(rows, 3);
        card.birthday = PartialDate::parse(text(rows, 4)).value_or(PartialDate());
    }
    GT_TRY(rows.finish());
    const auto addEmail = [](PersonCard& card, const BulkStatement& row) {
        const QString email = text(row, 1);
        if (looksLikeEmail(email))
            addNew(card.emails, foldText(email));
    };
    const auto addPhone = [&](PersonCard& card, const BulkStatement& row) {
        constexpr size_t fewest = 6; // fewer are an extension, or dialled by everybody
        const std::string digits = phones.stored(row.text(1));
        if (digits.size() >= fewest)
            addNew(card.phones, QString::fromStdString(digits));
    };
    const auto addPlace = [](PersonCard& card, const BulkStatement& row) {
        card.accounts.emplace_back(row.integer(1), text(row, 2));
    };
    GT_TRY(fill(database, u"SELECT contact_id, value FROM contact_email"_s, people, addEmail));
    GT_TRY(fill(database, u"SELECT contact_id, value FROM contact_phone"_s, people, addPhone));
    GT_TRY(fill(database,
                u"SELECT e.contact_id, a.id, a.name FROM employment e "
                "JOIN account a ON a.id=e.account_id AND a.deleted_at IS NULL "
                "WHERE e.deleted_at IS NULL AND (e.until_date IS NULL OR e.until_date>=?)"_s,
                people, addPlace, today.toString(Qt::ISODate)));
    return people.take();
}

Result<std::vector<AccountCard>> readAccountCards(store::Database& database, QDate today)
{
    Cards<AccountCard> accounts;
    BulkStatement rows(database,
                       u"SELECT a.id, a.name, a.legal_name, coalesce(a.parent_id, 0), "
                       "coalesce((SELECT city FROM account_address o WHERE o.account_id=a.id "
                       "AND o.position=0), '') FROM account a WHERE a.deleted_at IS NULL "
                       "ORDER BY a.id"_s);
    while (rows.next()) {
        AccountCard& card = accounts.add(rows.integer(0));
        addNew(card.names, text(rows, 1));
        addNew(card.names, text(rows, 2));
        card.parent = rows.integer(3);
        card.town = text(rows, 4);
    }
    GT_TRY(rows.finish());
    const auto addName = [](AccountCard& card, const BulkStatement& row) {
        addNew(card.names, text(row, 1));
    };
    const auto addDomain = [](AccountCard& card, const BulkStatement& row) {
        const QString domain = text(row, 1).section(u'@', -1).trimmed().toLower();
        if (!isAnybodysDomain(domain))
            addNew(card.domains, domain);
    };
    const auto addPerson = [](AccountCard& card, const BulkStatement& row) {
        const std::pair<qint64, QString> person(row.integer(1), text(row, 2));
        if (std::ranges::find(card.people, person) == card.people.end())
            card.people.push_back(person);
    };
    GT_TRY(fill(database, u"SELECT account_id, value FROM account_alias"_s, accounts, addName));
    GT_TRY(fill(database, u"SELECT account_id, value FROM account_domain"_s, accounts, addDomain));
    GT_TRY(fill(database,
                u"SELECT e.account_id, m.value FROM employment e "
                "JOIN contact_email m ON m.contact_id=e.contact_id AND m.kind='work' "
                "JOIN contact c ON c.id=e.contact_id AND c.deleted_at IS NULL "
                "WHERE e.deleted_at IS NULL AND instr(m.value, '@')>0 "
                "AND (e.until_date IS NULL OR e.until_date>=?)"_s,
                accounts, addDomain, today.toString(Qt::ISODate)));
    GT_TRY(fill(database,
                u"SELECT e.account_id, c.id, c.display_name FROM employment e "
                "JOIN contact c ON c.id=e.contact_id AND c.deleted_at IS NULL "
                "WHERE e.deleted_at IS NULL"_s,
                accounts, addPerson));
    return accounts.take();
}

} // namespace goodturn::query
