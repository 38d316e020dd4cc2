#include "core/book/book.h"
#include "core/book/history.h"
#include "core/store/database.h"
#include "tests/faults/random_act.h"
#include "tests/faults/random_fields.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/proof.h"
#include "tests/support/quick_folder.h"

#include <QCryptographicHash>

namespace goodturn::faults {
namespace {
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;
using testing::must;
using testing::proofSize;
using testing::report;

constexpr size_t checkpoints = 100;

/// A book to which random acts are done, which are then all taken back, last first, and all done
/// again.
class UndoneBook
{
public:
    explicit UndoneBook(int acts)
        : path_(folder_.filePath(u"test.goodturn"_s))
        , disk_(path_)
        , book_(must(book::Book::open({path_, Mode::CreateNew},
                                      std::make_shared<FixedClock>(QDate(2026, 11, 22)), u"rep"_s)))
        , stride_(size_t(acts) / checkpoints)
    {
        Random random(21);
        snapshots_.push_back(digest());
        while (units_.size() < stride_ * checkpoints) {
            const change::UnitId before = book_->lastUnit();
            if (!doRandomAct(*book_, quint32(random())) || book_->lastUnit() == before)
                continue; // refused, or nothing to do
            units_.push_back(book_->lastUnit());
            if (units_.size() % stride_ == 0)
                snapshots_.push_back(digest());
        }
    }

    /// Takes all back; how many checkpoints differ. `forgets`: leaves so many acts out (a control).
    int undo(size_t forgets = 0)
    {
        int different = 0;
        undone_.resize(units_.size());
        for (size_t i = units_.size(); i-- > 0;) {
            if (forgets > 0 && i % (units_.size() / forgets) == 1)
                continue;
            undone_[i] = takeBack(units_[i]);
            if (i % stride_ == 0 && digest() != snapshots_[i / stride_])
                ++different;
        }
        return different;
    }

    int redo()
    {
        int different = 0;
        for (size_t i = 0; i < units_.size(); ++i) {
            takeBack(undone_[i]);
            if ((i + 1) % stride_ == 0 && digest() != snapshots_[(i + 1) / stride_])
                ++different;
        }
        return different;
    }

    size_t acts() const { return units_.size(); }
    int refused() const { return refused_; }
    const std::string& firstRefusal() const { return firstRefusal_; }
    QStringList problems() { return must(book_->check()); }
    size_t differentSnapshots() const
    {
        return size_t(QSet<QByteArray>(snapshots_.begin(), snapshots_.end()).size());
    }

private:
    change::UnitId takeBack(change::UnitId unit)
    {
        const auto done = book_->history().revert(unit);
        if (done)
            return *done;
        ++refused_;
        if (firstRefusal_.empty())
            firstRefusal_ = (done.error().message + u" / "_s + done.error().detail).toStdString();
        return {};
    }

    QByteArray digest()
    {
        return QCryptographicHash::hash(testing::dumpOf(path_, testing::BookDump::Depth::Records),
                                        QCryptographicHash::Sha1);
    }

    testing::QuickFolder folder_;
    QString path_;
    testing::FaultVfs disk_;
    std::unique_ptr<book::Book> book_;
    size_t stride_;
    std::vector<change::UnitId> units_;
    std::vector<change::UnitId> undone_;
    std::vector<QByteArray> snapshots_;
    int refused_ = 0;
    std::string firstRefusal_;
};

TEST(UndoFuzz, TakesEveryActBackAndDoesItAgain)
{
    UndoneBook book(proofSize(5'000));
    const int differentBack = book.undo();
    const int differentForth = book.redo();
    report(
        u"undo fuzz"_s,
        u"%1 acts taken back and done again, refused %2, checkpoints that differ: back %3, forth "
        "%4 of 100"_s.arg(QString::number(book.acts()), QString::number(book.refused()),
                          QString::number(differentBack), QString::number(differentForth)));
    EXPECT_EQ(book.refused(), 0) << book.firstRefusal();
    EXPECT_EQ(differentBack, 0);
    EXPECT_EQ(differentForth, 0);
    EXPECT_GT(book.differentSnapshots(), checkpoints / 2);
    EXPECT_TRUE(book.problems().isEmpty());
}

TEST(UndoFuzz, AForgottenActIsFoundOut)
{
    UndoneBook book(500);
    const int different = book.undo(3);
    report(u"undo fuzz, control forgotten acts"_s,
           u"checkpoints that differ %1, refused %2"_s.arg(QString::number(different),
                                                           QString::number(book.refused())));
    // At the very beginning it is found no more: taking an account back takes along what hangs on
    // it.
    EXPECT_GT(different, 0);
}

} // namespace
} // namespace goodturn::faults
