#include "tests/architecture/include_rules.h"
#include "tests/architecture/cpp_text.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace goodturn::architecture {
using namespace Qt::StringLiterals;

namespace {

const QStringList& coreLayers()
{
    static const QStringList layers = {u"core/base"_s,     u"core/domain"_s,  u"core/reciprocity"_s,
                                       u"core/planning"_s, u"core/writing"_s, u"core/matching"_s,
                                       u"core/quick"_s,    u"core/change"_s,  u"core/store"_s,
                                       u"core/search"_s,   u"core/query"_s,   u"core/exchange"_s,
                                       u"core/report"_s,   u"core/sample"_s,  u"core/book"_s};
    return layers;
}

QStringList coreLayersWithout(const QString& layer)
{
    QStringList layers = coreLayers();
    layers.removeAll(layer);
    return layers;
}

QHash<QString, Arrows> arrowTable()
{
    const QString base = u"core/base"_s;
    const QString domain = u"core/domain"_s;
    const QString reciprocity = u"core/reciprocity"_s;
    const QString planning = u"core/planning"_s;
    const QStringList aboveStore = coreLayersWithout(u"core/store"_s);
    return {
        {base, {}},
        {domain, {{base}, {}}},
        {reciprocity, {{base, domain}, {}}},
        {planning, {{base, domain}, {}}},
        {u"core/writing"_s, {{base, domain}, {}}},
        {u"core/matching"_s, {{base, domain}, {}}},
        {u"core/quick"_s, {{base, domain}, {}}},
        {u"core/change"_s, {{base, domain}, {}}},
        {u"core/search"_s, {{base, domain}, {}}},
        {u"core/store"_s,
         {{base, domain, u"core/change"_s},
          {u"core/reciprocity/flow_state.h"_s, u"core/reciprocity/forecast_log.h"_s,
           u"core/reciprocity/ledger.h"_s, u"core/reciprocity/parameter_table.h"_s,
           u"core/reciprocity/parameters.h"_s, u"core/reciprocity/segments.h"_s}}},
        {u"core/query"_s,
         {{base, domain, reciprocity, planning, u"core/search"_s, u"core/matching"_s},
          {u"core/change/change_set.h"_s, u"core/store/bulk_statement.h"_s,
           u"core/store/database.h"_s, u"core/store/dependents.h"_s, u"core/store/flow_store.h"_s,
           u"core/store/ledger_reader.h"_s, u"core/store/model_settings.h"_s,
           u"core/store/journal.h"_s, u"core/store/record_store.h"_s, u"core/store/referrers.h"_s,
           u"core/store/sql_query.h"_s, u"core/store/text_index.h"_s, u"core/store/text_words.h"_s,
           u"core/store/transaction.h"_s, u"core/store/value.h"_s}}},
        {u"core/exchange"_s, {{base, domain}, {}}},
        {u"core/report"_s, {{base, domain, reciprocity, u"core/query"_s}, {}}},
        {u"core/sample"_s, {{base, domain, reciprocity, planning}, {}}},
        {u"core/book"_s, {coreLayers(), {}}},
        {u"ui"_s, {aboveStore, {}}},
        {u"app"_s, {aboveStore + QStringList{u"ui"_s}, {u"core/store/database_config.h"_s}}},
    };
}

QSet<QString> headersIn(const QStringList& folders)
{
    QSet<QString> names;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        for (const QString& name : dir.entryList(QDir::Files)) {
            names.insert(name);
            names.insert(dir.dirName() + u'/' + name);
        }
    }
    return names;
}

Findings includesAmong(const QSet<QString>& banned, const SourceFile& file, const QString& why)
{
    Findings findings;
    for (const Include& include : includesOf(file.text))
        if (banned.contains(include.path))
            findings.push_back({file.path, include.line, why.arg(include.path)});
    return findings;
}

bool isAllowed(const SourceFile& from, const QString& header)
{
    const QString module = from.module();
    const QString target = SourceFile{header, {}}.module();
    if (target == module)
        return true;
    const Arrows arrows = allowedArrows().value(module);
    return arrows.modules.contains(target) || arrows.headers.contains(header);
}

} // namespace

std::vector<Include> includesOf(const QString& text)
{
    static const QRegularExpression pattern(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s,
                                            QRegularExpression::MultilineOption);
    const QString code = takeApart(text).code;
    std::vector<Include> includes;
    for (auto match = pattern.globalMatch(code); match.hasNext();) {
        const auto found = match.next();
        includes.push_back({lineAt(code, found.capturedStart(2)), found.captured(2),
                            found.captured(1) == u"\""_s});
    }
    return includes;
}

const QHash<QString, Arrows>& allowedArrows()
{
    static const QHash<QString, Arrows> table = arrowTable();
    return table;
}

Findings forbiddenArrows(const SourceFile& file)
{
    static const QStringList roots = {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};
    if (!allowedArrows().contains(file.module()))
        return {{file.path, 1, u"%1 is no layer of the table"_s.arg(file.module())}};
    Findings findings;
    for (const Include& include : includesOf(file.text)) {
        if (!include.isQuoted && !roots.contains(include.path.section(u'/', 0, 0)))
            continue;
        if (include.path.endsWith(u".moc"_s))
            continue;
        if (!roots.contains(include.path.section(u'/', 0, 0)) || include.path.contains(u".."_s))
            findings.push_back({file.path, include.line,
                                u"name \"%1\" by its path from the root"_s.arg(include.path)});
        else if (!isAllowed(file, include.path))
            findings.push_back({file.path, include.line,
                                u"%1 may not include %2"_s.arg(file.module(), include.path)});
    }
    return findings;
}

QtHeaders QtHeaders::installed()
{
    return {headersIn(QStringLiteral(GOODTURN_QT_GUI_HEADERS).split(u'|')),
            headersIn(QStringLiteral(GOODTURN_QT_SQL_HEADERS).split(u'|'))};
}

Findings guiInCore(const SourceFile& file, const QtHeaders& qt)
{
    if (!file.isUnder(u"core"_s))
        return {};
    return includesAmong(qt.gui, file, u"core draws nothing, so it may not include <%1>"_s);
}

Findings sqlHeadersOutsideStore(const SourceFile& file, const QtHeaders& qt)
{
    if (file.isUnder(u"core/store"_s))
        return {};
    return includesAmong(qt.sql, file, u"only core/store may include <%1>"_s);
}

} // namespace goodturn::architecture
