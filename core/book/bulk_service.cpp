#include "core/book/bulk_service.h"

#include "core/base/text.h"
#include "core/book/book.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"
#include "core/domain/labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using query::ListKind;
using query::RowQuestion;
using Kind = BulkEdit::Kind;

namespace {

constexpr qsizetype namesTold = 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("BulkService", text);
}

Error noSuchEdit()
{
    return {ErrorKind::InvalidInput, tr("This can't be done to the rows of this list."), {}};
}

RowQuestion questionOf(Kind kind)
{
    switch (kind) {
    case Kind::AddTag:
    case Kind::RemoveTag:
        return RowQuestion::Tag;
    case Kind::SetOwner:
        return RowQuestion::Owner;
    case Kind::SetLifecycle:
        return RowQuestion::Lifecycle;
    case Kind::SetCadence:
        return RowQuestion::Cadence;
    case Kind::Delete:
        break;
    }
    return RowQuestion::Nothing;
}

/// As rowStates() compares it.
QString askedValue(const BulkEdit& edit)
{
    if (edit.kind == Kind::SetCadence)
        return query::cadenceText(edit.idealDays, edit.longestDays);
    return edit.kind == Kind::SetLifecycle ? code(edit.lifecycle) : edit.text;
}

void changeTags(QStringList& tags, const BulkEdit& edit)
{
    if (edit.kind == Kind::RemoveTag)
        tags.removeIf(
            [&](const QString& tag) { return tag.compare(edit.text, Qt::CaseInsensitive) == 0; });
    else if (!tags.contains(edit.text, Qt::CaseInsensitive))
        tags << edit.text;
}

void applyTo(Account& account, const BulkEdit& edit)
{
    if (edit.kind == Kind::SetOwner)
        account.owner = edit.text;
    else if (edit.kind == Kind::SetLifecycle)
        account.lifecycle = edit.lifecycle;
    else if (edit.kind == Kind::SetCadence)
        std::tie(account.idealDays, account.longestDays) =
            std::tie(edit.idealDays, edit.longestDays);
    else
        changeTags(account.tags, edit);
}

void applyTo(Contact& contact, const BulkEdit& edit)
{
    changeTags(contact.interests, edit);
}

QString nameOf(const Account& account)
{
    return account.name;
}

QString nameOf(const Contact& contact)
{
    return contact.displayName();
}

QString nameOf(const Favour& favour)
{
    return favour.title;
}

QString nameOf(const Interaction& interaction)
{
    return interaction.summary.isEmpty() ? label(interaction.kind) : interaction.summary;
}

QString counted(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        return tr("%1 accounts");
    case ListKind::People:
        return tr("%1 people");
    case ListKind::Favours:
        return tr("%1 favours");
    case ListKind::Interactions:
        return tr("%1 interactions");
    }
    Q_UNREACHABLE();
}

/// False where somebody changed or removed the record since the plan was made.
template<class T>
Result<bool> editOne(UnitOfWork& work, const query::RowState& state, const BulkEdit& edit,
                     QStringList& skipped)
{
    const decltype(T::id) id(state.id);
    auto loaded = work.load<T>(id);
    if (!loaded && loaded.error().kind != ErrorKind::NotFound)
        return failure(loaded.error());
    if (!loaded || loaded->meta.version != state.version) {
        if (skipped.size() < namesTold)
            skipped << (loaded ? nameOf(*loaded) : tr("(removed)"));
        return false;
    }
    if (edit.kind == Kind::Delete) {
        GT_TRY(work.trash<T>(id));
        return true;
    }
    if constexpr (requires { applyTo(*loaded, edit); }) {
        applyTo(*loaded, edit);
        const auto checked = validated(*loaded);
        if (!checked)
            return failure(checked.error().kind,
                           tr("%1: %2").arg(nameOf(*loaded), checked.error().message));
        GT_TRY(work.update(*checked));
        return true;
    }
    return failure(noSuchEdit()); // entries are only deleted
}

Result<bool> editRow(ListKind kind, UnitOfWork& work, const query::RowState& state,
                     const BulkEdit& edit, QStringList& skipped)
{
    switch (kind) {
    case ListKind::Accounts:
        return editOne<Account>(work, state, edit, skipped);
    case ListKind::People:
        return editOne<Contact>(work, state, edit, skipped);
    case ListKind::Favours:
        return editOne<Favour>(work, state, edit, skipped);
    case ListKind::Interactions:
        return editOne<Interaction>(work, state, edit, skipped);
    }
    Q_UNREACHABLE();
}

} // namespace

QString BulkService::actName(ListKind kind, const BulkEdit& edit, qint64 count)
{
    const QString rows = counted(kind).arg(QLocale().toString(count));
    const QString text = edit.text.left(60);
    switch (edit.kind) {
    case Kind::AddTag:
        return (kind == ListKind::Accounts ? tr("Add tag “%1” to %2")
                                           : tr("Add interest “%1” to %2"))
            .arg(text, rows);
    case Kind::RemoveTag:
        return (kind == ListKind::Accounts ? tr("Remove tag “%1” from %2")
                                           : tr("Remove interest “%1” from %2"))
            .arg(text, rows);
    case Kind::SetOwner:
        return tr("Change owner of %1").arg(rows);
    case Kind::SetLifecycle:
        return tr("Change stage of %1").arg(rows);
    case Kind::SetCadence:
        return tr("Change days between contacts of %1").arg(rows);
    case Kind::Delete:
        break;
    }
    return tr("Remove %1").arg(rows);
}

Result<BulkPlan> BulkService::plan(ListKind kind, const std::vector<qint64>& ids,
                                   const BulkEdit& edit)
{
    const bool tags = questionOf(edit.kind) == RowQuestion::Tag;
    const bool known = edit.kind == Kind::Delete || kind == ListKind::Accounts ||
                       (kind == ListKind::People && tags);
    if (!known)
        return failure(noSuchEdit());
    if (tags && edit.text.trimmed().isEmpty())
        return failure(ErrorKind::InvalidInput, tr("Write a word first."));
    GT_TRY(cleanText(edit.text, TextLimit::Name, tr("The text")));
    if (edit.kind == Kind::SetCadence) {
        Account changed;
        changed.name = u"-"_s;
        applyTo(changed, edit);
        GT_TRY(validated(changed));
    }
    const QString value = askedValue(edit);
    GT_ASSIGN(const auto states,
              query::rowStates(book_.database(), kind, ids, questionOf(edit.kind), value));
    BulkPlan plan;
    plan.gone = qint64(ids.size() - states.size());
    for (const query::RowState& state : states) {
        const bool isSo = edit.kind == Kind::RemoveTag ? !state.already : state.already;
        if (isSo)
            ++plan.already;
        else
            plan.records.push_back(state);
    }
    return plan;
}

Result<BulkReport> BulkService::carryOut(ListKind kind, const BulkPlan& plan, const BulkEdit& edit,
                                         const Progress& progress)
{
    BulkReport report;
    const qint64 total = qint64(plan.records.size());
    report.name = actName(kind, edit, total);
    GT_ASSIGN(report.unit, book_.perform(report.name, [&](UnitOfWork& work) -> Result<void> {
        for (const query::RowState& state : plan.records) {
            GT_ASSIGN(const bool done, editRow(kind, work, state, edit, report.skippedNames));
            ++(done ? report.changed : report.skipped);
            const qint64 seen = report.changed + report.skipped;
            if (seen % 25 == 0 && progress && !progress(seen, total))
                return failure(ErrorKind::Cancelled,
                               tr("It was stopped. Everything is as it was."));
        }
        return {};
    }));
    return report;
}

} // namespace goodturn::book
