#include "tests/faults/child_process.h"
#include "tests/faults/writer_acts.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"
#include "tests/support/proof.h"

#include <algorithm>

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using testing::must;
using testing::proofSize;
using testing::report;

constexpr int processes = 8;

class CountedBook
{
public:
    CountedBook()
    {
        const auto book = must(book::Book::open({path_, store::DatabaseConfig::Mode::CreateNew},
                                                std::make_shared<SystemClock>()));
        must(prepareMarks(*book));
    }

    /// Lets all processes do so many transactions each at the same time; what each wrote last.
    std::vector<QByteArray> run(const QString& kind, int each)
    {
        std::vector<std::unique_ptr<ChildProcess>> writers;
        for (int i = 0; i < processes; ++i)
            writers.push_back(std::make_unique<ChildProcess>(
                QStringLiteral(GOODTURN_FAULT_WRITER),
                QStringList{kind, folder_.path(), u"1"_s, QString::number(each)}));
        std::vector<QByteArray> answers;
        for (const auto& writer : writers)
            answers.push_back(writer->lastLine(600'000));
        return answers;
    }

    int reached() const
    {
        return testing::BookDump(path_, testing::BookDump::Depth::Everything)
            .cell("SELECT notes FROM account WHERE id=1")
            .toInt();
    }

    QStringList problems() const
    {
        const auto book = must(book::Book::open({path_}, std::make_shared<SystemClock>()));
        return must(book->check());
    }

private:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath(u"test.goodturn"_s);
};

TEST(EightProcesses, CountInOneBookAndNoneFailsOrLosesAnUpdate)
{
    CountedBook book;
    const int each = proofSize(1000);
    std::vector<int> times;
    int failed = 0;
    for (const QByteArray& answer : book.run(u"count"_s, each)) {
        for (const QByteArray& word : answer.simplified().split(' ')) {
            if (word == "failed")
                ++failed;
            else
                times.push_back(word.toInt());
        }
    }
    std::ranges::sort(times);
    ASSERT_EQ(times.size(), size_t(processes * each));
    const auto at = [&](double share) {
        return QString::number(times.at(size_t(double(times.size() - 1) * share)) / 1000.0, 'f', 1);
    };
    const int lost = processes * each - book.reached();
    report(
        u"8 processes"_s,
        u"%1 transactions, failed %2, lost updates %3, p50 %4 ms, p99 %5 ms, longest %6 ms"_s.arg(
            QString::number(processes * each), QString::number(failed), QString::number(lost),
            at(0.5), at(0.99), at(1.0)));
    EXPECT_EQ(failed, 0);
    EXPECT_EQ(lost, 0);
    EXPECT_TRUE(book.problems().isEmpty());
}

TEST(EightProcesses, InPlainTransactionsFail)
{
    CountedBook book;
    const int each = proofSize(200);
    int failed = 0;
    for (const QByteArray& answer : book.run(u"plain"_s, each))
        failed += answer.toInt();
    report(u"8 processes, control plain BEGIN"_s,
           u"%1 transactions, failed %2"_s.arg(QString::number(processes * each),
                                               QString::number(failed)));
    EXPECT_GT(failed, 0);
}

} // namespace
} // namespace goodturn::faults
