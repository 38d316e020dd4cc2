#include "ui/pages/accounts/account_tables.h"

#include "core/domain/labels.h"
#include "ui/models/account_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::AskRow;
using query::GiftRow;
using query::GoalRow;
using query::PersonRow;
using query::TimelineRow;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("AccountTables", text);
}

template<class Row, class Day>
TableColumn<Row> dayColumn(const QString& heading, const Today& today, Day day)
{
    return {heading,
            [today, day](const Row& row) { return relativeDay(day(row), today()); },
            13, // "10 days ago" has wide letters
            Qt::AlignLeading,
            {},
            {},
            [day](const Row& row) { return longDay(day(row)); }};
}

/// "Insight: customs benchmark", or what there is of the two; the kind is not said twice.
QString kindAndTitle(const QString& kind, const QString& title)
{
    if (title.isEmpty() || kind.isEmpty())
        return kind + title;
    if (title.startsWith(kind, Qt::CaseInsensitive))
        return title;
    return tr("%1: %2").arg(kind, title);
}

QString leadOf(const TimelineRow& row)
{
    if (row.direction)
        return *row.direction == Direction::Given ? givenSign() + tr("Gave")
                                                  : receivedSign() + tr("Received");
    if (row.interactionKind)
        return label(*row.interactionKind);
    return row.kind == RecordKind::Ask ? tr("Asked") : tr("Gift");
}

QString whatOf(const TimelineRow& row)
{
    if (row.favourKind)
        return kindAndTitle(label(*row.favourKind), row.title);
    if (row.askState)
        return joinedFacts({row.title, label(*row.askState)});
    if (row.giftState)
        return joinedFacts({row.title, label(*row.giftState)});
    const QString minutes =
        row.minutes > 0 ? tr("%1 min").arg(QLocale().toString(row.minutes)) : QString();
    return joinedFacts({minutes, row.title});
}

Ink inkOf(const TimelineRow& row)
{
    if (!row.direction)
        return Ink::Plain;
    return *row.direction == Direction::Given ? Ink::Given : Ink::Received;
}

Ink valueInk(const TimelineRow& row)
{
    return row.unpriced ? Ink::Muted : inkOf(row);
}

QString fullText(const TimelineRow& row)
{
    return row.detail.isEmpty() ? whatOf(row) : whatOf(row) + u'\n' + row.detail;
}

QString worthText(const TimelineRow& row)
{
    if (row.unpriced)
        return tr("Unpriced: remembered, counts nowhere");
    return row.worth ? label(*row.worth) : QString();
}

QString pointsOf(FeltWorth worth)
{
    const double points = std::ldexp(1.0, int(worth) - 3);
    return tr("%1 pt").arg(QLocale().toString(points));
}

TableColumn<TimelineRow> whoColumn()
{
    const auto name = [](const TimelineRow& row) { return row.who; };
    const auto ink = [](const TimelineRow& row) {
        return row.whoIsInTrash ? Ink::Muted : Ink::Plain;
    };
    return {tr("Who"), name, 14, Qt::AlignLeading, ink, {}, name};
}

TableColumn<TimelineRow> valueColumn()
{
    return {tr("Value"), valueText, 9, Qt::AlignTrailing, valueInk, {}, worthText};
}

QDate dayOf(const GiftRow& row)
{
    return row.sentOn.isValid() ? row.sentOn : row.arriveBy;
}

QString emailOrPhone(const PersonRow& row)
{
    return joinedFacts({row.email, row.phone});
}

QString birthdayText(const PersonRow& row)
{
    if (row.birthday.isNull())
        return {};
    const int leapYear = 2000;
    return QLocale().toString(QDate(leapYear, row.birthday.month(), row.birthday.day()),
                              u"d MMM"_s);
}

Ink currentInk(const PersonRow& row)
{
    return row.current ? Ink::Plain : Ink::Muted;
}

} // namespace

QString valueText(const TimelineRow& row)
{
    if (row.unpriced)
        return tr("unpriced");
    if (row.money)
        return moneyText(*row.money);
    return row.worth ? pointsOf(*row.worth) : QString();
}

std::vector<TableColumn<TimelineRow>> timelineColumns(const Today& today)
{
    return {dayColumn<TimelineRow>(tr("Date"), today, [](const auto& row) { return row.date; }),
            {tr("What"), whatOf, 0, Qt::AlignLeading, inkOf, leadOf, fullText},
            whoColumn(),
            valueColumn()};
}

