#include "ui/models/account_words.h"

#include "core/domain/labels.h"
#include "ui/theme/format.h"

#include <QCoreApplication>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("AccountWords", text, nullptr, n);
}

QString peopleCount(int people)
{
    return people == 1 ? tr("1 person") : tr("%1 people").arg(QLocale().toString(people));
}

} // namespace

QString joinedFacts(const QStringList& facts)
{
    QString line;
    for (const QString& fact : facts)
        if (!fact.isEmpty())
            line += (line.isEmpty() ? QString() : u" · "_s) + fact;
    return line;
}

QString touchWord(planning::Touch touch)
{
    switch (touch) {
    case planning::Touch::GoingQuiet:
        return tr("going quiet");
    case planning::Touch::Quiet:
        return tr("quiet too long");
    case planning::Touch::NoCadence:
    case planning::Touch::InTime:
        return {};
    }
    Q_UNREACHABLE();
}

QString contextLine(const query::AccountRow& row, QDate today)
{
    return joinedFacts(
        {row.lifecycle == Lifecycle::Client ? QString() : label(row.lifecycle),
         row.lastTouch.isValid() ? relativeDay(row.lastTouch, today) : tr("no contact yet"),
         touchWord(row.touch.touch), row.people > 0 ? peopleCount(row.people) : QString()});
}

QString spokenRow(const query::AccountRow& row, QDate today)
{
    const QString last = row.lastTouch.isValid()
                             ? tr("last contact %1").arg(relativeDay(row.lastTouch, today))
                             : tr("no contact yet");
    const QString words = label(row.standing).toLower();
    const QString standing = row.isOwnStanding ? tr("%1 as you set it").arg(words) : words;
    const QString touch = touchWord(row.touch.touch);
    return tr("%1, %2, felt balance %3, %4")
        .arg(row.name, standing, pointsText(row.feltBalance, true),
             touch.isEmpty() ? last : tr("%1, %2").arg(last, touch));
}

} // namespace goodturn::ui
