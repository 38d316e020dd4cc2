#include "tests/faults/random_act.h"

#include "core/book/ask_service.h"
#include "core/book/contact_service.h"
#include "core/book/gift_service.h"
#include "core/book/history.h"
#include "core/book/import_service.h"
#include "core/book/merge_service.h"
#include "core/book/record_service.h"
#include "core/book/trash_service.h"
#include "core/store/record_store.h"
#include "core/store/referrers.h"
#include "core/store/sql_query.h"
#include "tests/faults/random_fields.h"
#include "tests/support/small_picture.h"

#include <QFile>
#include <QFileInfo>

namespace goodturn::faults {
using namespace Qt::StringLiterals;
using book::Book;

namespace {

constexpr int recordKinds = int(std::size(EnumCodes<RecordKind>::all));

RecordKind anyKind(Random& random)
{
    return EnumCodes<RecordKind>::all[number(random, 0, recordKinds - 1)].value;
}

/// A record outside the trash, or 0.
Result<qint64> anyKey(Book& book, RecordKind kind, Random& random)
{
    const QString table = store::shapeOfKind(kind).name;
    GT_ASSIGN(const qint64 last,
              store::scalar(book.database(), u"SELECT max(id) FROM %1"_s.arg(table)));
    const int from = number(random, 1, std::max(1, int(last)));
    return store::scalar(book.database(),
                         u"SELECT id FROM %1 WHERE deleted_at IS NULL AND id>=? ORDER BY id "
                         "LIMIT 1"_s.arg(table),
                         {from});
}

template<class T>
void settle(T&)
{
}
/// Nobody is with themselves, and the longest time is no shorter than the usual one.
void settle(Account& a)
{
    if (a.parent == a.id)
        a.parent.reset();
    if (a.idealDays && a.longestDays)
        a.longestDays = std::max(a.idealDays, a.longestDays);
}
void settle(Contact& c)
{
    if (c.assistant == c.id)
        c.assistant.reset();
    std::erase_if(c.links, [&](const ContactLink& link) { return link.other == c.id; });
}
void settle(Employment& e)
{
    if (e.from.isValid() && e.until.isValid() && e.until < e.from)
        std::swap(e.from, e.until);
}
void settle(Ask& a)
{
    if (!a.askedOn.isValid())
        a.askedOn = QDate(2024, 1, 1);
    if (!a.resolvedOn.isValid() || a.resolvedOn < a.askedOn)
        a.resolvedOn = a.askedOn.addDays(3);
}
void settle(Favour& f)
{
    if (!f.date.isValid())
        f.date = QDate(2025, 6, 1);
}
void settle(Interaction& i)
{
    if (!i.date.isValid())
        i.date = QDate(2025, 6, 1);
}
void settle(CustomField& f)
{
    if (std::ranges::find(customKinds, f.of) == std::end(customKinds))
        f.of = RecordKind::Account;
}
void settle(Reminder& r)
{
    if (!r.dueOn.isValid())
        r.dueOn = QDate(2025, 6, 1);
    r.firstOn = {};
    r.leadDays %= 30;
    r.timeZone = r.dueAt.isValid() ? u"Asia/Tokyo"_s : QString();
    r.rule = r.title.size() % 2 == 0 ? u"FREQ=WEEKLY"_s : QString();
}

/// Whose it is is for chance to say, unless nobody's.
void settle(OwnOccasion& o)
{
    o.leadDays %= 30;
    o.rule = o.day.year() && o.name.size() % 2 == 0 ? u"FREQ=WEEKLY"_s : QString();
}

/// The record with random fields; a key that could not be looked up is an error.
template<class T>
Result<T> varied(Book& book, T record, Random& random, double share)
{
    std::optional<Error> error;
    const auto key = [&](RecordKind kind) {
        const auto found = anyKey(book, kind, random);
        if (!found)
            error = found.error();
        return found.value_or(0);
    };
    store::RecordTraits<T>::describe(RandomFields(random, share, key), record);
    if (error)
        return failure(*error);
    settle(record);
    return record;
}

/// The bytes that go with the person's photo.
QByteArray photoOf(const Contact& contact)
{
    for (const int which : {1, 2, 3})
        if (PictureKey::of(testing::smallPicture(which)) == contact.photo)
            return testing::smallPicture(which);
    return {};
}

template<class T>
Result<T> save(Book& book, const T& record)
{
    if constexpr (std::same_as<T, Contact>)
        return book.people().save(record, photoOf(record));
    else
        return book.records<T>().save(record);
}

Result<void> saveNew(Book& book, RecordKind kind, Random& random)
{
    return store::withRecordOf(kind, [&](auto sample) -> Result<void> {
        using T = decltype(sample);
        GT_ASSIGN(const T record, varied(book, T{}, random, 0.9));
        GT_TRY(save(book, record));
        return {};
    });
}

Result<void> change(Book& book, RecordKind kind, Random& random)
{
    return store::withRecordOf(kind, [&](auto sample) -> Result<void> {
        using T = decltype(sample);
        GT_ASSIGN(const qint64 key, anyKey(book, kind, random));
        GT_ASSIGN(const T record, book.records<T>().load(decltype(T::id)(key)));
        GT_ASSIGN(const T edited, varied(book, record, random, 0.25));
        GT_TRY(save(book, edited));
        return {};
    });
}

Result<void> remove(Book& book, RecordKind kind, Random& random)
{
    return store::withRecordOf(kind, [&](auto sample) -> Result<void> {
        using T = decltype(sample);
        GT_ASSIGN(const qint64 key, anyKey(book, kind, random));
        return book.records<T>().trash(decltype(T::id)(key));
    });
}

Result<void> addPerson(Book& book, Random& random)
{
    GT_ASSIGN(const Contact contact, varied(book, Contact{}, random, 0.7));
    GT_ASSIGN(Employment position, varied(book, Employment{}, random, 0.7));
    GT_TRY(book.people().saveWithPosition(contact, position, photoOf(contact)));
    return {};
}

Result<void> stepGift(Book& book, Random& random)
{
    GT_ASSIGN(const qint64 key, anyKey(book, RecordKind::Gift, random));
    const GiftState state = number(random, 0, 1) == 0
                                ? GiftState::Sent
                                : EnumCodes<GiftState>::all[number(random, 0, 6)].value;
    GT_TRY(book.gifts().step(GiftId(key), state, day(random)));
    return {};
}

Result<void> answerAsk(Book& book, Random& random)
{
    GT_ASSIGN(const qint64 key, anyKey(book, RecordKind::Ask, random));
    book::AskAnswer answer;
    answer.state = number(random, 0, 1) == 0 ? AskState::Granted : AskState::Redirected;
    answer.on = QDate(2027, 1, 1);
    answer.words = words(random);
    answer.redirectedTo = words(random);
    GT_TRY(book.asks().answer(AskId(key), answer));
    return {};
}

Result<void> move(Book& book, Random& random)
{
    GT_ASSIGN(const qint64 key, anyKey(book, RecordKind::Employment, random));
    GT_ASSIGN(const qint64 account, anyKey(book, RecordKind::Account, random));
    return book.people().move(EmploymentId(key), QDate(2026, 12, 31), AccountId(account),
                              words(random));
}

Result<void> import(Book& book, Random& random)
{
    const int batch = number(random, 0, 9999);
    QFile file(QFileInfo(book.path()).absolutePath() + u"/favours-%1.csv"_s.arg(batch));
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        file.write("account,date,direction,kind,title,worth,amount,currency,contact,from_ask\n");
        for (int line = 0; line < 5; ++line)
            file.write(
                u"Firm %1,2026-0%2-11,given,insight,Import %3 line %2,4,1%2.00,EUR,Ann %1,\n"_s
                    .arg(QString::number(batch % 7), QString::number(line + 1),
                         QString::number(batch))
                    .toUtf8());
        file.close();
    }
    GT_TRY(book::importFiles(book, {file.fileName()}, false));
    return {};
}

Result<void> merge(Book& book, Random& random)
{
    const RecordKind kind = number(random, 0, 1) == 0 ? RecordKind::Account : RecordKind::Contact;
    GT_ASSIGN(const qint64 keep, anyKey(book, kind, random));
    GT_ASSIGN(const qint64 other, anyKey(book, kind, random));
    if (keep == other)
        return failure(ErrorKind::InvalidInput, u"one record"_s);
    if (kind == RecordKind::Account)
        GT_TRY(book.merging().accounts(AccountId(keep), AccountId(other)));
    else
        GT_TRY(book.merging().people(ContactId(keep), ContactId(other)));
    return {};
}

Result<void> bringBack(Book& book, Random& random)
{
    GT_ASSIGN(const auto trashed, book.trash().olderThan(-1));
    if (trashed.empty())
        return failure(ErrorKind::NotFound, u"nothing in the trash"_s);
    const int which = number(random, 0, int(trashed.size()) - 1);
    GT_TRY(book.trash().restore({trashed.at(size_t(which))}));
    return {};
}

Result<void> takeBack(Book& book, Random& random)
{
    GT_ASSIGN(const qint64 last,
              store::scalar(book.database(), u"SELECT max(id) FROM unit_of_work"_s));
    GT_TRY(book.history().revert(change::UnitId(std::max<qint64>(1, last - number(random, 0, 3)))));
    return {};
}

} // namespace

