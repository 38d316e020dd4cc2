#include "tests/architecture/header_coverage.h"
#include "tests/architecture/include_rules.h"

#include <algorithm>

namespace goodturn::architecture {
using namespace Qt::StringLiterals;

namespace {

bool isExcused(const std::vector<Excused>& excused, const QString& header)
{
    return std::ranges::any_of(excused, [&](const Excused& one) { return one.header == header; });
}

bool exists(const SourceTree& tree, const QString& path)
{
    return std::ranges::any_of(tree, [&](const SourceFile& file) { return file.path == path; });
}

} // namespace

const std::vector<Excused>& excusedHeaders()
{
    static const std::vector<Excused> headers = {};
    return headers;
}

QSet<QString> testedHeaders(const SourceTree& tree)
{
    QSet<QString> tested;
    for (const SourceFile& file : tree)
        if (file.isUnder(u"tests"_s))
            for (const Include& include : includesOf(file.text))
                tested.insert(include.path);
    return tested;
}

QSet<QString> withWhatTheyInclude(const SourceTree& tree, const QSet<QString>& headers)
{
    QHash<QString, QStringList> included;
    for (const SourceFile& file : tree)
        if (file.isHeader())
            for (const Include& include : includesOf(file.text))
                included[file.path] << include.path;
    QSet<QString> reached;
    QStringList open(headers.begin(), headers.end());
    while (!open.isEmpty()) {
        const QString header = open.takeLast();
        if (reached.contains(header))
            continue;
        reached.insert(header);
        open << included.value(header);
    }
    return reached;
}

Findings untestedHeaders(const SourceTree& tree, const std::vector<Excused>& excused)
{
    const QSet<QString> tested = testedHeaders(tree);
    const QSet<QString> reached = withWhatTheyInclude(tree, tested);
    Findings findings;
    for (const SourceFile& file : productionOf(tree)) {
        if (!file.isHeader() || tested.contains(file.path))
            continue;
        if (!isExcused(excused, file.path))
            findings.push_back({file.path, 1, u"no test includes it"_s});
        else if (!reached.contains(file.path))
            findings.push_back({file.path, 1, u"excused, but no tested header includes it"_s});
    }
    return findings;
}

Findings staleExcuses(const SourceTree& tree, const std::vector<Excused>& excused)
{
    const QSet<QString> tested = testedHeaders(tree);
    Findings findings;
    for (const Excused& one : excused) {
        if (!exists(tree, one.header))
            findings.push_back({one.header, 1, u"excused, but it is gone"_s});
        else if (tested.contains(one.header))
            findings.push_back({one.header, 1, u"excused, but a test includes it"_s});
        else if (one.reason.isEmpty())
            findings.push_back({one.header, 1, u"excused without a reason"_s});
    }
    return findings;
}

} // namespace goodturn::architecture
