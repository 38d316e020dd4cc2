#pragma once

#include "core/reciprocity/why.h"

#include <array>

namespace goodturn::reciprocity {

/// The entries behind each figure that is a count or a sum, with what each adds to it: what the
/// replay of the account counts more with each entry. explain() puts it into words.
class PartsOfFigures
{
public:
    PartsOfFigures(const AccountLedger& ledger, int today, const ReciprocityParameters& parameters);

    const std::vector<Part>& of(FigureCode figure) const { return parts_[size_t(figure)]; }
    /// All favours and asks that count, without amounts.
    std::vector<Part> all() const;

private:
    void takeBalances(const LedgerEntry& entry);
    void note(const LedgerEntry& entry, const Opportunities& before, const Opportunities& after);
    void countMore(Part::Kind kind, qint64 id, const Opportunities& before,
                   const Opportunities& after);
    void add(FigureCode figure, Part::Kind kind, qint64 id, double amount);
    std::vector<Part>& at(FigureCode figure) { return parts_[size_t(figure)]; }

    static constexpr size_t figures = size_t(FigureCode::Standing) + 1;
    std::array<std::vector<Part>, figures> parts_;
    const ReciprocityParameters& parameters_;
    int today_;
    qint64 openedBy_ = 0; ///< the favour that opened the last spell
};

} // namespace goodturn::reciprocity
