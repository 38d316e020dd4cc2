#include "core/query/field_words.h"

#include <QCoreApplication>

namespace goodturn::query {

namespace {

struct FieldName
{
    const char* field;
    const char* label;
};

struct KindFieldName
{
    RecordKind kind;
    FieldName name;
};

/// Where a field of one kind is called otherwise than its namesakes.
constexpr KindFieldName special[] = {
    {RecordKind::Employment, {"title", QT_TRANSLATE_NOOP("FieldWords", "Position")}},
    {RecordKind::Employment, {"account_id", QT_TRANSLATE_NOOP("FieldWords", "Works at")}},
    {RecordKind::Favour, {"title", QT_TRANSLATE_NOOP("FieldWords", "What")}},
    {RecordKind::Interaction, {"direction", QT_TRANSLATE_NOOP("FieldWords", "Who began")}},
    {RecordKind::Goal, {"title", QT_TRANSLATE_NOOP("FieldWords", "What they want to achieve")}},
    {RecordKind::CustomField, {"type", QT_TRANSLATE_NOOP("FieldWords", "What it holds")}},
    {RecordKind::Gift, {"giver", QT_TRANSLATE_NOOP("FieldWords", "In the name of")}},
    {RecordKind::Reminder, {"title", QT_TRANSLATE_NOOP("FieldWords", "What")}},
    {RecordKind::Reminder, {"occasion_id", QT_TRANSLATE_NOOP("FieldWords", "Their own occasion")}},
    {RecordKind::OwnOccasion, {"name", QT_TRANSLATE_NOOP("FieldWords", "Occasion")}},
};

constexpr FieldName common[] = {
    {"name", QT_TRANSLATE_NOOP("FieldWords", "Name")},
    {"legal_name", QT_TRANSLATE_NOOP("FieldWords", "Legal name")},
    {"account_alias", QT_TRANSLATE_NOOP("FieldWords", "Also known as")},
    {"account_domain", QT_TRANSLATE_NOOP("FieldWords", "Domains")},
    {"account_relation", QT_TRANSLATE_NOOP("FieldWords", "Also is")},
    {"size_band", QT_TRANSLATE_NOOP("FieldWords", "Size")},
    {"parent_id", QT_TRANSLATE_NOOP("FieldWords", "Belongs to")},
    {"segment", QT_TRANSLATE_NOOP("FieldWords", "Segment")},
    {"territory", QT_TRANSLATE_NOOP("FieldWords", "Territory")},
    {"ideal_days", QT_TRANSLATE_NOOP("FieldWords", "Cadence")},
    {"longest_days", QT_TRANSLATE_NOOP("FieldWords", "Longest cadence")},
    {"gift_stance", QT_TRANSLATE_NOOP("FieldWords", "What they may take")},
    {"type", QT_TRANSLATE_NOOP("FieldWords", "Kind")},
    {"lifecycle", QT_TRANSLATE_NOOP("FieldWords", "Stage")},
    {"owner", QT_TRANSLATE_NOOP("FieldWords", "Owner")},
    {"industry", QT_TRANSLATE_NOOP("FieldWords", "Industry")},
    {"client_since", QT_TRANSLATE_NOOP("FieldWords", "Client since")},
    {"notes", QT_TRANSLATE_NOOP("FieldWords", "Notes")},
    {"account_tag", QT_TRANSLATE_NOOP("FieldWords", "Tags")},
    {"account_address", QT_TRANSLATE_NOOP("FieldWords", "Addresses")},
    {"own_standing", QT_TRANSLATE_NOOP("FieldWords", "Standing set by you")},
    {"own_standing_reason", QT_TRANSLATE_NOOP("FieldWords", "Why it is set")},
    {"own_standing_until", QT_TRANSLATE_NOOP("FieldWords", "Set until")},
    {"given_name", QT_TRANSLATE_NOOP("FieldWords", "Given name")},
    {"family_name", QT_TRANSLATE_NOOP("FieldWords", "Family name")},
    {"name_prefix", QT_TRANSLATE_NOOP("FieldWords", "Before the name")},
    {"middle_name", QT_TRANSLATE_NOOP("FieldWords", "Middle name")},
    {"name_suffix", QT_TRANSLATE_NOOP("FieldWords", "After the name")},
    {"name_order", QT_TRANSLATE_NOOP("FieldWords", "Order of the name")},
    {"pronouns", QT_TRANSLATE_NOOP("FieldWords", "Pronouns")},
    {"photo", QT_TRANSLATE_NOOP("FieldWords", "Photo")},
    {"language", QT_TRANSLATE_NOOP("FieldWords", "Language")},
    {"time_zone", QT_TRANSLATE_NOOP("FieldWords", "Time zone")},
    {"channel", QT_TRANSLATE_NOOP("FieldWords", "Likes to be reached")},
    {"do_not_call", QT_TRANSLATE_NOOP("FieldWords", "Don’t call")},
    {"do_not_email", QT_TRANSLATE_NOOP("FieldWords", "Don’t e-mail")},
    {"contact_holiday", QT_TRANSLATE_NOOP("FieldWords", "Holidays they keep")},
    {"contact_consent", QT_TRANSLATE_NOOP("FieldWords", "Has agreed to")},
    {"contact_link", QT_TRANSLATE_NOOP("FieldWords", "Knows")},
    {"met_on", QT_TRANSLATE_NOOP("FieldWords", "Met on")},
    {"assistant", QT_TRANSLATE_NOOP("FieldWords", "Assistant")},
    {"nickname", QT_TRANSLATE_NOOP("FieldWords", "Called")},
    {"birthday", QT_TRANSLATE_NOOP("FieldWords", "Birthday")},
    {"how_met", QT_TRANSLATE_NOOP("FieldWords", "How you met")},
    {"met_through", QT_TRANSLATE_NOOP("FieldWords", "Met through")},
    {"contact_email", QT_TRANSLATE_NOOP("FieldWords", "E-mail")},
    {"contact_phone", QT_TRANSLATE_NOOP("FieldWords", "Phone")},
    {"contact_address", QT_TRANSLATE_NOOP("FieldWords", "Addresses")},
    {"contact_interest", QT_TRANSLATE_NOOP("FieldWords", "Interests")},
    {"contact_reading_taste", QT_TRANSLATE_NOOP("FieldWords", "Likes to read")},
    {"contact_id", QT_TRANSLATE_NOOP("FieldWords", "Person")},
    {"account_id", QT_TRANSLATE_NOOP("FieldWords", "Account")},
    {"title", QT_TRANSLATE_NOOP("FieldWords", "Title")},
    {"from_date", QT_TRANSLATE_NOOP("FieldWords", "Since")},
    {"until_date", QT_TRANSLATE_NOOP("FieldWords", "Until")},
    {"date", QT_TRANSLATE_NOOP("FieldWords", "Day")},
    {"kind", QT_TRANSLATE_NOOP("FieldWords", "Kind")},
    {"direction", QT_TRANSLATE_NOOP("FieldWords", "Direction")},
    {"minutes", QT_TRANSLATE_NOOP("FieldWords", "Minutes")},
    {"summary", QT_TRANSLATE_NOOP("FieldWords", "What it was about")},
    {"learned", QT_TRANSLATE_NOOP("FieldWords", "What you learned")},
    {"interaction_participant", QT_TRANSLATE_NOOP("FieldWords", "With whom")},
    {"detail", QT_TRANSLATE_NOOP("FieldWords", "Detail")},
    {"worth", QT_TRANSLATE_NOOP("FieldWords", "Felt worth")},
    {"unpriced", QT_TRANSLATE_NOOP("FieldWords", "Remember only")},
    {"amount_minor", QT_TRANSLATE_NOOP("FieldWords", "Amount")},
    {"giver", QT_TRANSLATE_NOOP("FieldWords", "Given by")},
    {"beneficiary", QT_TRANSLATE_NOOP("FieldWords", "Given to")},
    {"third_party", QT_TRANSLATE_NOOP("FieldWords", "About whom")},
    {"interaction_id", QT_TRANSLATE_NOOP("FieldWords", "Interaction")},
    {"from_ask", QT_TRANSLATE_NOOP("FieldWords", "Came of an ask")},
    {"ask_id", QT_TRANSLATE_NOOP("FieldWords", "Ask")},
    {"gift_id", QT_TRANSLATE_NOOP("FieldWords", "Gift")},
    {"reason", QT_TRANSLATE_NOOP("FieldWords", "Why")},
    {"size", QT_TRANSLATE_NOOP("FieldWords", "How much it asks")},
    {"state", QT_TRANSLATE_NOOP("FieldWords", "State")},
    {"asked_on", QT_TRANSLATE_NOOP("FieldWords", "Asked on")},
    {"resolved_on", QT_TRANSLATE_NOOP("FieldWords", "Answered on")},
    {"outcome", QT_TRANSLATE_NOOP("FieldWords", "Answer")},
    {"own_forecast", QT_TRANSLATE_NOOP("FieldWords", "Your forecast of a yes")},
    {"recipient", QT_TRANSLATE_NOOP("FieldWords", "For")},
    {"item", QT_TRANSLATE_NOOP("FieldWords", "What it is")},
    {"author", QT_TRANSLATE_NOOP("FieldWords", "Author")},
    {"isbn", QT_TRANSLATE_NOOP("FieldWords", "ISBN")},
    {"why", QT_TRANSLATE_NOOP("FieldWords", "Why")},
    {"inscription", QT_TRANSLATE_NOOP("FieldWords", "Inscription")},
    {"occasion", QT_TRANSLATE_NOOP("FieldWords", "Occasion")},
    {"occasion_name", QT_TRANSLATE_NOOP("FieldWords", "Name of the occasion")},
    {"arrive_by", QT_TRANSLATE_NOOP("FieldWords", "Arrives by")},
    {"order_by", QT_TRANSLATE_NOOP("FieldWords", "Order by")},
    {"inscribe_by", QT_TRANSLATE_NOOP("FieldWords", "Inscribe by")},
    {"post_by", QT_TRANSLATE_NOOP("FieldWords", "Post by")},
    {"budget_minor", QT_TRANSLATE_NOOP("FieldWords", "Budget")},
    {"record_favour", QT_TRANSLATE_NOOP("FieldWords", "Recorded as a favour")},
    {"reconnect_on", QT_TRANSLATE_NOOP("FieldWords", "Reconnect on")},
    {"ordered_on", QT_TRANSLATE_NOOP("FieldWords", "Ordered on")},
    {"inscribed_on", QT_TRANSLATE_NOOP("FieldWords", "Inscribed on")},
    {"sent_on", QT_TRANSLATE_NOOP("FieldWords", "Sent on")},
    {"thanked_on", QT_TRANSLATE_NOOP("FieldWords", "Thanked on")},
    {"reaction", QT_TRANSLATE_NOOP("FieldWords", "Reaction")},
    {"gift_also_for", QT_TRANSLATE_NOOP("FieldWords", "And for")},
    {"publisher", QT_TRANSLATE_NOOP("FieldWords", "Publisher")},
    {"edition", QT_TRANSLATE_NOOP("FieldWords", "Edition")},
    {"url", QT_TRANSLATE_NOOP("FieldWords", "Web page")},
    {"book_id", QT_TRANSLATE_NOOP("FieldWords", "Book of the shelf")},
    {"took_copy", QT_TRANSLATE_NOOP("FieldWords", "Took a copy off the shelf")},
    {"supplier", QT_TRANSLATE_NOOP("FieldWords", "Supplier")},
    {"cost_minor", QT_TRANSLATE_NOOP("FieldWords", "Cost")},
    {"arrived_on", QT_TRANSLATE_NOOP("FieldWords", "Arrived on")},
    {"card_printed_on", QT_TRANSLATE_NOOP("FieldWords", "Card printed on")},
    {"tracking", QT_TRANSLATE_NOOP("FieldWords", "Tracking")},
    {"delivered_on", QT_TRANSLATE_NOOP("FieldWords", "Delivered on")},
    {"returned_on", QT_TRANSLATE_NOOP("FieldWords", "Came back on")},
    {"giver_id", QT_TRANSLATE_NOOP("FieldWords", "In the name of")},
    {"card", QT_TRANSLATE_NOOP("FieldWords", "Card")},
    {"shelf_book_tag", QT_TRANSLATE_NOOP("FieldWords", "Tags")},
    {"about", QT_TRANSLATE_NOOP("FieldWords", "What it is about")},
    {"copies", QT_TRANSLATE_NOOP("FieldWords", "Copies at hand")},
    {"given_by", QT_TRANSLATE_NOOP("FieldWords", "A gift of")},
    {"due_on", QT_TRANSLATE_NOOP("FieldWords", "Due on")},
    {"achieved_on", QT_TRANSLATE_NOOP("FieldWords", "Achieved on")},
    {"due_at", QT_TRANSLATE_NOOP("FieldWords", "Time")},
    {"rule", QT_TRANSLATE_NOOP("FieldWords", "Comes back")},
    {"first_on", QT_TRANSLATE_NOOP("FieldWords", "First on")},
    {"lead_days", QT_TRANSLATE_NOOP("FieldWords", "Days ahead")},
    {"snoozed_until", QT_TRANSLATE_NOOP("FieldWords", "Put off to")},
    {"goal_id", QT_TRANSLATE_NOOP("FieldWords", "Goal")},
    {"done_on", QT_TRANSLATE_NOOP("FieldWords", "Done on")},
    {"day", QT_TRANSLATE_NOOP("FieldWords", "Day")},
    {"of_kind", QT_TRANSLATE_NOOP("FieldWords", "Whose field it is")},
    {"place", QT_TRANSLATE_NOOP("FieldWords", "Place in the form")},
    {"account_custom", QT_TRANSLATE_NOOP("FieldWords", "Your own fields")},
    {"contact_custom", QT_TRANSLATE_NOOP("FieldWords", "Your own fields")},
    {"interaction_custom", QT_TRANSLATE_NOOP("FieldWords", "Your own fields")},
    {"favour_custom", QT_TRANSLATE_NOOP("FieldWords", "Your own fields")},
    {"field_choice", QT_TRANSLATE_NOOP("FieldWords", "Choices")},
};

} // namespace

QString fieldLabel(RecordKind kind, const QString& field)
{
    for (const KindFieldName& one : special)
        if (one.kind == kind && field == QLatin1StringView(one.name.field))
            return QCoreApplication::translate("FieldWords", one.name.label);
    for (const FieldName& one : common)
        if (field == QLatin1StringView(one.field))
            return QCoreApplication::translate("FieldWords", one.label);
    return {};
}

} // namespace goodturn::query
