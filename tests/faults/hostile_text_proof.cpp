#include "core/base/text.h"
#include "core/book/record_service.h"
#include "core/store/database.h"
#include "core/store/record_store.h"
#include "tests/faults/hostile_texts.h"
#include "tests/faults/text_slots.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/proof.h"
#include "tests/support/quick_folder.h"

#include <QRegularExpression>

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;
using testing::must;
using testing::report;

/// The text as the store may keep it: with line breaks, or in names as one line.
bool isCleaned(const QString& raw, const QString& stored)
{
    for (const TextLimit limit : {TextLimit::Note, TextLimit::Name})
        if (const auto clean = cleanText(raw.left(100'000), limit, u"x"_s); clean == stored)
            return true;
    return false;
}

/// Of an address the domain is kept, in small letters.
bool isDomainIn(const QString& raw, const QString& name, const QString& stored)
{
    const auto clean = cleanText(raw.left(100'000), TextLimit::Note, u"x"_s);
    return name == u"account_domain"_s && clean && clean->toLower().contains(stored);
}

struct TextFigures
{
    int fields = 0;
    int stored = 0;
    int refused = 0;
    int skipped = 0; ///< an entry of a list of which nothing was left
    QStringList wrong;
};

class TextBook
{
public:
    TextBook() : path_(folder_.filePath(u"test.goodturn"_s)), disk_(path_)
    {
        book_ = must(open(Mode::CreateNew));
        Account firm;
        firm.name = u"Harbour"_s;
        account_ = must(book_->records<Account>().save(firm)).id;
        Contact person;
        person.givenName = u"Ines"_s;
        contact_ = must(book_->records<Contact>().save(person)).id;
        CustomField own;
        own.name = u"Sound"_s;
        must(book_->records<CustomField>().save(own));
        schema_ = schema();
    }

    /// A record that the rules accept, for one text to be put in.
    template<class T>
    T sound() const
    {
        T record;
        if constexpr (requires { record.accountId; })
            record.accountId = account_;
        if constexpr (std::same_as<T, Employment>)
            record.contactId = contact_;
        if constexpr (std::same_as<T, Gift>)
            record.recipient = contact_;
        if constexpr (std::same_as<T, Account>) {
            record.ownStanding = Standing::Balanced;
            record.ownStandingUntil = QDate(2026, 11, 22);
        }
        if constexpr (std::same_as<T, Reminder>)
            record.dueOn = QDate(2026, 11, 22);
        if constexpr (requires { record.date; })
            record.date = QDate(2026, 11, 22);
        for (const QString& needed :
             {u"name"_s, u"title"_s, u"given_name"_s, u"summary"_s, u"own_standing_reason"_s})
            setText(record, needed, u"Sound"_s);
        return record;
    }

    template<class T>
    void tryAll(TextFigures& figures)
    {
        const QStringList names = textsOf<T>();
        figures.fields += int(names.size());
        QStringList words;
        for (const QString& name : names) {
            for (const HostileText& hostile : hostileTexts())
                tryOne<T>(name, hostile, figures);
            words << wordsFor<T>(name, figures);
        }
        words.removeAll(QString());
        if (words.removeDuplicates() > 0)
            figures.wrong << u"two fields of a %1 are called the same"_s.arg(
                QString::fromLatin1(store::RecordTraits<T>::table));
    }

    /// Opens the book anew and compares all that was stored with what was returned.
    void reload(TextFigures& figures)
    {
        book_.reset();
        book_ = must(open(Mode::OpenExisting));
        for (const auto& compare : kept_)
            if (const QString fault = compare(*book_); !fault.isEmpty())
                figures.wrong << fault;
        if (schema() != schema_)
            figures.wrong << u"the schema is another"_s;
        figures.wrong << must(book_->check());
    }

private:
    Result<std::unique_ptr<book::Book>> open(Mode mode)
    {
        return book::Book::open({path_, mode}, std::make_shared<FixedClock>(QDate(2026, 11, 22)),
                                u"rep"_s);
    }

    QByteArray schema() const
    {
        return testing::BookDump(path_, testing::BookDump::Depth::Everything)
            .cell("SELECT group_concat(name || coalesce(sql, '')) FROM sqlite_master");
    }

    template<class T>
    void tryOne(const QString& name, const HostileText& hostile, TextFigures& figures)
    {
        const QString where =
            u"%1.%2, %3: "_s.arg(QString::fromLatin1(store::RecordTraits<T>::table), name,
                                 QString::fromLatin1(hostile.name));
        T record = sound<T>();
        setText(record, name, hostile.text);
        const Result<T> saved = book_->records<T>().save(record);
        if (!saved) {
            ++figures.refused;
            if (saved.error().kind != ErrorKind::InvalidInput || saved.error().message.isEmpty() ||
                saved.error().message.size() > 400)
                figures.wrong << where + saved.error().message.left(400);
            return;
        }
        const QString stored = textAt(*saved, name);
        if (stored.isEmpty() && name.contains(u'_'))
            ++figures.skipped;
        else if (!isCleaned(hostile.text, stored) && !isDomainIn(hostile.text, name, stored))
            figures.wrong << where + u"garbled to "_s + stored.left(80);
        ++figures.stored;
        kept_.push_back([where, record = *saved](book::Book& book) {
            const auto loaded = book.records<T>().load(record.id);
            return loaded && *loaded == record ? QString() : where + u"not the same again"_s;
        });
    }

    /// The words by which a field is called when a text is too long for it: they must be there.
    template<class T>
    QString wordsFor(const QString& name, TextFigures& figures)
    {
        T record = sound<T>();
        setText(record, name, QString(70'000, u'x'));
        const Result<T> saved = book_->records<T>().save(record);
        static const QRegularExpression tooLong(u"^(.+) is too long: "_s);
        const QString message = saved ? QString() : saved.error().message;
        const auto match = tooLong.match(message);
        if (message.isEmpty())
            figures.wrong << name + u" takes 70,000 characters"_s;
        // An address is one thing to a person, though it has parts; a wrong ISBN says so itself.
        return name.contains(u'.') || !match.hasMatch() ? QString() : match.captured(1);
    }

    testing::QuickFolder folder_;
    QString path_;
    testing::FaultVfs disk_;
    std::unique_ptr<book::Book> book_;
    AccountId account_;
    ContactId contact_;
    QByteArray schema_;
    std::vector<std::function<QString(book::Book&)>> kept_;
};

TEST(HostileText, IsStoredAsCleanedOrRefusedInEveryFieldOfEveryRecord)
{
    TextBook book;
    TextFigures figures;
    for (const auto& entry : EnumCodes<RecordKind>::all)
        store::withRecordOf(entry.value,
                            [&](auto sample) { book.tryAll<decltype(sample)>(figures); });
    book.reload(figures);
    report(u"hostile text"_s,
           u"%1 fields, %2 texts stored as cleaned, %3 refused with the reason, wrong %4"_s.arg(
               QString::number(figures.fields), QString::number(figures.stored),
               QString::number(figures.refused), QString::number(figures.wrong.size())));
    EXPECT_GT(figures.fields, 35);
    EXPECT_GT(figures.refused, figures.fields);
    EXPECT_TRUE(figures.wrong.isEmpty()) << figures.wrong.mid(0, 12).join(u'\n').toStdString();
}

TEST(HostileText, ThatIsNotCleanedWouldBeNoticed)
{
    int noticed = 0;
    for (const HostileText& hostile : hostileTexts())
        if (!isCleaned(hostile.text, hostile.text))
            ++noticed;
    report(u"hostile text, control raw"_s,
           u"noticed %1 of %2"_s.arg(QString::number(noticed),
                                     QString::number(hostileTexts().size())));
    EXPECT_GT(noticed, 10);
}

} // namespace
} // namespace goodturn::faults
