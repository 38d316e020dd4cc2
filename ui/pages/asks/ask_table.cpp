#include "ui/pages/asks/ask_table.h"

#include "core/domain/labels.h"
#include "ui/editors/word_match.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::ui {
using query::AskRow;

namespace {

/// Days after which an open ask counts as unanswered (model.md, section 5).
constexpr int unansweredAfter = 14;

QString tr(const char* text)
{
    return QCoreApplication::translate("AskTable", text);
}

bool isOverdue(const AskRow& row, QDate today)
{
    return row.state == AskState::Open && row.askedOn.isValid() &&
           row.askedOn.daysTo(today) >= unansweredAfter;
}

Ink standingInk(const AskRow& row, QDate today)
{
    if (row.state == AskState::Open)
        return isOverdue(row, today) ? Ink::Alert : Ink::Plain;
    return row.state == AskState::Granted || row.state == AskState::Redirected ? Ink::Plain
                                                                               : Ink::Muted;
}

TableColumn<AskRow> plain(const QString& heading, int chars,
                          std::function<QString(const AskRow&)> text)
{
    return {heading, text, chars, Qt::AlignLeading, {}, {}, text};
}

} // namespace

QString sizeDots(FeltWorth size)
{
    return QString(int(size), u'●') + QString(5 - int(size), u'○');
}

QString askStanding(const AskRow& row, QDate today)
{
    if (row.state != AskState::Open || !row.askedOn.isValid())
        return label(row.state);
    const qint64 days = std::max<qint64>(0, row.askedOn.daysTo(today));
    return days == 1 ? tr("Open, 1 day") : tr("Open, %1 days").arg(QLocale().toString(days));
}

std::vector<TableColumn<AskRow>> bookAskColumns(const std::function<QDate()>& today)
{
    auto asked = plain(tr("Asked"), 13, [today](const AskRow& row) {
        return row.askedOn.isValid() ? relativeDay(row.askedOn, today()) : tr("not yet");
    });
    asked.toolTip = [](const AskRow& row) { return longDay(row.askedOn); };
    auto size = plain(tr("Size"), 9, [](const AskRow& row) { return sizeDots(row.size); });
    size.toolTip = [](const AskRow& row) { return label(row.size); };
    auto standing =
        plain(tr("Answer"), 14, [today](const AskRow& row) { return askStanding(row, today()); });
    standing.ink = [today](const AskRow& row) { return standingInk(row, today()); };
    auto what = plain(tr("What"), 0, [](const AskRow& row) { return row.title; });
    what.lead = [](const AskRow& row) { return label(row.kind); };
    return {asked,
            what,
            plain(tr("Of whom"), 15, [](const AskRow& row) { return row.person; }),
            plain(tr("Account"), 17, [](const AskRow& row) { return row.account; }),
            size,
            standing,
            plain(tr("What they said"), 22, [](const AskRow& row) { return row.outcome; })};
}

bool matchesText(const AskRow& row, const QString& text)
{
    return wordsBegin(QStringList{row.title, row.person, row.account, label(row.kind),
                                  label(row.state), row.outcome}
                          .join(u' '),
                      text);
}

} // namespace goodturn::ui
