#include "core/book/inscription_service.h"

#include "core/book/book.h"
#include "core/book/rules.h"
#include "core/book/unit_of_work.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InscriptionService", text);
}

QString named(const QString& one, const QString& many, size_t count)
{
    return count == 1 ? one : many.arg(QLocale().toString(qulonglong(count)));
}

Result<void> save(UnitOfWork& work, const Gift& gift)
{
    GT_ASSIGN(const Gift checked, validated(gift));
    GT_TRY(work.save(checked));
    return {};
}

} // namespace

Result<void> InscriptionService::write(const std::vector<NewInscription>& inscriptions)
{
    if (inscriptions.empty())
        return {};
    const QString act =
        named(tr("Write an inscription"), tr("Write %1 inscriptions"), inscriptions.size());
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        for (const NewInscription& one : inscriptions) {
            GT_ASSIGN(Gift gift, work.load<Gift>(one.gift));
            if (gift.inscription != one.before)
                return failure(ErrorKind::Conflict,
                               tr("Somebody wrote another inscription for “%1” meanwhile: “%2”. "
                                  "Yours is still in the field.")
                                   .arg(gift.title.left(80), gift.inscription.left(200)));
            gift.inscription = one.text;
            GT_TRY(save(work, gift));
        }
        return {};
    }));
    return {};
}

Result<void> InscriptionService::markPrinted(const std::vector<GiftId>& gifts, CardPaper card,
                                             QDate day)
{
    const QString act =
        named(tr("Mark an inscription printed"), tr("Mark %1 inscriptions printed"), gifts.size());
    GT_TRY(book_.perform(act, [&](UnitOfWork& work) -> Result<void> {
        for (const GiftId id : gifts) {
            auto gift = work.load<Gift>(id);
            if (!gift && gift.error().kind == ErrorKind::NotFound)
                continue;
            GT_TRY(gift);
            gift->cardPrintedOn = day;
            gift->card = card;
            GT_TRY(save(work, *gift));
        }
        return {};
    }));
    return {};
}

} // namespace goodturn::book
