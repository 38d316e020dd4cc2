#include "app/cli/commands/commands.h"
#include "app/cli/json_text.h"
#include "app/cli/table_text.h"
#include "core/book/split_service.h"
#include "core/domain/labels.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace goodturn::cli {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("MergeCommands", text);
}

QJsonObject toJson(const std::vector<query::KindCount>& counts)
{
    QJsonObject json;
    for (const query::KindCount& one : counts)
        json.insert(code(one.kind), one.count);
    return json;
}

QJsonObject toJson(const book::PastMerge& merge)
{
    return {{u"merge"_s, merge.unit.value()},
            {u"kind"_s, code(merge.kept.kind)},
            {u"kept"_s, merge.keptName},
            {u"place"_s, merge.place},
            {u"other"_s, merge.otherName},
            {u"at"_s, merge.at.toString(Qt::ISODate)},
            {u"by"_s, merge.by},
            {u"moved"_s, toJson(merge.moved)},
            {u"splittable"_s, merge.obstacle.isEmpty()},
            {u"obstacle"_s, merge.obstacle}};
}

QJsonObject toJson(const book::SplitPreview& preview)
{
    QJsonArray fields;
    for (const book::SplitPreview::Field& field : preview.fields)
        fields.append(QJsonObject{{u"record"_s, field.record},
                                  {u"field"_s, field.label},
                                  {u"now"_s, field.now},
                                  {u"then"_s, field.then}});
    QJsonArray left;
    for (const book::SplitPreview::Left& one : preview.left)
        left.append(QJsonObject{{u"record"_s, one.record}, {u"field"_s, one.label}});
    return {{u"kept"_s, preview.keptName},
            {u"other"_s, preview.otherName},
            {u"moved_back"_s, toJson(preview.movedBack)},
            {u"fields"_s, fields},
            {u"left"_s, left},
            {u"left_in_all"_s, preview.leftInAll}};
}

} // namespace

Result<ExitCode> listMerges(Context& context)
{
    GT_TRY(takesNoArguments(context, "merges"));
    GT_ASSIGN(auto book, context.openBook());
    GT_ASSIGN(const auto merges, book::SplitService(*book).merges());
    if (context.json) {
        QJsonArray all;
        for (const book::PastMerge& merge : merges)
            all.append(toJson(merge));
        context.out << jsonText(all);
        return Ok;
    }
    if (merges.empty()) {
        context.out << tr("Nothing was merged that could be split.") << '\n';
        return Ok;
    }
    std::vector<QStringList> lines;
    for (const book::PastMerge& merge : merges)
        lines.push_back({QString::number(merge.unit.value()),
                         merge.at.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s), merge.by,
                         merge.otherName, merge.into(), query::countsInWords(merge.moved),
                         merge.obstacle.isEmpty() ? tr("yes") : tr("no")});
    context.out << tableText(
        {tr("Merge"), tr("When"), tr("By"), tr("Of"), tr("Into"), tr("Moved"), tr("Can be split")},
        lines, {0});
    return Ok;
}

Result<ExitCode> splitMerge(Context& context)
{
    bool isNumber = false;
    const qint64 number = context.arguments.value(0).toLongLong(&isNumber);
    if (context.arguments.size() != 1 || !isNumber || number < 1)
        return failure(
            usageError(tr("split wants the number of a merge, as the command merges lists it.")));
    GT_ASSIGN(auto book, context.openBook());
    book::SplitService service(*book);
    const change::UnitId merge(number);
    GT_ASSIGN(const book::SplitPreview preview, service.preview(merge));
    if (!context.options.isSet(u"dry-run"_s))
        GT_TRY(service.split(merge));
    if (context.json)
        context.out << jsonText(toJson(preview));
    else
        context.out << book::splitInWords(preview).join(u'\n') << '\n';
    return Ok;
}

} // namespace goodturn::cli
