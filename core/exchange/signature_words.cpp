#include "core/exchange/signature_words.h"

#include "core/base/text.h"
#include "core/domain/mail_domain.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString& part)
{
    static const QRegularExpression between(u"[\\s,;/()]+"_s);
    return foldText(part).split(between, Qt::SkipEmptyParts);
}

bool anyWordIn(const QString& part, const QSet<QString>& words)
{
    const QStringList own = wordsOf(part);
    return std::ranges::any_of(own, [&](const QString& word) { return words.contains(word); });
}

/// Of many languages, whatever the language of the program: signatures come from anywhere.
const QSet<QString>& positions()
{
    static const QSet<QString> words{u"director"_s,
                                     u"manager"_s,
                                     u"head"_s,
                                     u"chief"_s,
                                     u"officer"_s,
                                     u"ceo"_s,
                                     u"cfo"_s,
                                     u"cto"_s,
                                     u"coo"_s,
                                     u"vp"_s,
                                     u"president"_s,
                                     u"engineer"_s,
                                     u"buyer"_s,
                                     u"purchasing"_s,
                                     u"procurement"_s,
                                     u"consultant"_s,
                                     u"assistant"_s,
                                     u"owner"_s,
                                     u"founder"_s,
                                     u"co-founder"_s,
                                     u"partner"_s,
                                     u"lead"_s,
                                     u"specialist"_s,
                                     u"coordinator"_s,
                                     u"analyst"_s,
                                     u"executive"_s,
                                     u"representative"_s,
                                     u"secretary"_s,
                                     u"accountant"_s,
                                     u"lawyer"_s,
                                     u"sales"_s,
                                     u"leiter"_s,
                                     u"leiterin"_s,
                                     u"leitung"_s,
                                     u"geschaftsfuhrer"_s,
                                     u"geschaftsfuhrerin"_s,
                                     u"einkauf"_s,
                                     u"vertrieb"_s,
                                     u"assistenz"_s,
                                     u"prokurist"_s,
                                     u"directeur"_s,
                                     u"directrice"_s,
                                     u"responsable"_s,
                                     u"gerant"_s,
                                     u"acheteur"_s,
                                     u"directora"_s,
                                     u"gerente"_s,
                                     u"jefe"_s,
                                     u"diretor"_s,
                                     u"diretora"_s,
                                     u"direttore"_s,
                                     u"responsabile"_s,
                                     u"administrator"_s,
                                     u"advisor"_s,
                                     u"architect"_s};
    return words;
}

QSet<QString> countryNames()
{
    QSet<QString> names{u"uk"_s, u"usa"_s, u"u.s.a."_s, u"england"_s, u"scotland"_s, u"wales"_s};
    const auto all =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : all) {
        names.insert(foldText(locale.nativeTerritoryName()));
        names.insert(foldText(QLocale::territoryToString(locale.territory())));
    }
    names.remove({});
    return names;
}

} // namespace

bool looksLikeCompany(const QString& part)
{
    static const QSet<QString> forms{
        u"ltd"_s,    u"ltd."_s,  u"limited"_s,     u"gmbh"_s,    u"ag"_s,   u"inc"_s,    u"inc."_s,
        u"llc"_s,    u"llp"_s,   u"plc"_s,         u"s.a."_s,    u"sa"_s,   u"lda"_s,    u"lda."_s,
        u"b.v."_s,   u"bv"_s,    u"kg"_s,          u"ohg"_s,     u"sarl"_s, u"s.r.l."_s, u"srl"_s,
        u"s.p.a."_s, u"spa"_s,   u"oy"_s,          u"ab"_s,      u"a/s"_s,  u"aps"_s,    u"pty"_s,
        u"corp"_s,   u"corp."_s, u"corporation"_s, u"company"_s, u"se"_s,   u"e.v."_s,   u"kft"_s};
    const QStringList words = wordsOf(part);
    return words.size() > 1 && words.size() <= 10 && forms.contains(words.last());
}

bool looksLikePosition(const QString& part)
{
    return part.size() <= 80 && anyWordIn(part, positions());
}

bool looksLikeName(const QString& part)
{
    static const QSet<QString> particles{u"de"_s,  u"da"_s,  u"do"_s,  u"dos"_s, u"van"_s,
                                         u"von"_s, u"der"_s, u"den"_s, u"la"_s,  u"le"_s,
                                         u"di"_s,  u"el"_s,  u"bin"_s, u"y"_s,   u"zu"_s};
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 5 || part.size() > 60)
        return false;
    return std::ranges::all_of(words, [&](const QString& word) {
        const bool letters = std::ranges::all_of(word, [](QChar c) {
            return c.isLetter() || c.isMark() || c == u'-' || c == u'\'' || c == u'’' || c == u'.';
        });
        return letters && (word.front().isUpper() || particles.contains(foldText(word)) ||
                           !word.front().isLower());
    });
}

