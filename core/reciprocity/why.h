#pragma once

#include "core/base/enum_codes.h"
#include "core/reciprocity/figures.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace goodturn::reciprocity {

/// Every figure that is shown of an account (model.md, sections 3 to 7).
enum class FigureCode
{
    GivenPoints,
    ReceivedPoints,
    GivenFresh,
    GivenSlow,
    ReceivedFresh,
    ReceivedSlow,
    TheirView,
    FeltBalance,
    RepsView,
    PlainBalance,
    Imbalance,
    Evenness,
    Opportunities,
    Returns,
    Overdue,
    FailedAsks,
    Givings,
    ReturnRecency,
    Invitations,
    ReturnsOneFavour,
    IfYouWait,
    IfYouGive,
    Uncertainty,
    AskGranted,
    LargestAsk,
    Standing
};

/// An entry of the ledger behind a figure.
struct Part
{
    enum class Kind
    {
        Favour,
        Ask
    };

    Kind kind = Kind::Favour;
    qint64 id = 0; ///< the record's key
    /// What it adds to the figure; none where the figure is no sum.
    std::optional<double> amount;
};

/// A number that a figure is made of, under its name in model.md: "GS", "W", "alpha".
struct Operand
{
    QString name;
    double value = 0;
};

/// How a figure came about, for the screen, for paper and for programs.
struct Explanation
{
    enum class Kind
    {
        Points,
        Count,
        Index,  ///< between -1 and 1
        Chance, ///< 0 to 1; in words where there is too little to go by
        Worth,  ///< a felt worth, 1 to 5
        Words   ///< a standing
    };

    FigureCode figure = FigureCode::Standing;
    Kind kind = Kind::Words;
    std::optional<double> value; ///< none where it is not defined
    QString name;                ///< "Felt balance (NB)", translated
    QString sentence;            ///< how it came about, translated
    std::vector<Operand> operands;
    /// The entries behind it, favours before asks but for a giving that is overdue. Of a sum each
    /// has an amount, and these add up to the value, or to more than `atMost`, which then is the
    /// value.
    std::vector<Part> parts;
    std::optional<double> atMost;

    bool isSum() const { return kind == Kind::Points || kind == Kind::Count; }
};

/// Explains every figure, in the order of FigureCode. `ledger` is the one that the figures were
/// reckoned from, its entries sorted as sortEntries() does.
std::vector<Explanation> explain(const AccountLedger& ledger, const Figures& figures,
                                 const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity

template<>
struct goodturn::EnumCodes<goodturn::reciprocity::FigureCode>
{
    using FigureCode = goodturn::reciprocity::FigureCode;
    static constexpr EnumCode<FigureCode> all[] = {
        {FigureCode::GivenPoints, "given_points"},
        {FigureCode::ReceivedPoints, "received_points"},
        {FigureCode::GivenFresh, "gf"},
        {FigureCode::GivenSlow, "gs_slow"},
        {FigureCode::ReceivedFresh, "rf"},
        {FigureCode::ReceivedSlow, "rs"},
        {FigureCode::TheirView, "oc"},
        {FigureCode::FeltBalance, "nb"},
        {FigureCode::RepsView, "or"},
        {FigureCode::PlainBalance, "b"},
        {FigureCode::Imbalance, "ri"},
        {FigureCode::Evenness, "evenness"},
        {FigureCode::Opportunities, "n"},
        {FigureCode::Returns, "x"},
        {FigureCode::Overdue, "u"},
        {FigureCode::FailedAsks, "fa"},
        {FigureCode::Givings, "gs"},
        {FigureCode::ReturnRecency, "k"},
        {FigureCode::Invitations, "s"},
        {FigureCode::ReturnsOneFavour, "p1"},
        {FigureCode::IfYouWait, "pwait"},
        {FigureCode::IfYouGive, "pgive"},
        {FigureCode::Uncertainty, "sd"},
        {FigureCode::AskGranted, "grant"},
        {FigureCode::LargestAsk, "largest_ask"},
        {FigureCode::Standing, "standing"},
    };
};
