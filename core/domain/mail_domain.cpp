#include "core/domain/mail_domain.h"

#include <QSet>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(const QString& words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

/// Those that have the name in many countries: yahoo.co.uk, yahoo.fr.
const QSet<QString>& everywhere()
{
    static const QSet<QString> names =
        setOf(u"gmail googlemail hotmail outlook live msn yahoo ymail rocketmail aol gmx icloud "
              "protonmail yandex zohomail fastmail hushmail"_s);
    return names;
}

const QSet<QString>& inOneCountry()
{
    static const QSet<QString> domains = setOf(
        u"me.com mac.com mail.com email.com proton.me pm.me tutanota.com tuta.io hey.com zoho.com "
        "web.de t-online.de freenet.de posteo.de mailbox.org arcor.de 1und1.de online.de "
        "vodafone.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at utanet.at a1.net "
        "orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr "
        "skynet.be telenet.be proximus.be ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl "
        "upcmail.nl home.nl casema.nl "
        "libero.it virgilio.it tiscali.it alice.it tin.it tim.it "
        "sapo.pt clix.pt netcabo.pt iol.pt telefonica.net terra.es ono.com movistar.es "
        "terra.com.br uol.com.br bol.com.br ig.com.br globo.com "
        "btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk "
        "tiscali.co.uk eircom.net comcast.net verizon.net att.net sbcglobal.net bellsouth.net "
        "cox.net charter.net earthlink.net juno.com optonline.net rogers.com shaw.ca sympatico.ca "
        "telus.net bigpond.com optusnet.com.au xtra.co.nz "
        "wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz azet.sk freemail.hu citromail.hu "
        "abv.bg mail.ru bk.ru list.ru inbox.ru rambler.ru ukr.net "
        "qq.com 163.com 126.com sina.com sohu.com foxmail.com naver.com daum.net hanmail.net "
        "rediffmail.com telia.com bredband.net spray.se online.no start.no mail.dk jubii.dk "
        "kolumbus.fi luukku.com"_s);
    return domains;
}

} // namespace

bool isAnybodysDomain(const QString& domain)
{
    const QString name = domain.trimmed().toLower();
    return everywhere().contains(name.section(u'.', 0, 0)) || inOneCountry().contains(name);
}

} // namespace goodturn
