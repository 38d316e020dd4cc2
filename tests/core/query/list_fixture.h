#pragma once

#include "tests/support/book_fixture.h"
#include "tests/support/small_picture.h"

#include <QRandomGenerator>

#include <map>

namespace goodturn::testing {

/// A book of accounts and people whose fields are drawn by a seed, so that every filter has some
/// that fit and some that don't, with marks, gaps and days on both sides of today.
class ListFixture : public BookFixture
{
public:
    explicit ListFixture(quint32 seed, int accountCount = 60, int personCount = 90) : random_(seed)
    {
        for (int i = 0; i < accountCount; ++i)
            addRandomAccount(i);
        for (int i = 0; i < personCount; ++i)
            addRandomPerson(i);
    }

    int below(int bound) { return random_.bounded(bound); }
    QString oneOf(const QStringList& words) { return words.at(below(int(words.size()))); }

    const QStringList owners{QString(), QStringLiteral("Ana"), QStringLiteral("Özil"),
                             QStringLiteral("ozil"), QStringLiteral("Bert Straße")};
    const QStringList industries{QString(), QStringLiteral("Logistics"), QStringLiteral("Äpfel"),
                                 QStringLiteral("Zoo % trade")};
    const QStringList tags{QStringLiteral("key"), QStringLiteral("Key"), QStringLiteral("fair"),
                           QStringLiteral("100%"), QStringLiteral("Ärger")};

    std::vector<Account> accounts;
    std::vector<Contact> people;
    std::map<qint64, AccountId> placeOf; ///< of a person

private:
    void addRandomAccount(int number)
    {
        Account account;
        account.name = oneOf({QStringLiteral("Müller"), QStringLiteral("muller"),
                              QStringLiteral("Kestrel"), QStringLiteral("Straße 9")}) +
                       QStringLiteral(" %1").arg(number % 17);
        account.type = AccountType(below(2));
        account.lifecycle = Lifecycle(below(4));
        account.owner = oneOf(owners);
        account.industry = oneOf(industries);
        if (below(3) > 0)
            account.clientSince = today().addDays(-below(400));
        for (const QString& tag : tags)
            if (below(3) == 0)
                account.tags << tag;
        account = save(account);
        for (int i = below(4); i > 0; --i)
            addFavour(account.id, Direction(below(2)), below(120) - 10, QStringLiteral("f"));
        for (int i = below(3); i > 0; --i)
            addCall(account.id, below(120), QStringLiteral("call"));
        accounts.push_back(account);
    }

    void addRandomPerson(int number)
    {
        Contact contact;
        contact.givenName =
            oneOf({QStringLiteral("Ines"), QStringLiteral("Zoë"), QStringLiteral("Tom")});
        contact.familyName = QStringLiteral("Duarte%1").arg(number % 23);
        if (below(2) > 0)
            contact.emails = {
                {PointKind::Work, QStringLiteral("%1p@example.org").arg(number % 31)}};
        if (below(2) > 0)
            contact.birthday = *PartialDate::fromParts(std::nullopt, 1 + below(12), 1 + below(29));
        for (const QString& tag : tags)
            if (below(4) == 0)
                contact.interests << tag;
        for (const Occasion holiday : holidays())
            if (below(6) == 0)
                contact.holidays.push_back(holiday);
        Employment place;
        place.accountId = accounts[size_t(below(int(accounts.size())))].id;
        place.title = oneOf(industries);
        const QByteArray picture = smallPicture(1 + number % 7);
        if (number % 5 == 0)
            contact.photo = PictureKey::of(picture);
        contact = must(book().people().saveWithPosition(contact, place, picture));
        placeOf[contact.id.value()] = place.accountId;
        people.push_back(contact);
    }

    QRandomGenerator random_;
};

} // namespace goodturn::testing
