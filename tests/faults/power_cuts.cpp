#include "tests/faults/power_cuts.h"

#include "core/store/database.h"
#include "tests/faults/random_act.h"
#include "tests/support/book_fixture.h"

#include <QCryptographicHash>

namespace goodturn::faults {
using namespace Qt::StringLiterals;

namespace {

constexpr int cutsPerLife = 25; ///< then a new book, so that none grows large

QByteArray digest(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1);
}

Result<void> change(book::Book& book, quint32 seed)
{
    return seed % 32 == 19 ? emptyTrash(book) : doRandomAct(book, seed);
}

/// What the rules refuse changes nothing, on any disk.
bool isRefusal(const Error& error)
{
    return error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::Conflict;
}

} // namespace

PowerCutFigures PowerCuts::run(int cuts)
{
    while (figures_.cuts < cuts) {
        if (!books_)
            beginLife();
        const bool acknowledged = actUntilCut();
        ++figures_.cuts;
        lookAround(acknowledged);
        if (books_ && ++cutsInLife_ >= cutsPerLife)
            books_.reset();
    }
    return figures_;
}

void PowerCuts::beginLife()
{
    books_ = std::make_unique<TwinBooks>(synchronous_);
    testing::must(books_->open(store::DatabaseConfig::Mode::CreateNew));
    const auto seed = quint32(random_());
    testing::must(fillWithOneOfEach(*books_->book(), seed));
    testing::must(fillWithOneOfEach(books_->twin(), seed));
    // A disk has had time to write what lies before the first cut.
    books_->close();
    books_->disk().restore(books_->disk().image());
    testing::must(books_->open());
    after_ = books_->expected();
    earlier_.clear();
    cutsInLife_ = 0;
}

Result<void> PowerCuts::actOnce(quint32 seed)
{
    switch (seed % 16) {
    case 0:
        return books_->book()->database().run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    case 1:
        return books_->book()->database().run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    case 2:
        return books_->open();
    default:
        (void)change(books_->twin(), seed);
        return change(*books_->book(), seed);
    }
}

/// Acts until the power fails; whether the last act was acknowledged all the same.
bool PowerCuts::actUntilCut()
{
    books_->disk().cutPowerAt(number(random_, 1, 150));
    while (true) {
        before_ = after_;
        earlier_.insert(digest(before_));
        act_ = quint32(random_());
        const Result<void> done = actOnce(act_);
        after_ = books_->expected();
        if (books_->disk().isDown())
            return done || isRefusal(done.error());
        if (!done && !isRefusal(done.error()))
            throw std::runtime_error(
                "an act failed on a sound disk: " + done.error().message.toStdString() + " " +
                done.error().detail.toStdString());
        ++figures_.acts;
    }
}

void PowerCuts::lookAround(bool acknowledged)
{
    const Result<void> opened = books_->startAgain(random_);
    if (!opened) {
        ++figures_.corrupt;
        return endLife("not opened: " + opened.error().detail.toUtf8());
    }
    const Result<QStringList> problems = books_->book()->check();
    if (!problems || !problems->isEmpty()) {
        ++figures_.corrupt;
        return endLife("check: " +
                       (problems ? problems->join(u"; "_s) : problems.error().detail).toUtf8());
    }
    judge(books_->dump(), acknowledged);
}

void PowerCuts::judge(const QByteArray& found, bool acknowledged)
{
    if (found == after_) {
        figures_.newVersions += acknowledged || before_ == after_ ? 0 : 1;
        return;
    }
    if (found != before_ || acknowledged) {
        const bool isOlder = earlier_.contains(digest(found));
        ++(isOlder ? figures_.lost : figures_.mixed);
        return endLife("not as it was: " + testing::firstDifference(found, after_));
    }
    // The act that was not acknowledged is done again, as a person would.
    (void)change(*books_->book(), act_);
    if (const QByteArray again = books_->dump(); again != after_) {
        ++figures_.mixed;
        endLife("not usable: " + testing::firstDifference(again, after_));
    }
}

void PowerCuts::endLife(const QByteArray& why)
{
    if (figures_.firstFault.isEmpty())
        figures_.firstFault = why;
    books_.reset();
}

} // namespace goodturn::faults
