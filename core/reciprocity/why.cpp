#include "core/reciprocity/why.h"

#include "core/reciprocity/advice.h"
#include "core/reciprocity/why_parts.h"
#include "core/reciprocity/why_words.h"

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {
using namespace Qt::StringLiterals;

namespace {

using Kind = Explanation::Kind;

/// Makes the explanations one by one.
class Explainer
{
public:
    Explainer(const AccountLedger& ledger, const Figures& figures,
              const ReciprocityParameters& parameters)
        : f_(figures)
        , p_(parameters)
        , parts_(ledger, figures.today, parameters)
    {
    }

    std::vector<Explanation> all()
    {
        points();
        comparisons();
        counts();
        chances();
        advised();
        for (Explanation& made : made_) {
            made.name = nameOf(made.figure);
            made.sentence = sentenceOf(made.figure, f_, p_);
        }
        std::sort(made_.begin(), made_.end(),
                  [](const auto& a, const auto& b) { return a.figure < b.figure; });
        return std::move(made_);
    }

private:
    Explanation& add(FigureCode figure, Kind kind, std::optional<double> value,
                     std::vector<Operand> operands = {})
    {
        Explanation& made = made_.emplace_back();
        made.figure = figure;
        made.kind = kind;
        made.value = value;
        made.operands = std::move(operands);
        made.parts = parts_.of(figure);
        return made;
    }

    void points()
    {
        const Balances& b = f_.balances;
        const std::vector<Operand> fresh{{u"Hf"_s, p_.freshHalfLifeDays}};
        const std::vector<Operand> slow{{u"Hs"_s, p_.slowHalfLifeDays}};
        add(FigureCode::GivenPoints, Kind::Points, f_.givenPoints);
        add(FigureCode::ReceivedPoints, Kind::Points, f_.receivedPoints);
        add(FigureCode::GivenFresh, Kind::Points, b.givenFresh, fresh);
        add(FigureCode::GivenSlow, Kind::Points, b.givenSlow, slow);
        add(FigureCode::ReceivedFresh, Kind::Points, b.receivedFresh, fresh);
        add(FigureCode::ReceivedSlow, Kind::Points, b.receivedSlow, slow);
        add(FigureCode::TheirView, Kind::Points, b.oc,
            {{u"GF"_s, b.givenFresh},
             {u"RF"_s, b.receivedFresh},
             {u"RS"_s, b.receivedSlow},
             {u"kappa"_s, p_.kappa}});
        add(FigureCode::FeltBalance, Kind::Points, b.nb,
            {{u"GS"_s, b.givenSlow}, {u"RS"_s, b.receivedSlow}});
        add(FigureCode::RepsView, Kind::Points, b.repView,
            {{u"GF"_s, b.givenFresh},
             {u"GS"_s, b.givenSlow},
             {u"RF"_s, b.receivedFresh},
             {u"kappa"_s, p_.kappa}});
        add(FigureCode::PlainBalance, Kind::Points, b.plain);
    }

    void comparisons()
    {
        const Balances& b = f_.balances;
        const std::vector<Operand> sides{{u"GS"_s, b.givenSlow}, {u"RS"_s, b.receivedSlow}};
        add(FigureCode::Imbalance, Kind::Index, b.ri, sides).parts = parts_.all();
        Explanation& evenness = add(FigureCode::Evenness, Kind::Index, b.evenness, sides);
        if (b.entries > 0)
            evenness.operands.push_back({u"by chance"_s, b.evennessByChance});
        evenness.parts = parts_.all();
    }

    void counts()
    {
        const Opportunities& o = f_.opportunities;
        const std::vector<Operand> window{{u"W"_s, double(p_.windowDays)}};
        add(FigureCode::Opportunities, Kind::Count, o.n, window);
        add(FigureCode::Returns, Kind::Count, o.x, window);
        add(FigureCode::Overdue, Kind::Count, o.u, window);
        add(FigureCode::FailedAsks, Kind::Count, o.fa);
        add(FigureCode::Givings, Kind::Count, o.gs);
        add(FigureCode::ReturnRecency, Kind::Points, o.returnRecency,
            {{u"Hf"_s, p_.freshHalfLifeDays}});
        Explanation& invitations =
            add(FigureCode::Invitations, Kind::Points, o.invitations,
                {{u"half-life"_s, p_.memoryHalfLifeDays}, {u"at most"_s, p_.mostInvitations}});
        invitations.atMost = p_.mostInvitations;
    }

    void chances()
    {
        const ChanceTerms t = chanceTerms(f_.opportunities, f_.today, p_);
        const std::vector<Operand> terms{{u"n"_s, double(f_.opportunities.n)},
                                         {u"x"_s, double(f_.opportunities.x)},
                                         {u"a"_s, t.a},
                                         {u"b"_s, t.b},
                                         {u"alpha"_s, t.alpha},
                                         {u"beta"_s, t.beta},
                                         {u"W"_s, double(p_.windowDays)},
                                         {u"L"_s, t.idle}};
        std::vector<Operand> waiting = terms;
        if (p_.recalibrationShift != 0 || p_.recalibrationSlope != 1) {
            waiting.push_back({u"c0"_s, p_.recalibrationShift});
            waiting.push_back({u"c1"_s, p_.recalibrationSlope});
        }
        waiting.push_back({u"S"_s, f_.opportunities.invitations});
        waiting.push_back({u"E(S)"_s, t.missAll});
        add(FigureCode::ReturnsOneFavour, Kind::Chance, f_.chance.p1, terms);
        add(FigureCode::IfYouWait, Kind::Chance, f_.chance.pwait, waiting);
        waiting.back() = {u"E(S+1)"_s, t.missAllAndOne};
        add(FigureCode::IfYouGive, Kind::Chance, f_.chance.pgive, waiting);
        add(FigureCode::Uncertainty, Kind::Chance, f_.chance.sd, terms);
        for (size_t i = made_.size() - 4; i < made_.size(); ++i)
            made_[i].parts = parts_.all();
        const Opportunities& o = f_.opportunities;
        Explanation& granted = add(FigureCode::AskGranted, Kind::Chance, f_.grantChance,
                                   {{u"granted"_s, double(o.granted)},
                                    {u"redirected"_s, double(o.redirected)},
                                    {u"resolved"_s, double(o.resolvedAsks())}});
        for (Part& part : granted.parts)
            part.amount.reset();
    }

    void advised()
    {
        const auto largest = advice(f_, p_).largestAsk;
        Explanation& ask = add(FigureCode::LargestAsk, Kind::Worth,
                               largest ? std::optional(double(int(*largest))) : std::nullopt,
                               {{u"OC"_s, f_.balances.oc}});
        ask.parts = parts_.all();
        Explanation& standing = add(FigureCode::Standing, Kind::Words, std::nullopt,
                                    {{u"NB"_s, f_.balances.nb},
                                     {u"OC"_s, f_.balances.oc},
                                     {u"RI"_s, f_.balances.ri},
                                     {u"given"_s, double(f_.opportunities.given)},
                                     {u"received"_s, double(f_.opportunities.received)},
                                     {u"u"_s, double(f_.opportunities.u)},
                                     {u"gs"_s, double(f_.opportunities.gs)},
                                     {u"fa"_s, double(f_.opportunities.fa)},
                                     {u"P1"_s, f_.chance.p1},
                                     {u"q"_s, priorChance(p_)}});
        standing.parts = parts_.all();
    }

    const Figures& f_;
    const ReciprocityParameters& p_;
    PartsOfFigures parts_;
    std::vector<Explanation> made_;
};

} // namespace

std::vector<Explanation> explain(const AccountLedger& ledger, const Figures& figures,
                                 const ReciprocityParameters& parameters)
{
    return Explainer(ledger, figures, parameters).all();
}

} // namespace goodturn::reciprocity
