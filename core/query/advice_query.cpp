#include "core/query/figures_query.h"
#include "core/query/kept_figures.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"
#include "core/reciprocity/advice.h"
#include "core/reciprocity/explanation.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

namespace {

/// Standings that say what to do next, in the order in which they are told.
constexpr Standing told[] = {Standing::TheyAreOwed, Standing::Earned, Standing::Test,
                             Standing::QualifyOut};

/// How many accounts are looked at for each line that is wanted: some are in the trash, or have
/// something planned.
constexpr size_t spare = 20;

/// Those of one standing, the furthest from even first.
std::vector<qint64> furthest(const KeptFigures& figures, Standing standing, size_t most)
{
    std::vector<std::pair<double, qint64>> found;
    for (auto line = figures.lines().begin(); line != figures.lines().end(); ++line)
        if (line->standing == standing)
            found.emplace_back(-std::abs(line->balance), line.key());
    const auto end = found.begin() + ptrdiff_t(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end());
    std::vector<qint64> keys;
    for (auto one = found.begin(); one != end; ++one)
        keys.push_back(one->second);
    return keys;
}

/// The account's name; empty where no advice is wanted: in the trash, no longer a client, or with a
/// reminder or an open ask, which are a plan already.
Result<QString> nameIfUnplanned(store::Database& database, qint64 account)
{
    SqlQuery query(database,
                   u"SELECT a.name FROM account a WHERE a.id=? AND a.deleted_at IS NULL "
                   "AND a.lifecycle<>'former' AND NOT EXISTS(SELECT 1 FROM reminder r WHERE "
                   "r.account_id=a.id AND +r.deleted_at IS NULL AND r.done_on IS NULL) "
                   "AND NOT EXISTS(SELECT 1 FROM ask k WHERE k.account_id=a.id "
                   "AND +k.deleted_at IS NULL AND k.state='open')"_s);
    GT_TRY(query.run({account}));
    const QString name = query.next() ? query.text(0) : QString();
    GT_TRY(query.finish());
    return name;
}

} // namespace

Result<std::vector<AgendaRow>> Queries::advice(int mostOfEach)
{
    const QDate today = clock_.today();
    GT_ASSIGN(const auto kept, keptFigures_.figures(database_, today));
    GT_ASSIGN(const auto figures, FiguresQuery::begin(database_, today));
    std::vector<AgendaRow> rows;
    for (const Standing standing : told) {
        int left = mostOfEach;
        for (const qint64 account : furthest(*kept, standing, size_t(mostOfEach) * spare)) {
            GT_ASSIGN(const QString name, nameIfUnplanned(database_, account));
            if (name.isEmpty())
                continue;
            AgendaRow row;
            row.kind = AgendaRow::Kind::Advice;
            row.id = account;
            row.accountId = AccountId(account);
            row.account = name;
            row.standing = standing;
            row.due = today;
            GT_ASSIGN(const auto own, figures.of(row.accountId));
            GT_ASSIGN(const auto parameters, figures.parametersOf(row.accountId));
            row.reason = (reciprocity::reasons(own, parameters) +
                          QStringList{reciprocity::advice(own, parameters).sentence})
                             .join(u' ')
                             .trimmed();
            rows.push_back(row);
            if (--left == 0)
                break;
        }
    }
    return rows;
}

} // namespace goodturn::query
