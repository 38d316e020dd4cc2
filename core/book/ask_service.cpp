#include "core/book/ask_service.h"

#include "core/book/book.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"

#include <QCoreApplication>

namespace goodturn::book {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AskService", text);
}

/// The favour that a yes or a "who else" is; what a yes is worth is up to the book's model.
Favour favourReceived(const Ask& ask, const AskAnswer& answer)
{
    Favour favour;
    favour.accountId = ask.accountId;
    favour.direction = Direction::Received;
    favour.date = answer.on;
    favour.setPerson(ask.contactId);
    favour.fromAsk = true;
    favour.askId = ask.id;
    if (answer.state == AskState::Granted) {
        favour.kind = favourKindFor(ask.kind);
        favour.title = ask.title;
        return favour;
    }
    favour.kind = FavourKind::Referral;
    favour.worth = FeltWorth::Fair;
    favour.title = answer.redirectedTo.isEmpty()
                       ? tr("Told us whom else to ask: %1").arg(ask.title)
                       : tr("Sent us to %1: %2").arg(answer.redirectedTo, ask.title);
    return favour;
}

Result<void> addProspect(UnitOfWork& work, const Ask& ask, const QString& name)
{
    GT_ASSIGN(const Account source, work.load<Account>(ask.accountId));
    Account prospect;
    prospect.name = name;
    prospect.owner = source.owner;
    prospect.notes = tr("%1 sent us here when asked for: %2").arg(source.name, ask.title);
    GT_ASSIGN(prospect, validated(prospect));
    GT_TRY(work.insert(prospect));
    return {};
}

} // namespace

Result<Ask> AskService::answer(AskId id, const AskAnswer& answer)
{
    Ask saved;
    const QString act = tr("Answer to ask");
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        GT_ASSIGN(Ask ask, work.load<Ask>(id));
        ask.state = answer.state;
        ask.resolvedOn = answer.on;
        if (!answer.words.isEmpty())
            ask.outcome = answer.words;
        if (!ask.askedOn.isValid())
            ask.askedOn = answer.on;
        GT_ASSIGN(ask, validated(ask));
        GT_ASSIGN(saved, work.update(ask));
        if (answer.state != AskState::Granted && answer.state != AskState::Redirected)
            return {};
        GT_ASSIGN(const Favour favour, validatedIn(work.database(), favourReceived(ask, answer)));
        GT_TRY(work.insert(favour));
        if (answer.state == AskState::Redirected && !answer.redirectedTo.isEmpty())
            GT_TRY(addProspect(work, ask, answer.redirectedTo));
        return {};
    }));
    return saved;
}

} // namespace goodturn::book
