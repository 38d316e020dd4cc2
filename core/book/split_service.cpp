#include "core/book/split_service.h"

#include "core/book/book.h"
#include "core/book/merge_preview.h"
#include "core/book/unit_of_work.h"
#include "core/query/field_words.h"
#include "core/query/queries.h"
#include "core/store/referrers.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using store::LoggedMerge;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("SplitService", text);
}

QString orNothing(const QString& text)
{
    constexpr qsizetype longest = 200;
    if (text.isEmpty())
        return tr("nothing");
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

QString whyLeft(SplitLeft::Why why)
{
    switch (why) {
    case SplitLeft::Why::Purged:
        return tr("deleted for good since");
    case SplitLeft::Why::InTrash:
        return tr("in the trash since");
    case SplitLeft::Why::Elsewhere:
        return tr("moved elsewhere since");
    case SplitLeft::Why::Changed:
        return tr("changed since");
    case SplitLeft::Why::AgainstRules:
        return tr("what it was no longer goes with the rest");
    }
    Q_UNREACHABLE();
}

QString leftInWords(const SplitPreview::Left& left)
{
    if (left.label.isEmpty())
        return tr("%1: %2").arg(left.record, whyLeft(left.why));
    return tr("%1 of %2: %3").arg(left.label, left.record, whyLeft(left.why));
}

std::vector<query::KindCount> countsOf(const QJsonObject& moved)
{
    std::vector<query::KindCount> counts;
    for (const auto& kind : EnumCodes<RecordKind>::all)
        if (const int count = moved.value(code(kind.value)).toInt(); count > 0)
            counts.push_back({kind.value, count});
    return counts;
}

/// A plan in words.
class Telling
{
public:
    Telling(Book& book, const LoggedMerge& merge) : book_(book), merge_(merge) {}

    Result<SplitPreview> run(const SplitPlan& plan)
    {
        GT_TRY(nameBoth());
        SplitPreview preview;
        preview.keptName = both_.keep;
        preview.otherName = both_.other;
        preview.comesBack = std::ranges::find(plan.restored, merge_.other) != plan.restored.end();
        preview.movedBack = query::countKinds(plan.movedBack);
        for (const SplitPlan::Change& change : plan.changes)
            if (change.record == merge_.kept ||
                std::ranges::find(plan.movedBack, change.record) == plan.movedBack.end())
                GT_TRY(tell(change, preview.fields));
        preview.leftInAll = int(plan.left.size());
        for (const SplitLeft& left : plan.left) {
            if (int(preview.left.size()) == mostLeft)
                break;
            GT_ASSIGN(const QString name, nameOf(left.record));
            preview.left.push_back(
                {name,
                 left.field.isEmpty() ? QString() : query::fieldLabel(left.record.kind, left.field),
                 left.why});
        }
        return preview;
    }

private:
    Result<void> nameBoth()
    {
        GT_ASSIGN(const auto kept, book_.queries().recordName(merge_.kept));
        GT_ASSIGN(const auto other, book_.queries().recordName(merge_.other));
        both_ = {kept.name, other.name};
        if (both_.keep == both_.other)
            both_ = {tr("%1 (kept)").arg(kept.name), tr("%1 (merged)").arg(other.name)};
        return {};
    }

    Result<QString> nameOf(const RecordKey& record)
    {
        if (record == merge_.kept || record == merge_.other)
            return record == merge_.kept ? both_.keep : both_.other;
        GT_ASSIGN(const auto name, book_.queries().recordName(record));
        return name.name;
    }

    Result<void> tell(const SplitPlan::Change& change, std::vector<SplitPreview::Field>& fields)
    {
        const RecordKind kind = change.record.kind;
        GT_ASSIGN(const QString name, nameOf(change.record));
        GT_ASSIGN(const auto now, query::fieldTexts(book_.database(), kind, change.before));
        GT_ASSIGN(const auto then, query::fieldTexts(book_.database(), kind, change.after));
        for (size_t i = 0; i < now.size(); ++i)
            if (now[i].text != then[i].text)
                fields.push_back(
                    {name, query::fieldLabel(kind, now[i].field), now[i].text, then[i].text});
        return {};
    }

    Book& book_;
    const LoggedMerge& merge_;
    MergeNames both_;
};

/// Entries stay in the trash unless the merge itself put them there.
Result<void> carryOut(UnitOfWork& work, const SplitPlan& plan)
{
    for (const RecordKey& record : plan.restored)
        GT_TRY(work.restore(record));
    for (const SplitPlan::Change& change : plan.changes)
        GT_TRY(work.amend(change.record, [&](const store::TableShape&, store::Row& row) {
            row.values = change.after.values;
            row.children = change.after.children;
        }));
    if (!work.changes().unit.isValid()) { // all of it is done by hand already
        GT_TRY(work.begin());
        work.setFinal();
    }
    return {};
}

} // namespace

