#pragma once

#include "core/domain/labels.h"
#include "core/quick/quick_draft.h"

#include <QStringList>

namespace goodturn::testing {

/// What a line was understood as, in one line: "given Insight · Ines Duarte · 2026-11-21 · text".
/// New people and accounts have a + before their name.
inline QString told(const quick::QuickDraft& draft)
{
    using namespace Qt::StringLiterals;
    using quick::What;
    const auto name = [](const quick::PersonGuess& person) {
        return person.isNew() ? u'+' + person.name : person.matches.front().name;
    };
    const auto kind = [&](const QString& is) {
        return draft.favourKind ? is + u' ' + label(*draft.favourKind) : is;
    };
    QStringList parts;
    if (draft.what == What::Given || draft.what == What::Received)
        parts << kind(draft.what == What::Given ? u"given"_s : u"received"_s);
    else if (draft.what == What::Interaction)
        parts << code(draft.direction) + u' ' + label(draft.interactionKind);
    else if (draft.what == What::Ask)
        parts << (draft.asked ? u"asked "_s : u"ask "_s) + label(draft.askKind);
    else
        parts << u"remind"_s;
    for (const quick::PersonGuess& person : draft.people)
        parts << name(person);
    if (draft.thirdParty)
        parts << u"of "_s + name(*draft.thirdParty);
    if (draft.account.isNamed())
        parts << u"at "_s + (draft.account.isNew() ? u'+' + draft.account.name
                                                   : draft.account.matches.front().name);
    if (draft.day.isValid())
        parts << draft.day.toString(Qt::ISODate);
    if (draft.futureDay.isValid())
        parts << u"then "_s + draft.futureDay.toString(Qt::ISODate);
    if (draft.money)
        parts << draft.money->toDecimal() + u' ' + draft.money->currency();
    if (draft.minutes > 0)
        parts << u"%1 min"_s.arg(draft.minutes);
    if (draft.worth)
        parts << u"worth %1"_s.arg(int(*draft.worth));
    if (!draft.text.isEmpty())
        parts << u'"' + draft.text + u'"';
    return parts.join(u" · "_s);
}

} // namespace goodturn::testing
