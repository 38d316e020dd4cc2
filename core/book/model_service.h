#pragma once

#include "core/book/book_scores.h"
#include "core/query/figures_query.h"

#include <QDate>

#include <optional>

namespace goodturn::book {

class Book;

/// What the book remembers of the fit that it goes by.
struct FitNote
{
    QDate day; ///< up to which the book was read
    reciprocity::FitData data;
    reciprocity::ReciprocityParameters before; ///< what held until then
    QString former;                            ///< the note of that, as fit_note.h writes it
    double brierBefore = 0;                    ///< of the forecasts that the model would have made
    double brierAfter = 0;
    double brierOfBaseRate = 0;

    bool operator==(const FitNote&) const = default;
};

/// The parameters of the model in one book: set by hand, or fitted to what the book holds. The
/// figures kept of every account follow in the same transaction.
class ModelService
{
public:
    explicit ModelService(Book& book) : book_(book) {}

    Result<reciprocity::ReciprocityParameters> parameters();

    /// The parts of the book that go by thresholds of their own.
    Result<reciprocity::Segments> segments();

    /// Both at once, or neither. InvalidInput names what is wrong; Cancelled leaves all as it was.
    /// A fit that the book goes by is forgotten where the parameters differ from it.
    Result<void> setTerms(const query::ModelTerms& terms, const Progress& progress = {});
    /// The same, with the parts of the book as they are.
    Result<void> setParameters(const reciprocity::ReciprocityParameters& parameters,
                               const Progress& progress = {});
    /// The same, with the parameters as they are.
    Result<void> setSegments(const reciprocity::Segments& segments);
    /// Whether setting the parameters reckons every account anew: what is kept of the accounts does
    /// not depend on thresholds.
    Result<bool> reckonsAnew(const reciprocity::ReciprocityParameters& parameters);

    /// Fits the model to the book as it is today; changes nothing in it.
    Result<reciprocity::BookFit> fit(const Progress& progress = {});
    /// Goes by the fit from now on.
    Result<void> adopt(const reciprocity::BookFit& fit, const Progress& progress = {});
    /// The fit that the book goes by; none when the parameters are the standard, or set by hand.
    Result<std::optional<FitNote>> lastFit();
    /// Back to what held before the fit, also where that was a fit; NotFound when there is none.
    Result<void> takeBackFit(const Progress& progress = {});
    /// Whether the book is to be fitted to once a week; not unless it is asked for.
    Result<bool> fitsWeekly();
    Result<void> setFitsWeekly(bool weekly);
    /// That it is, and that a week has gone by since the last fit, try, or taking back.
    Result<bool> isFitDue();
    /// Fits, goes by the fit where it differs from what holds, and remembers the day; false when
    /// nothing was changed. What was set by hand meanwhile stays.
    Result<bool> fitAgain(const Progress& progress = {});
    /// Back to the standard of the model.
    Result<void> reset(const Progress& progress = {});

    /// How well the model, and the rep, foresaw. Reads every ledger, and writes nothing.
    Result<BookScores> scores(const Progress& progress = {});

private:
    Result<void> change(const reciprocity::ReciprocityParameters& parameters,
                        const std::optional<FitNote>& note, const Progress& progress);
    /// Within the transaction of the caller.
    Result<void> write(const reciprocity::ReciprocityParameters& parameters,
                       const Progress& progress);

    Result<void> noteTry();

    Book& book_;
};

} // namespace goodturn::book
