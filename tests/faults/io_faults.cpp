#include "tests/faults/io_faults.h"

#include "core/store/database.h"
#include "tests/faults/old_book.h"
#include "tests/faults/random_act.h"
#include "tests/support/book_dump.h"
#include "tests/support/book_fixture.h"
#include "tests/support/proof.h"

#include <QFile>
#include <QFileInfo>

namespace goodturn::faults {
using namespace Qt::StringLiterals;
using Mode = store::DatabaseConfig::Mode;
using testing::DiskOp;
using testing::must;

namespace {

/// Every operation fails in each way, once and for good; above so many, every other one once, and
/// those between for good. In the usual run the longest use cases take the two ways by turns.
bool isTried(int operations, int operation, int variant, bool lasting)
{
    constexpr int many = 100;
    constexpr int most = 200;
    if (operations > many && lasting != (operation % 2 == 1))
        return false;
    const bool byTurns = operations > most && testing::proofSize(1) == 1;
    return !byTurns || variant == operation / 2 % 2;
}

} // namespace

IoFaults::IoFaults() : clock_(std::make_shared<FixedClock>(QDate(2026, 11, 22))), disk_(path_)
{
    prepareBook();
}

Result<void> IoFaults::open(Mode mode)
{
    book_.reset();
    GT_ASSIGN(book_, book::Book::open({path_, mode}, clock_, u"rep"_s));
    return {};
}

QByteArray IoFaults::dump() const
{
    return QFile::exists(path_) ? testing::dumpOf(path_) : QByteArray();
}

/// A small book whose last acts are still in the log, as after a crash.
void IoFaults::prepareBook()
{
    must(open(Mode::CreateNew));
    must(fillWithOneOfEach(*book_, 1));
    Account firm;
    firm.name = u"Harbour & Lowe"_s;
    account = must(book_->records<Account>().save(firm)).id;
    Contact person;
    person.givenName = u"Ines"_s;
    person.interests = QStringList{u"sailing"_s, u"tea"_s};
    Employment position;
    position.accountId = account;
    contact = must(book_->people().saveWithPosition(person, position)).id;
    Gift present;
    present.accountId = account;
    present.recipient = contact;
    present.title = u"The Box"_s;
    present.state = GiftState::Planned;
    present.reconnectOn = QDate(2027, 1, 7);
    gift = must(book_->records<Gift>().save(present)).id;
    full_ = disk_.image();
    book_.reset();
}

void IoFaults::restore(const UseCase& useCase)
{
    book_.reset();
    disk_.stopFailing();
    disk_.restore(start_);
    if (!useCase.opens)
        must(open(Mode::OpenExisting));
}

IoFigures IoFaults::run(const UseCase& useCase)
{
    IoFigures figures;
    start_ = full_;
    if (useCase.version >= 0) {
        disk_.restore({});
        if (useCase.version > 0)
            must(makeOldBook(path_, useCase.version));
        start_ = disk_.image();
    }
    restore(useCase);
    before_ = dump();
    disk_.countFromHere();
    must(useCase.act(*this));
    figures.operations = disk_.operations();
    after_ = dump();
    for (int operation = 1; operation <= figures.operations; ++operation)
        for (const int variant : {0, 1})
            for (const bool lasting : {false, true})
                if (isTried(figures.operations, operation, variant, lasting))
                    tryOne(useCase, {operation, variant, lasting}, figures);
    book_.reset();
    return figures;
}

void IoFaults::tryOne(const UseCase& useCase, const Trial& trial, IoFigures& figures)
{
    restore(useCase);
    disk_.failAt(trial.operation, trial.variant, trial.lasting);
    const Result<void> done = useCase.act(*this);
    if (!disk_.failed())
        return;
    const DiskOp op = *disk_.failed();
    disk_.stopFailing();
    ++figures.faults;
    figures.refused += done ? 0 : 1;
    QStringList wrong;
    if (!done)
        wrong << wrongWords(done.error(), op, trial.variant);
    wrong << wrongAfter(useCase, done) << wrongAtTheEnd();
    wrong.removeAll(QString());
    if (!wrong.isEmpty())
        figures.wrong << u"%1, operation %2 (kind %3, way %4%5): %6"_s.arg(
            QString::fromLatin1(useCase.name), QString::number(trial.operation),
            QString::number(int(op)), QString::number(trial.variant),
            trial.lasting ? u", lasting"_s : QString(), wrong.join(u"; "_s));
}

/// What the book must hold after the act, and that the same act goes through once the fault is
/// over.
QString IoFaults::wrongAfter(const UseCase& useCase, const Result<void>& done)
{
    const QByteArray held = dump();
    if (done)
        return held == after_ ? QString() : u"done, but not all there"_s;
    const bool isMadeNew = useCase.version == 0;
    if (!isMadeNew && held != before_)
        return u"refused, but the book changed: "_s +
               QString::fromUtf8(testing::firstDifference(held, before_));
    if (isMadeNew && QFile::exists(path_))
        return u"refused, but a file was left behind"_s;
    if (const Result<void> again = useCase.act(*this); !again)
        return u"still fails after the fault: "_s + again.error().message + again.error().detail;
    return dump() == after_ ? QString() : u"done again, but not all there"_s;
}

/// The same book takes another act, and a power cut loses nothing of it all.
QString IoFaults::wrongAtTheEnd()
{
    if (!book_)
        return u"no book"_s;
    Account next;
    next.name = u"Afterwards"_s;
    if (const auto saved = book_->records<Account>().save(next); !saved)
        return u"the next act fails: "_s + saved.error().message + saved.error().detail;
    const QByteArray held = dump();
    book_.reset();
    disk_.startAgain(random_);
    if (const auto opened = open(Mode::OpenExisting); !opened)
        return u"not opened after a power cut: "_s + opened.error().message;
    const auto problems = book_->check();
    if (!problems || !problems->isEmpty())
        return u"check complains: "_s +
               (problems ? problems->join(u' ') : problems.error().message);
    return dump() == held ? QString()
                          : u"lost in a power cut: "_s +
                                QString::fromUtf8(testing::firstDifference(dump(), held));
}

QString IoFaults::wrongWords(const Error& error, DiskOp op, int variant) const
{
    const bool isFull = op == DiskOp::Write && variant == 0;
    const bool fits = error.kind == (isFull ? ErrorKind::NoSpace : ErrorKind::Io);
    if (!fits)
        return u"said “%1” (%2)"_s.arg(error.message, error.detail);
    if (!error.message.contains(QFileInfo(path_).fileName()))
        return u"names no file: “%1”"_s.arg(error.message);
    return {};
}

IoFigures IoFaults::runWithLostWrites(const UseCase& useCase)
{
    IoFigures figures;
    start_ = full_;
    restore(useCase);
    disk_.countFromHere();
    must(useCase.act(*this));
    figures.operations = disk_.operations();
    after_ = dump();
    for (int operation = 1; operation <= figures.operations; ++operation) {
        restore(useCase);
        disk_.loseWriteAt(operation);
        const Result<void> done = useCase.act(*this);
        disk_.stopFailing();
        ++figures.faults;
        book_.reset();
        disk_.startAgain(random_);
        const Result<void> opened = open(Mode::OpenExisting);
        if (done &&
            (!opened || dump() != after_ || !book_->check().value_or(QStringList()).isEmpty()))
            figures.wrong << QString::number(operation);
    }
    return figures;
}

} // namespace goodturn::faults
