#include "ui/editors/conflict_guard.h"

#include "ui/editors/conflict_panel.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::ui {

ConflictGuard::ConflictGuard(ConflictPanel& panel) : panel_(panel) {}

ConflictGuard::~ConflictGuard() = default;

void ConflictGuard::rewind()
{
    for (const auto& watch : watches_)
        watch->rewind();
}

void ConflictGuard::reset()
{
    watches_.clear();
    panel_.clear();
}

Error ConflictGuard::undecided()
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate("ConflictGuard",
                                        "This was changed elsewhere in the meantime. Choose below "
                                        "which value stays, and save again; what you typed is "
                                        "kept.")};
}

Result<void> ConflictGuard::store(book::Book& book, const std::function<Result<void>()>& act)
{
    takenOver_.clear();
    if (!panel_.isVisibleTo(panel_.parentWidget())) {
        auto outcome = act();
        if (outcome || outcome.error().kind != ErrorKind::Conflict || watches_.empty())
            return outcome;
    }
    Differences all;
    for (const auto& watch : watches_) {
        GT_ASSIGN(const Differences some, watch->compare(book));
        all.insert(all.end(), some.begin(), some.end());
    }
    const bool asks = std::ranges::any_of(all, &book::FieldDifference::isConflict);
    if (asks && !panel_.shows(all)) {
        panel_.showDifferences(all);
        return failure(undecided());
    }
    GT_TRY(storeJoined(act, panel_.choices()));
    for (const book::FieldDifference& one : all)
        if (one.theirsChanged && !one.mineChanged)
            takenOver_ << one.label;
    return {};
}

Result<void> ConflictGuard::storeJoined(const std::function<Result<void>()>& act,
                                        const book::Choices& choices)
{
    Result<void> outcome;
    for (const auto& watch : watches_)
        if (outcome)
            outcome = watch->join(choices);
    if (outcome)
        outcome = act();
    if (!outcome)
        for (const auto& watch : watches_)
            watch->giveBack();
    return outcome;
}

} // namespace goodturn::ui
