#include "core/domain/labels.h"

#include <QCoreApplication>

namespace goodturn {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

QString label(AccountType value)
{
    switch (value) {
    case AccountType::Company:
        return words(QT_TRANSLATE_NOOP("Labels", "Company"));
    case AccountType::Individual:
        return words(QT_TRANSLATE_NOOP("Labels", "Individual"));
    }
    Q_UNREACHABLE();
}

QString label(AskKind value)
{
    switch (value) {
    case AskKind::Order:
        return words(QT_TRANSLATE_NOOP("Labels", "Order"));
    case AskKind::Introduction:
        return words(QT_TRANSLATE_NOOP("Labels", "Introduction"));
    case AskKind::Referral:
        return words(QT_TRANSLATE_NOOP("Labels", "Referral"));
    case AskKind::Meeting:
        return words(QT_TRANSLATE_NOOP("Labels", "Meeting"));
    case AskKind::Testimonial:
        return words(QT_TRANSLATE_NOOP("Labels", "Testimonial"));
    case AskKind::Information:
        return words(QT_TRANSLATE_NOOP("Labels", "Information"));
    case AskKind::OtherFavour:
        return words(QT_TRANSLATE_NOOP("Labels", "Other favour"));
    }
    Q_UNREACHABLE();
}

QString label(AskState value)
{
    switch (value) {
    case AskState::Draft:
        return words(QT_TRANSLATE_NOOP("Labels", "Draft"));
    case AskState::Open:
        return words(QT_TRANSLATE_NOOP("Labels", "Open"));
    case AskState::Granted:
        return words(QT_TRANSLATE_NOOP("Labels", "Granted"));
    case AskState::Redirected:
        return words(QT_TRANSLATE_NOOP("Labels", "Redirected"));
    case AskState::Declined:
        return words(QT_TRANSLATE_NOOP("Labels", "Declined"));
    case AskState::NoAnswer:
        return words(QT_TRANSLATE_NOOP("Labels", "No answer"));
    case AskState::Withdrawn:
        return words(QT_TRANSLATE_NOOP("Labels", "Withdrawn"));
    }
    Q_UNREACHABLE();
}

QString label(Direction value)
{
    switch (value) {
    case Direction::Given:
        return words(QT_TRANSLATE_NOOP("Labels", "Given"));
    case Direction::Received:
        return words(QT_TRANSLATE_NOOP("Labels", "Received"));
    }
    Q_UNREACHABLE();
}

QString label(FavourKind value)
{
    switch (value) {
    case FavourKind::Courtesy:
        return words(QT_TRANSLATE_NOOP("Labels", "Courtesy"));
    case FavourKind::Information:
        return words(QT_TRANSLATE_NOOP("Labels", "Information"));
    case FavourKind::Time:
        return words(QT_TRANSLATE_NOOP("Labels", "Time"));
    case FavourKind::Book:
        return words(QT_TRANSLATE_NOOP("Labels", "Book"));
    case FavourKind::Gift:
        return words(QT_TRANSLATE_NOOP("Labels", "Gift"));
    case FavourKind::Insight:
        return words(QT_TRANSLATE_NOOP("Labels", "Insight"));
    case FavourKind::Endorsement:
        return words(QT_TRANSLATE_NOOP("Labels", "Endorsement"));
    case FavourKind::Introduction:
        return words(QT_TRANSLATE_NOOP("Labels", "Introduction"));
    case FavourKind::Referral:
        return words(QT_TRANSLATE_NOOP("Labels", "Referral"));
    case FavourKind::Recommendation:
        return words(QT_TRANSLATE_NOOP("Labels", "Recommendation"));
    case FavourKind::Testimonial:
        return words(QT_TRANSLATE_NOOP("Labels", "Testimonial"));
    case FavourKind::Order:
        return words(QT_TRANSLATE_NOOP("Labels", "Order"));
    case FavourKind::Other:
        return words(QT_TRANSLATE_NOOP("Labels", "Other"));
    }
    Q_UNREACHABLE();
}

QString label(FeltWorth value)
{
    switch (value) {
    case FeltWorth::Slight:
        return words(QT_TRANSLATE_NOOP("Labels", "A courtesy"));
    case FeltWorth::Small:
        return words(QT_TRANSLATE_NOOP("Labels", "A help"));
    case FeltWorth::Fair:
        return words(QT_TRANSLATE_NOOP("Labels", "A thoughtful thing"));
    case FeltWorth::Large:
        return words(QT_TRANSLATE_NOOP("Labels", "A door opened"));
    case FeltWorth::Great:
        return words(QT_TRANSLATE_NOOP("Labels", "A great thing"));
    }
    Q_UNREACHABLE();
}

QString label(GiftItem value)
{
    switch (value) {
    case GiftItem::Book:
        return words(QT_TRANSLATE_NOOP("Labels", "Book"));
    case GiftItem::Other:
        return words(QT_TRANSLATE_NOOP("Labels", "Other"));
    case GiftItem::Experience:
        return words(QT_TRANSLATE_NOOP("Labels", "Experience"));
    case GiftItem::Donation:
        return words(QT_TRANSLATE_NOOP("Labels", "Donation"));
    }
    Q_UNREACHABLE();
}

QString label(CardPaper value)
{
    switch (value) {
    case CardPaper::Bookplate:
        return words(QT_TRANSLATE_NOOP("Labels", "Bookplate"));
    case CardPaper::CardA6:
        return words(QT_TRANSLATE_NOOP("Labels", "Card, A6"));
    case CardPaper::CardA5:
        return words(QT_TRANSLATE_NOOP("Labels", "Card, A5"));
    case CardPaper::Label:
        return words(QT_TRANSLATE_NOOP("Labels", "Label"));
    }
    Q_UNREACHABLE();
}

QString label(GiftState value)
{
    switch (value) {
    case GiftState::Idea:
        return words(QT_TRANSLATE_NOOP("Labels", "Idea"));
    case GiftState::Planned:
        return words(QT_TRANSLATE_NOOP("Labels", "Planned"));
    case GiftState::Ordered:
        return words(QT_TRANSLATE_NOOP("Labels", "Ordered"));
    case GiftState::Arrived:
        return words(QT_TRANSLATE_NOOP("Labels", "Arrived"));
    case GiftState::Inscribed:
        return words(QT_TRANSLATE_NOOP("Labels", "Inscribed"));
    case GiftState::Sent:
        return words(QT_TRANSLATE_NOOP("Labels", "Sent"));
    case GiftState::Delivered:
        return words(QT_TRANSLATE_NOOP("Labels", "Delivered"));
    case GiftState::Thanked:
        return words(QT_TRANSLATE_NOOP("Labels", "Thanked"));
    case GiftState::Returned:
        return words(QT_TRANSLATE_NOOP("Labels", "Came back"));
    case GiftState::Cancelled:
        return words(QT_TRANSLATE_NOOP("Labels", "Cancelled"));
    }
    Q_UNREACHABLE();
}

QString label(InteractionDirection value)
{
    switch (value) {
    case InteractionDirection::Outgoing:
        return words(QT_TRANSLATE_NOOP("Labels", "You began"));
    case InteractionDirection::Incoming:
        return words(QT_TRANSLATE_NOOP("Labels", "They began"));
    case InteractionDirection::Mutual:
        return words(QT_TRANSLATE_NOOP("Labels", "Arranged"));
    }
    Q_UNREACHABLE();
}

QString label(InteractionKind value)
{
    switch (value) {
    case InteractionKind::Call:
        return words(QT_TRANSLATE_NOOP("Labels", "Call"));
    case InteractionKind::Meeting:
        return words(QT_TRANSLATE_NOOP("Labels", "Meeting"));
    case InteractionKind::Email:
        return words(QT_TRANSLATE_NOOP("Labels", "E-mail"));
    case InteractionKind::Message:
        return words(QT_TRANSLATE_NOOP("Labels", "Message"));
    case InteractionKind::Letter:
        return words(QT_TRANSLATE_NOOP("Labels", "Letter"));
    case InteractionKind::Event:
        return words(QT_TRANSLATE_NOOP("Labels", "Event"));
    case InteractionKind::Social:
        return words(QT_TRANSLATE_NOOP("Labels", "Social"));
    case InteractionKind::Note:
        return words(QT_TRANSLATE_NOOP("Labels", "Note"));
    }
    Q_UNREACHABLE();
}

QString label(Lifecycle value)
{
    switch (value) {
    case Lifecycle::Prospect:
        return words(QT_TRANSLATE_NOOP("Labels", "Prospect"));
    case Lifecycle::Client:
        return words(QT_TRANSLATE_NOOP("Labels", "Client"));
    case Lifecycle::Partner:
        return words(QT_TRANSLATE_NOOP("Labels", "Partner"));
    case Lifecycle::Former:
        return words(QT_TRANSLATE_NOOP("Labels", "Former client"));
    }
    Q_UNREACHABLE();
}

QString label(PointKind value)
{
    switch (value) {
    case PointKind::Work:
        return words(QT_TRANSLATE_NOOP("Labels", "Work"));
    case PointKind::Home:
        return words(QT_TRANSLATE_NOOP("Labels", "Home"));
    case PointKind::Mobile:
        return words(QT_TRANSLATE_NOOP("Labels", "Mobile"));
    case PointKind::Other:
        return words(QT_TRANSLATE_NOOP("Labels", "Other"));
    }
    Q_UNREACHABLE();
}

QString label(RecordKind value)
{
    switch (value) {
    case RecordKind::Account:
        return words(QT_TRANSLATE_NOOP("Labels", "Account"));
    case RecordKind::Contact:
        return words(QT_TRANSLATE_NOOP("Labels", "Person"));
    case RecordKind::Employment:
        return words(QT_TRANSLATE_NOOP("Labels", "Position"));
    case RecordKind::Interaction:
        return words(QT_TRANSLATE_NOOP("Labels", "Interaction"));
    case RecordKind::Favour:
        return words(QT_TRANSLATE_NOOP("Labels", "Favour"));
    case RecordKind::Ask:
        return words(QT_TRANSLATE_NOOP("Labels", "Ask"));
    case RecordKind::Gift:
        return words(QT_TRANSLATE_NOOP("Labels", "Gift"));
    case RecordKind::Goal:
        return words(QT_TRANSLATE_NOOP("Labels", "Goal"));
    case RecordKind::Reminder:
        return words(QT_TRANSLATE_NOOP("Labels", "Reminder"));
    case RecordKind::CustomField:
        return words(QT_TRANSLATE_NOOP("Labels", "Own field"));
    case RecordKind::ShelfBook:
        return words(QT_TRANSLATE_NOOP("Labels", "Book of the shelf"));
    case RecordKind::OwnOccasion:
        return words(QT_TRANSLATE_NOOP("Labels", "Occasion"));
    }
    Q_UNREACHABLE();
}

QString label(Standing value)
{
    switch (value) {
    case Standing::New:
        return words(QT_TRANSLATE_NOOP("Labels", "New"));
    case Standing::TheyAreOwed:
        return words(QT_TRANSLATE_NOOP("Labels", "They are owed"));
    case Standing::QualifyOut:
        return words(QT_TRANSLATE_NOOP("Labels", "Qualify out?"));
    case Standing::Test:
        return words(QT_TRANSLATE_NOOP("Labels", "Test with an ask"));
    case Standing::Earned:
        return words(QT_TRANSLATE_NOOP("Labels", "Earned the right to ask"));
    case Standing::Balanced:
        return words(QT_TRANSLATE_NOOP("Labels", "Balanced"));
    case Standing::GiveFirst:
        return words(QT_TRANSLATE_NOOP("Labels", "Give first"));
    }
    Q_UNREACHABLE();
}

} // namespace goodturn
