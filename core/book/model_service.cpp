#include "core/book/model_service.h"

#include "core/book/book.h"
#include "core/book/fit_note.h"
#include "core/book/flow_keeper.h"
#include "core/query/book_ledgers.h"
#include "core/reciprocity/parameter_table.h"
#include "core/store/model_settings.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using reciprocity::BookFit;
using reciprocity::ReciprocityParameters;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ModelService", text);
}

const QString& noteSetting()
{
    static const QString name = u"model_fit"_s;
    return name;
}

const QString& weeklySetting()
{
    static const QString name = u"model_weekly_fit"_s;
    return name;
}

const QString& triedSetting()
{
    static const QString name = u"model_fit_tried"_s;
    return name;
}

/// A day to come is of a clock that was wrong.
bool isAWeekAgo(QDate day, QDate today)
{
    constexpr int week = 7;
    return !day.isValid() || day > today || day.daysTo(today) >= week;
}

FitNote noteOf(const BookFit& fit, const ReciprocityParameters& before, const QString& former)
{
    FitNote note;
    note.day = QDate::fromJulianDay(fit.day);
    note.data = fit.data;
    note.before = before;
    note.former = former;
    note.brierBefore = fit.before.brier;
    note.brierAfter = fit.after.brier;
    note.brierOfBaseRate = fit.before.baseBrier;
    return note;
}

} // namespace

Result<ReciprocityParameters> ModelService::parameters()
{
    return store::modelParameters(book_.database());
}

Result<reciprocity::Segments> ModelService::segments()
{
    return store::modelSegments(book_.database());
}

Result<void> ModelService::setParameters(const ReciprocityParameters& parameters,
                                         const Progress& progress)
{
    GT_ASSIGN(auto parts, segments());
    return setTerms({parameters, std::move(parts)}, progress);
}

Result<void> ModelService::setSegments(const reciprocity::Segments& segments)
{
    GT_ASSIGN(const auto held, parameters());
    return setTerms({held, segments});
}

Result<void> ModelService::setTerms(const query::ModelTerms& terms, const Progress& progress)
{
    GT_TRY(checkSegments(terms.segments));
    GT_ASSIGN(auto transaction, store::Transaction::begin(book_.database()));
    GT_ASSIGN(const auto held, parameters());
    if (terms.parameters != held)
        GT_TRY(book_.setSetting(noteSetting(), {}));
    GT_TRY(store::writeModelSegments(book_.database(), terms.segments));
    GT_TRY(write(terms.parameters, progress));
    GT_TRY(transaction.commit());
    book_.announceEverything({}, tr("Change the model"));
    return {};
}

Result<bool> ModelService::reckonsAnew(const ReciprocityParameters& parameters)
{
    GT_ASSIGN(const bool current, store::flowsAreCurrent(book_.database(), parameters));
    return !current;
}

Result<void> ModelService::write(const ReciprocityParameters& parameters, const Progress& progress)
{
    if (const auto problems = problemsOf(parameters); !problems.empty())
        return failure(ErrorKind::InvalidInput, problems.front().message,
                       QString::fromLatin1(problems.front().parameter->code));
    GT_TRY(store::writeModelParameters(book_.database(), parameters));
    GT_ASSIGN(const bool anew, reckonsAnew(parameters));
    if (anew)
        GT_TRY(book_.flows().rebuild(progress));
    return {};
}

Result<void> ModelService::change(const ReciprocityParameters& parameters,
                                  const std::optional<FitNote>& note, const Progress& progress)
{
    GT_ASSIGN(auto transaction, store::Transaction::begin(book_.database()));
    GT_TRY(book_.setSetting(noteSetting(), note ? textOf(*note) : QString()));
    GT_TRY(write(parameters, progress));
    GT_TRY(transaction.commit());
    book_.announceEverything({}, tr("Change the model"));
    return {};
}

Result<BookFit> ModelService::fit(const Progress& progress)
{
    GT_ASSIGN(const auto held, parameters());
    GT_ASSIGN(const auto ledgers, query::BookLedgers::read(book_.database(), progress));
    return reciprocity::fitBook(ledgers.histories(), int(book_.clock().today().toJulianDay()), held,
                                progress);
}

Result<void> ModelService::adopt(const BookFit& fit, const Progress& progress)
{
    GT_ASSIGN(const auto held, parameters());
    GT_ASSIGN(auto former, lastFit());
    if (former)
        former->former.clear(); // two fits back is far enough
    return change(fit.fitted, noteOf(fit, held, former ? textOf(*former) : QString()), progress);
}

Result<std::optional<FitNote>> ModelService::lastFit()
{
    GT_ASSIGN(const QString text, book_.setting(noteSetting(), {}));
    if (text.isEmpty())
        return std::optional<FitNote>();
    GT_ASSIGN(const FitNote note, fitNoteFrom(text));
    return std::optional(note);
}

Result<void> ModelService::takeBackFit(const Progress& progress)
{
    GT_ASSIGN(const auto note, lastFit());
    if (!note)
        return failure(ErrorKind::NotFound,
                       tr("The book goes by no fit that could be taken back."));
    std::optional<FitNote> former;
    if (!note->former.isEmpty()) {
        GT_ASSIGN(former, fitNoteFrom(note->former));
    }
    GT_TRY(change(note->before, former, progress));
    return noteTry(); // which is not to be undone within the week
}

Result<bool> ModelService::fitsWeekly()
{
    GT_ASSIGN(const QString set, book_.setting(weeklySetting(), {}));
    return !set.isEmpty();
}

Result<void> ModelService::setFitsWeekly(bool weekly)
{
    GT_TRY(book_.setSetting(weeklySetting(), weekly ? u"yes"_s : QString()));
    book_.announceEverything({}, tr("Change when the model is fitted"));
    return {};
}

Result<bool> ModelService::isFitDue()
{
    GT_ASSIGN(const bool weekly, fitsWeekly());
    GT_ASSIGN(const QString tried, book_.setting(triedSetting(), {}));
    GT_ASSIGN(const auto note, lastFit());
    const QDate today = book_.clock().today();
    return weekly && isAWeekAgo(QDate::fromString(tried, Qt::ISODate), today) &&
           isAWeekAgo(note ? note->day : QDate(), today);
}

Result<bool> ModelService::fitAgain(const Progress& progress)
{
    GT_ASSIGN(const auto before, parameters());
    GT_ASSIGN(const BookFit found, fit(progress));
    GT_ASSIGN(const auto held, parameters());
    const bool changes = found.fitted != held && held == before;
    if (changes)
        GT_TRY(adopt(found, progress));
    GT_TRY(noteTry());
    return changes;
}

Result<void> ModelService::noteTry()
{
    return book_.setSetting(triedSetting(), book_.clock().today().toString(Qt::ISODate));
}

Result<void> ModelService::reset(const Progress& progress)
{
    return change(ReciprocityParameters(), std::nullopt, progress);
}

Result<BookScores> ModelService::scores(const Progress& progress)
{
    GT_ASSIGN(const auto held, parameters());
    return scoresOf(book_.database(), book_.clock().today(), held, progress);
}

} // namespace goodturn::book
