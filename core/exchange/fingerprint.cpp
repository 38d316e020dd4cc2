#include "core/exchange/fingerprint.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

/// Made once for Goodturn's imports; another would make every file new again.
const QUuid importNamespace(u"{6f1c4d8e-3c1b-5f0e-9a57-2d6b8c41e7a3}"_s);

/// Cleaned fields hold no control characters, so no two lists of fields join alike.
QString joined(const QStringList& fields)
{
    return fields.join(QChar(0x1F));
}

QUuid uuidOf(const QString& name)
{
    return QUuid::createUuidV5(importNamespace, name);
}

QString text(const std::optional<Money>& money)
{
    return money ? money->toDecimal() + money->currency() : QString();
}

/// Stands for a worth that the file does not say: the same in every book, whatever its model, so
/// that a file is known again after the model was changed.
FeltWorth standardWorth(const Favour& favour)
{
    const bool hasMoney = favour.money && favour.money->minor() > 0;
    return hasMoney ? suggestedWorth(*favour.money) : defaultWorth(favour.kind);
}

QString key(const FavourDraft& draft)
{
    const Favour& favour = draft.favour;
    const QString worth = QString::number(int(favour.worth.value_or(standardWorth(favour))));
    return joined({u"favour"_s, foldText(draft.account), favour.date.toString(Qt::ISODate),
                   code(favour.direction), code(favour.kind), favour.title, worth,
                   text(favour.money), foldText(draft.contactName),
                   draft.fromAsk ? u"asked"_s : QString()});
}

/// The answer is left out: an ask that was open last month and is granted now is the same ask.
QString key(const AskDraft& draft)
{
    return joined({u"ask"_s, foldText(draft.account), draft.ask.askedOn.toString(Qt::ISODate),
                   code(draft.ask.kind), draft.ask.title});
}

template<class Draft>
QUuid numbered(const Draft& draft, int occurrence)
{
    return uuidOf(joined({key(draft), QString::number(occurrence)}));
}

} // namespace

QUuid fingerprint(const FavourDraft& draft, int occurrence)
{
    return numbered(draft, occurrence);
}

QUuid fingerprint(const AskDraft& draft, int occurrence)
{
    return numbered(draft, occurrence);
}

QUuid fingerprint(const ContactDraft& draft)
{
    if (!draft.sourceUid.isEmpty())
        return uuidOf(joined({u"uid"_s, draft.sourceUid}));
    const Contact& contact = draft.contact;
    QString detail = foldText(draft.organisation);
    const auto email = std::ranges::find_if(
        contact.emails, [](const ContactPoint& point) { return looksLikeEmail(point.value); });
    if (email != contact.emails.end())
        detail = foldText(email->value);
    else if (!contact.phones.empty())
        detail = contact.phones.front().value;
    return uuidOf(joined({u"person"_s, foldText(contact.displayName()), detail}));
}

void stampFingerprints(ImportDrafts& drafts)
{
    QHash<QString, int> occurrences;
    for (auto& draft : drafts.favours)
        draft.favour.meta.uuid = fingerprint(draft, ++occurrences[key(draft)]);
    for (auto& draft : drafts.asks)
        draft.ask.meta.uuid = fingerprint(draft, ++occurrences[key(draft)]);

    QHash<QUuid, int> firstLine;
    std::erase_if(drafts.contacts, [&](ContactDraft& draft) {
        const QUuid uuid = fingerprint(draft);
        if (!firstLine.contains(uuid)) {
            firstLine.insert(uuid, draft.line);
            draft.contact.meta.uuid = uuid;
            return false;
        }
        drafts.skip(
            draft.line,
            QCoreApplication::translate("Fingerprint", "%1 is already on line %2 of this file.")
                .arg(draft.contact.displayName(), QLocale().toString(firstLine.value(uuid))));
        return true;
    });
}

} // namespace goodturn::exchange
