#pragma once

#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/custom_field.h"
#include "core/domain/gift.h"
#include "core/domain/interaction.h"
#include "core/domain/record_meta.h"
#include "core/domain/standing.h"

#include <QString>

namespace goodturn {

/// The words a person reads for a value, translated, as they stand alone in a list or a field.
QString label(AccountType value);
QString label(AskKind value);
QString label(AskState value);
QString label(Channel value);
QString label(CustomType value);
QString label(Direction value);
QString label(FavourKind value);
QString label(FeltWorth value);
QString label(GiftItem value);
QString label(CardPaper value);
QString label(GiftStance value);
QString label(GiftState value);
QString label(InteractionDirection value);
QString label(InteractionKind value);
QString label(Lifecycle value);
QString label(LinkKind value); ///< what the other one is to the person: "Manager"
QString label(LinkStrength value);
QString label(NameOrder value);
QString label(Occasion value);
QString label(PointKind value);
QString label(RecordKind value);
QString label(RelationKind value);
QString label(SizeBand value);
QString label(Standing value); ///< "Earned the right to ask": as it stands alone on a pill

} // namespace goodturn
