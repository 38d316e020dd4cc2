#include "core/exchange/drafts.h"

namespace goodturn::exchange {

namespace {

void tell(std::vector<Problem>& problems, Problem problem)
{
    if (problems.size() < size_t(ImportDrafts::problemsTold))
        problems.push_back(std::move(problem));
}

} // namespace

void ImportDrafts::skip(int line, const QString& reason)
{
    ++rowsSkipped;
    tell(problems, {line, reason, true});
}

void ImportDrafts::note(int line, const QString& reason)
{
    tell(problems, {line, reason, false});
}

} // namespace goodturn::exchange
