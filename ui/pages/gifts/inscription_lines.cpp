#include "ui/pages/gifts/inscription_lines.h"

#include "core/book/record_service.h"
#include "core/domain/labels.h"
#include "core/planning/occasion_date.h"
#include "core/query/queries.h"
#include "core/writing/inscription_template.h"
#include "core/writing/review_words.h"
#include "ui/desk/desk.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InscriptionDesk", text);
}

QString wordsText(const InscriptionLine& line)
{
    const auto count = writing::wordsIn(line.row.inscription).size();
    return line.row.inscription.isEmpty() ? tr("none yet")
           : count == 1                   ? tr("1 word")
                        : tr("%1 words").arg(QLocale().toString(qulonglong(count)));
}

} // namespace

std::vector<InscriptionLine> inscriptionLines(Desk& desk, const std::vector<query::GiftRow>& rows)
{
    std::vector<InscriptionLine> lines;
    for (const query::GiftRow& row : rows) {
        if (!isBeingPrepared(row.state))
            continue;
        InscriptionLine line;
        line.row = row;
        if (const auto gift = desk.book().records<Gift>().load(row.id)) {
            line.giver = gift->giverId
                             ? desk.book().queries().personName(*gift->giverId).value_or(QString())
                             : gift->giver;
            line.card = gift->card;
            line.printedOn = gift->cardPrintedOn;
            for (const ContactId other : gift->alsoFor)
                line.also << desk.book().queries().personName(other).value_or(QString());
        }
        line.isChosen = !row.inscription.isEmpty() && !line.printedOn.isValid();
        lines.push_back(line);
    }
    return lines;
}

report::CardText cardOf(const InscriptionLine& line, const QString& rep)
{
    Gift gift = asGift(line.row);
    gift.inscription = line.row.inscription;
    gift.giver = line.giver;
    gift.occasionName = line.row.occasionName;
    const QString whom = line.row.recipient.isEmpty() ? line.row.account : line.row.recipient;
    return report::cardText(gift, whom, line.also, rep,
                            planning::holidayMeant(gift.occasion, gift.arriveBy));
}

QString suggestedWords(Desk& desk, GiftId id)
{
    const Gift gift = desk.book().records<Gift>().load(id).value_or(Gift());
    const Contact person =
        gift.recipient ? desk.book().records<Contact>().load(*gift.recipient).value_or(Contact())
                       : Contact();
    return writing::inscription(gift, person);
}

std::vector<TableColumn<InscriptionLine>> inscriptionColumns(std::function<QDate()> today)
{
    using Column = TableColumn<InscriptionLine>;
    Column words(tr("Words"), wordsText, 10);
    words.ink = [](const InscriptionLine& line) {
        return line.row.inscription.isEmpty() ? Ink::Muted : Ink::Plain;
    };
    Column gift(tr("Gift"), [](const InscriptionLine& line) {
        return line.row.title.isEmpty() ? label(line.row.item) : line.row.title;
    });
    gift.toolTip = [](const InscriptionLine& line) { return workOf(line.row); };
    Column printed(
        tr("Printed"),
        [today](const InscriptionLine& line) {
            return line.printedOn.isValid() ? shortDay(line.printedOn, today()) : QString();
        },
        9);
    printed.ink = [](const InscriptionLine&) { return Ink::Muted; };
    return {Column(
                tr("Print"),
                [](const InscriptionLine& line) { return line.isChosen ? u"☑"_s : u"☐"_s; }, 6,
                Qt::AlignHCenter),
            Column(
                tr("For"), [](const InscriptionLine& line) { return recipientOf(line.row); }, 16),
            gift, words, printed};
}

} // namespace goodturn::ui