Result<void> doRandomAct(Book& book, quint32 seed)
{
    Random random(seed);
    const int choice = number(random, 0, 99);
    if (choice < 30)
        return saveNew(book, anyKind(random), random);
    if (choice < 60)
        return change(book, anyKind(random), random);
    if (choice < 68)
        return remove(book, anyKind(random), random);
    if (choice < 74)
        return addPerson(book, random);
    if (choice < 82)
        return stepGift(book, random);
    if (choice < 88)
        return answerAsk(book, random);
    if (choice < 91)
        return move(book, random);
    if (choice < 92)
        return import(book, random);
    if (choice < 94)
        return merge(book, random);
    if (choice < 96)
        return bringBack(book, random);
    return takeBack(book, random);
}

Result<void> emptyTrash(Book& book)
{
    GT_ASSIGN(const auto trashed, book.trash().olderThan(-1));
    if (!trashed.empty())
        GT_TRY(book.trash().purge(trashed));
    return {};
}

Result<void> fillWithOneOfEach(Book& book, quint32 seed)
{
    Random random(seed);
    for (const auto& entry : EnumCodes<RecordKind>::all) {
        Result<void> saved = saveNew(book, entry.value, random);
        for (int retry = 0; !saved && retry < 50; ++retry)
            saved = saveNew(book, entry.value, random);
        GT_TRY(saved);
    }
    return {};
}

} // namespace goodturn::faults
