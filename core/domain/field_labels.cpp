#include "core/domain/labels.h"

#include <QCoreApplication>

namespace goodturn {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

QString label(SizeBand value)
{
    switch (value) {
    case SizeBand::Self:
        return words(QT_TRANSLATE_NOOP("Labels", "One person"));
    case SizeBand::UpTo10:
        return words(QT_TRANSLATE_NOOP("Labels", "2 to 10 people"));
    case SizeBand::UpTo50:
        return words(QT_TRANSLATE_NOOP("Labels", "11 to 50 people"));
    case SizeBand::UpTo250:
        return words(QT_TRANSLATE_NOOP("Labels", "51 to 250 people"));
    case SizeBand::UpTo1000:
        return words(QT_TRANSLATE_NOOP("Labels", "251 to 1,000 people"));
    case SizeBand::UpTo5000:
        return words(QT_TRANSLATE_NOOP("Labels", "1,001 to 5,000 people"));
    case SizeBand::Over5000:
        return words(QT_TRANSLATE_NOOP("Labels", "Over 5,000 people"));
    }
    Q_UNREACHABLE();
}

QString label(RelationKind value)
{
    switch (value) {
    case RelationKind::Supplier:
        return words(QT_TRANSLATE_NOOP("Labels", "Supplier"));
    case RelationKind::Referrer:
        return words(QT_TRANSLATE_NOOP("Labels", "Referrer"));
    case RelationKind::Reseller:
        return words(QT_TRANSLATE_NOOP("Labels", "Reseller"));
    case RelationKind::Advisor:
        return words(QT_TRANSLATE_NOOP("Labels", "Advisor"));
    case RelationKind::Investor:
        return words(QT_TRANSLATE_NOOP("Labels", "Investor"));
    case RelationKind::Competitor:
        return words(QT_TRANSLATE_NOOP("Labels", "Competitor"));
    case RelationKind::Press:
        return words(QT_TRANSLATE_NOOP("Labels", "Press"));
    case RelationKind::Authority:
        return words(QT_TRANSLATE_NOOP("Labels", "Authority"));
    case RelationKind::Association:
        return words(QT_TRANSLATE_NOOP("Labels", "Association"));
    case RelationKind::Friend:
        return words(QT_TRANSLATE_NOOP("Labels", "Friend of the house"));
    }
    Q_UNREACHABLE();
}

QString label(GiftStance value)
{
    switch (value) {
    case GiftStance::Welcome:
        return words(QT_TRANSLATE_NOOP("Labels", "Gifts are welcome"));
    case GiftStance::SmallOnly:
        return words(QT_TRANSLATE_NOOP("Labels", "Small things only"));
    case GiftStance::CardsOnly:
        return words(QT_TRANSLATE_NOOP("Labels", "A card, no gift"));
    case GiftStance::None:
        return words(QT_TRANSLATE_NOOP("Labels", "Nothing at all"));
    }
    Q_UNREACHABLE();
}

QString label(NameOrder value)
{
    switch (value) {
    case NameOrder::GivenFirst:
        return words(QT_TRANSLATE_NOOP("Labels", "Given name first"));
    case NameOrder::FamilyFirst:
        return words(QT_TRANSLATE_NOOP("Labels", "Family name first"));
    }
    Q_UNREACHABLE();
}

QString label(Channel value)
{
    switch (value) {
    case Channel::Phone:
        return words(QT_TRANSLATE_NOOP("Labels", "By phone"));
    case Channel::Email:
        return words(QT_TRANSLATE_NOOP("Labels", "By e-mail"));
    case Channel::Message:
        return words(QT_TRANSLATE_NOOP("Labels", "By message"));
    case Channel::Letter:
        return words(QT_TRANSLATE_NOOP("Labels", "By letter"));
    case Channel::InPerson:
        return words(QT_TRANSLATE_NOOP("Labels", "In person"));
    }
    Q_UNREACHABLE();
}

QString label(CustomType value)
{
    switch (value) {
    case CustomType::Text:
        return words(QT_TRANSLATE_NOOP("Labels", "Text"));
    case CustomType::Number:
        return words(QT_TRANSLATE_NOOP("Labels", "Number"));
    case CustomType::Date:
        return words(QT_TRANSLATE_NOOP("Labels", "Day"));
    case CustomType::Money:
        return words(QT_TRANSLATE_NOOP("Labels", "Money"));
    case CustomType::Choice:
        return words(QT_TRANSLATE_NOOP("Labels", "One of a list"));
    case CustomType::Choices:
        return words(QT_TRANSLATE_NOOP("Labels", "Several of a list"));
    case CustomType::YesNo:
        return words(QT_TRANSLATE_NOOP("Labels", "Yes or no"));
    }
    Q_UNREACHABLE();
}

QString label(LinkKind value)
{
    switch (value) {
    case LinkKind::Colleague:
        return words(QT_TRANSLATE_NOOP("Labels", "Colleague"));
    case LinkKind::Manager:
        return words(QT_TRANSLATE_NOOP("Labels", "Manager"));
    case LinkKind::Report:
        return words(QT_TRANSLATE_NOOP("Labels", "Works for them"));
    case LinkKind::Partner:
        return words(QT_TRANSLATE_NOOP("Labels", "Partner in life"));
    case LinkKind::Family:
        return words(QT_TRANSLATE_NOOP("Labels", "Family"));
    case LinkKind::Friend:
        return words(QT_TRANSLATE_NOOP("Labels", "Friend"));
    case LinkKind::Mentor:
        return words(QT_TRANSLATE_NOOP("Labels", "Mentor"));
    case LinkKind::Acquaintance:
        return words(QT_TRANSLATE_NOOP("Labels", "Acquaintance"));
    }
    Q_UNREACHABLE();
}

QString label(LinkStrength value)
{
    switch (value) {
    case LinkStrength::Weak:
        return words(QT_TRANSLATE_NOOP("Labels", "Barely know each other"));
    case LinkStrength::Fair:
        return words(QT_TRANSLATE_NOOP("Labels", "Know each other"));
    case LinkStrength::Strong:
        return words(QT_TRANSLATE_NOOP("Labels", "Close"));
    }
    Q_UNREACHABLE();
}

} // namespace goodturn