QString PastMerge::into() const
{
    return place.isEmpty() ? keptName : tr("%1 (%2)").arg(keptName, place);
}

QStringList splitInWords(const SplitPreview& preview)
{
    QStringList lines;
    if (preview.comesBack)
        lines << tr("%1 comes back from the trash.").arg(preview.otherName);
    const QString moved = query::countsInWords(preview.movedBack);
    lines << (moved.isEmpty()
                  ? tr("Nothing that the merge moved is at %1 still.").arg(preview.keptName)
                  : tr("Back to %1: %2.").arg(preview.otherName, moved));
    for (const SplitPreview::Field& field : preview.fields)
        lines << tr("%1 of %2: %3, instead of %4")
                     .arg(field.label, field.record, orNothing(field.then), orNothing(field.now));
    lines << tr("What was entered at %1 since stays there.").arg(preview.keptName);
    if (preview.leftInAll == 0)
        return lines;
    lines << tr("Stays as it is:");
    for (const SplitPreview::Left& left : preview.left)
        lines << u"– "_s + leftInWords(left);
    if (const int more = preview.leftInAll - int(preview.left.size()); more > 0)
        lines << u"– "_s + tr("and %1 more").arg(QLocale().toString(more));
    return lines;
}

Result<std::vector<PastMerge>> SplitService::merges()
{
    GT_ASSIGN(const auto logged, store::mergesInEffect(book_.database()));
    std::vector<PastMerge> merges;
    for (const LoggedMerge& one : logged) {
        PastMerge merge{one.unit, one.kept, one.other, {}, {}, {}, one.at, one.by, {}, {}};
        GT_ASSIGN(const auto kept, book_.queries().recordName(one.kept));
        GT_ASSIGN(const auto other, book_.queries().recordName(one.other));
        merge.keptName = query::nameWithTrash(kept.name, kept.inTrash);
        merge.otherName = other.name;
        GT_ASSIGN(merge.place, workplaceOf(book_, one.kept));
        merge.moved = countsOf(one.moved);
        GT_ASSIGN(merge.obstacle, obstacleToSplit(book_.database(), one));
        merges.push_back(std::move(merge));
    }
    return merges;
}

Result<SplitPreview> SplitService::preview(change::UnitId merge, const Progress& progress)
{
    return store::readTogether<SplitPreview>(book_.database(), [&]() -> Result<SplitPreview> {
        GT_ASSIGN(const LoggedMerge logged, store::mergeInEffect(book_.database(), merge));
        GT_ASSIGN(const SplitPlan plan, planSplit(book_.database(), logged, progress));
        return Telling(book_, logged).run(plan);
    });
}

Result<Split> SplitService::split(change::UnitId merge, const Progress& progress)
{
    GT_ASSIGN(const LoggedMerge logged, store::mergeInEffect(book_.database(), merge));
    GT_ASSIGN(const auto kept, book_.queries().recordName(logged.kept));
    GT_ASSIGN(const auto other, book_.queries().recordName(logged.other));
    Split split;
    split.name = tr("Split %1 from %2").arg(other.name.left(60), kept.name.left(60));
    GT_ASSIGN(split.unit, book_.perform(split.name, [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(const LoggedMerge now, store::mergeInEffect(work.database(), merge));
        GT_ASSIGN(const SplitPlan plan, planSplit(work.database(), now, progress));
        GT_TRY(carryOut(work, plan));
        return store::logSplit(work.database(), merge, work.changes().unit);
    }));
    return split;
}

} // namespace goodturn::book