bool isGreeting(const QString& part)
{
    static const QRegularExpression dashes(u"^[-_=—–*]{2,}$"_s);
    static const QSet<QString> greetings{u"best regards"_s,
                                         u"kind regards"_s,
                                         u"regards"_s,
                                         u"best wishes"_s,
                                         u"best"_s,
                                         u"cheers"_s,
                                         u"thanks"_s,
                                         u"many thanks"_s,
                                         u"thank you"_s,
                                         u"sincerely"_s,
                                         u"yours sincerely"_s,
                                         u"warm regards"_s,
                                         u"mit freundlichen grussen"_s,
                                         u"viele grusse"_s,
                                         u"beste grusse"_s,
                                         u"freundliche grusse"_s,
                                         u"cordialement"_s,
                                         u"bien cordialement"_s,
                                         u"saludos"_s,
                                         u"un saludo"_s,
                                         u"atenciosamente"_s,
                                         u"cumprimentos"_s,
                                         u"cordiali saluti"_s,
                                         u"med vanlig halsning"_s,
                                         u"met vriendelijke groet"_s};
    QString words = foldText(part);
    while (words.endsWith(u',') || words.endsWith(u'!') || words.endsWith(u'.'))
        words.chop(1);
    return dashes.match(part).hasMatch() || greetings.contains(words);
}

bool looksLikeStreet(const QString& part)
{
    static const QRegularExpression street(
        u"(street|\\bst\\.?|road|\\brd\\.?|avenue|\\bave\\.?|lane|\\bquay|square|drive|\\bway|"
        "court|strasse|\\w*str\\.|platz|\\bweg|\\w+weg|allee|\\brua|\\brue|\\bvia|calle|"
        "avenida|\\bplaza|piazza|straat|laan|gata|gatan|vej|p\\.? ?o\\.? box|postfach)\\b"_s);
    static const QRegularExpression digit(u"\\d"_s);
    const QString folded = foldText(part);
    return part.size() <= 100 && digit.match(part).hasMatch() && street.match(folded).hasMatch();
}

bool isCountry(const QString& part)
{
    static const QSet<QString> names = countryNames();
    return part.size() <= 60 && names.contains(foldText(part));
}

std::optional<PostcodeLine> postcodeLine(const QString& part)
{
    static const QRegularExpression british(
        u"^(.*?)[ ,]*\\b([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})$"_s);
    static const QRegularExpression before(
        u"^((?:[A-Z]{1,2}-)?\\d{4,5}(?:-\\d{3,4})?(?: [A-Z]{2})?) ([^\\d]{2,60})$"_s);
    static const QRegularExpression after(
        u"^([^\\d]{2,60}?)[ ,]+([A-Z]{2} \\d{5}(?:-\\d{4})?|\\d{4,6})$"_s);
    if (part.size() > 100)
        return std::nullopt;
    if (const auto match = british.match(part); match.hasMatch())
        return PostcodeLine{match.captured(2), match.captured(1).trimmed()};
    if (const auto match = before.match(part); match.hasMatch())
        return PostcodeLine{match.captured(1), match.captured(2).trimmed()};
    if (const auto match = after.match(part); match.hasMatch())
        return PostcodeLine{match.captured(2), match.captured(1).trimmed()};
    return std::nullopt;
}

QString compactName(const QString& name)
{
    QString compact;
    for (const QChar c : foldText(name))
        if (c.isLetterOrNumber())
            compact += c;
    return compact;
}

QString companyDomain(const QString& email)
{
    const QString domain = foldText(email.section(u'@', -1)).trimmed();
    return !email.contains(u'@') || isAnybodysDomain(domain) ? QString() : domain;
}

QString companyLabel(const QString& email)
{
    static const QSet<QString> second{u"co"_s, u"com"_s, u"org"_s, u"net"_s, u"ac"_s, u"gov"_s};
    QStringList labels = companyDomain(email).split(u'.', Qt::SkipEmptyParts);
    if (labels.size() < 2)
        return {};
    labels.removeLast();
    if (labels.size() > 1 && second.contains(labels.last()))
        labels.removeLast();
    return compactName(labels.last());
}

} // namespace goodturn::exchange
