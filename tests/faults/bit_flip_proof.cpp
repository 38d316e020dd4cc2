#include "core/book/record_service.h"
#include "core/query/queries.h"
#include "core/store/database.h"
#include "core/store/record_store.h"
#include "core/store/schema_check.h"
#include "tests/faults/random_act.h"
#include "tests/faults/random_fields.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/proof.h"
#include "tests/support/quick_folder.h"

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;
using testing::must;
using testing::proofSize;
using testing::report;

struct FlipFigures
{
    int flips = 0;
    int refused = 0;            ///< the book was not opened, or reading it ended with an error
    int changing = 0;           ///< what was read differs from what was written
    int overlooked = 0;         ///< of these, neither an error nor check said anything
    int earlier = 0;            ///< without a word, but whole: as the book was some acts before
    int overlookedBySqlite = 0; ///< of these, integrity_check and foreign_key_check saw nothing
    QByteArray first;
};

/// A book in use: one bit of its file, or of its log, is flipped, and it is opened and read.
class FlippedBook
{
public:
    /// `logged`: the last acts are still in the log, as while a book is open.
    explicit FlippedBook(bool logged) : path_(folder_.filePath(u"test.goodturn"_s)), disk_(path_)
    {
        {
            const auto book = must(book::Book::open({path_, Mode::CreateNew}, clock_, u"rep"_s));
            must(fillWithOneOfEach(*book, 1));
            must(book->setSetting(u"currency"_s, u"EUR"_s));
            must(book->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            earlier_.insert(testing::dumpOf(path_));
            for (quint32 seed = 1; seed < 70; ++seed) {
                (void)doRandomAct(*book, seed);
                earlier_.insert(testing::dumpOf(path_));
            }
            if (logged)
                image_ = disk_.image();
        }
        if (!logged)
            image_ = disk_.image();
        disk_.restore(image_);
        written_ = testing::dumpOf(path_);
    }

    FlipFigures run(int flips, std::mt19937& random)
    {
        FlipFigures figures;
        while (figures.flips < flips) {
            flip(random);
            ++figures.flips;
            look(figures);
        }
        return figures;
    }

private:
    void flip(std::mt19937& random)
    {
        SimulatedFiles files = image_.files;
        size_t all = 0;
        for (const auto& [name, bytes] : files)
            all += bytes.size();
        size_t bit = std::uniform_int_distribution<size_t>(0, all * 8 - 1)(random);
        for (auto& [name, bytes] : files) {
            if (bit < bytes.size() * 8) {
                bytes[bit / 8] = static_cast<unsigned char>(bytes[bit / 8] ^ (1U << (bit % 8)));
                break;
            }
            bit -= bytes.size() * 8;
        }
        disk_.restore({files});
    }

    void look(FlipFigures& figures)
    {
        bool said = false;
        bool sqliteSaid = false;
        {
            const auto book = book::Book::open({path_}, clock_, u"rep"_s);
            if (book) {
                said = !readAll(**book);
                const auto own = store::checkIntegrity((*book)->database());
                sqliteSaid = !own || !own->isEmpty();
                const auto problems = (*book)->check();
                said = said || !problems || !problems->isEmpty();
            } else {
                said = sqliteSaid = true;
            }
            figures.refused += book ? 0 : 1;
        }
        const QByteArray found = testing::dumpOf(path_);
        if (found == written_)
            return;
        ++figures.changing;
        figures.overlookedBySqlite += sqliteSaid ? 0 : 1;
        if (!said && earlier_.contains(found)) {
            ++figures.earlier;
            return;
        }
        figures.overlooked += said ? 0 : 1;
        if (!said && figures.first.isEmpty())
            figures.first = testing::firstDifference(written_, found);
        if (!said && qEnvironmentVariableIsSet("GOODTURN_PROOF_VERBOSE"))
            std::printf("%s\n", testing::firstDifference(written_, found).constData());
    }

    /// What the program's pages read; whether all of it could be read.
    bool readAll(book::Book& book)
    {
        bool whole = true;
        for (const auto& entry : EnumCodes<RecordKind>::all)
            store::withRecordOf(entry.value, [&](auto sample) {
                using T = decltype(sample);
                for (qint64 id = 1; id < 60; ++id) {
                    const auto record = book.records<T>().load(decltype(T::id)(id));
                    whole = whole && (record || record.error().kind == ErrorKind::NotFound);
                }
            });
        whole = whole && book.queries().accountCount().has_value();
        whole = whole && book.queries().personCount().has_value();
        for (qint64 id = 1; id < 20; ++id)
            whole = whole && book.queries().favours(AccountId(id)).has_value();
        return whole;
    }

    using SimulatedFiles = std::map<std::string, testing::Bytes>;
    testing::QuickFolder folder_;
    QString path_;
    testing::FaultVfs disk_;
    std::shared_ptr<FixedClock> clock_ = std::make_shared<FixedClock>(QDate(2026, 11, 22));
    testing::SimulatedDisk::Image image_;
    QByteArray written_;
    QSet<QByteArray> earlier_;
};

QString line(const FlipFigures& f)
{
    return u"%1 flips, book refused %2, data changed %3, overlooked by check %4, by SQLite's own "
           "checks %5, whole as some acts before %6"_s.arg(
               QString::number(f.flips), QString::number(f.refused), QString::number(f.changing),
               QString::number(f.overlooked), QString::number(f.overlookedBySqlite),
               QString::number(f.earlier));
}

TEST(BitFlips, OfABookCrashNothingAndServeNoOtherDataUnnoticed)
{
    std::mt19937 random(11);
    const auto figures = FlippedBook(false).run(proofSize(1500), random);
    report(u"bit flips of a book"_s, line(figures));
    EXPECT_EQ(figures.overlooked, 0) << figures.first.constData();
    EXPECT_EQ(figures.earlier, 0);
    EXPECT_GT(figures.overlookedBySqlite, 0) << "the control: SQLite alone must overlook some";
}

/// SQLite takes a damaged page of the log for the log's end, as after a power cut, and nothing can
/// tell the two apart: the acts since then are gone, but the book is what it was before them.
TEST(BitFlips, OfABookWithItsLogCrashNothingAndMixNothing)
{
    std::mt19937 random(12);
    const auto figures = FlippedBook(true).run(proofSize(500), random);
    report(u"bit flips of a book with its log"_s, line(figures));
    EXPECT_EQ(figures.overlooked, 0) << figures.first.constData();
    EXPECT_GT(figures.changing, 0);
}

} // namespace
} // namespace goodturn::faults