std::vector<TableColumn<TimelineRow>> favourColumns(const Today& today)
{
    return {dayColumn<TimelineRow>(tr("Date"), today, [](const auto& row) { return row.date; }),
            {tr("What"), whatOf, 0, Qt::AlignLeading, inkOf, leadOf, fullText},
            whoColumn(),
            {tr("Felt worth"), worthText, 16, Qt::AlignLeading, {}, {}, worthText},
            valueColumn()};
}

std::vector<TableColumn<PersonRow>> personColumns()
{
    const auto interests = [](const PersonRow& row) { return row.interests.join(u", "_s); };
    return {{tr("Name"), [](const PersonRow& row) { return row.name; }, 16, Qt::AlignLeading,
             currentInk},
            {tr("Position"),
             [](const PersonRow& row) {
                 return row.current ? row.title : joinedFacts({row.title, tr("left")});
             },
             16, Qt::AlignLeading, currentInk},
            {tr("E-mail, phone"), emailOrPhone, 0, Qt::AlignLeading, currentInk, {}, emailOrPhone},
            {tr("Birthday"), birthdayText, 8, Qt::AlignLeading, currentInk},
            {tr("Interests"), interests, 14, Qt::AlignLeading, currentInk, {}, interests}};
}

std::vector<TableColumn<GiftRow>> giftColumns(const Today& today,
                                              const std::function<QString(GiftId)>& against)
{
    const auto policy = [against](const GiftRow& row) {
        return against ? against(row.id) : QString();
    };
    const auto sign = [policy](const GiftRow& row) {
        return policy(row).isEmpty() ? QString() : u"⚠"_s;
    };
    const auto title = [](const GiftRow& row) {
        return row.author.isEmpty() ? row.title : tr("%1, by %2").arg(row.title, row.author);
    };
    const auto occasion = [](const GiftRow& row) {
        return row.occasion == Occasion::Own ? row.occasionName : label(row.occasion);
    };
    return {{tr("State"), [](const GiftRow& row) { return label(row.state); }, 10},
            {tr("Gift"), title, 0, Qt::AlignLeading,
             [sign](const GiftRow& row) { return sign(row).isEmpty() ? Ink::Plain : Ink::Alert; },
             sign,
             [title, policy](const GiftRow& row) {
                 return QStringList{title(row), policy(row)}.join(u'\n').trimmed();
             }},
            {tr("For"), [](const GiftRow& row) { return row.recipient; }, 14},
            {tr("Occasion"), occasion, 14},
            dayColumn<GiftRow>(tr("Sent, or due"), today, dayOf)};
}

std::vector<TableColumn<AskRow>> askColumns(const Today& today)
{
    const auto what = [](const AskRow& row) { return kindAndTitle(label(row.kind), row.title); };
    const auto state = [](const AskRow& row) {
        return row.state == AskState::Open ? Ink::Plain : Ink::Muted;
    };
    return {dayColumn<AskRow>(tr("Asked"), today, [](const AskRow& row) { return row.askedOn; }),
            {tr("What"), what, 0, Qt::AlignLeading, {}, {}, what},
            {tr("Of"), [](const AskRow& row) { return row.person; }, 14},
            {tr("Answer"), [](const AskRow& row) { return label(row.state); }, 11, Qt::AlignLeading,
             state},
            {tr("What they said"),
             [](const AskRow& row) { return row.outcome; },
             18,
             Qt::AlignLeading,
             {},
             {},
             [](const AskRow& row) { return row.outcome; }}};
}

std::vector<TableColumn<GoalRow>> goalColumns(const Today& today)
{
    const auto dueInk = [today](const GoalRow& row) {
        const bool late = !row.achievedOn.isValid() && row.dueOn.isValid() && row.dueOn < today();
        return late ? Ink::Alert : Ink::Plain;
    };
    auto due = dayColumn<GoalRow>(tr("By"), today, [](const GoalRow& row) { return row.dueOn; });
    due.ink = dueInk;
    const auto done = [](const GoalRow& row) {
        return row.achievedOn.isValid() ? Ink::Muted : Ink::Plain;
    };
    const auto title = [](const GoalRow& row) { return row.title; };
    return {{tr("What they want to achieve"), title, 0, Qt::AlignLeading, done, {}, title},
            due,
            dayColumn<GoalRow>(tr("Achieved"), today,
                               [](const GoalRow& row) { return row.achievedOn; })};
}

} // namespace goodturn::ui
