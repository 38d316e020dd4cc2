#include "core/matching/comparable.h"

#include "core/base/text.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace goodturn::matching {
using namespace Qt::StringLiterals;

namespace {

bool isLatin(const QString& text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return !c.isLetter() || c.script() == QChar::Script_Latin; });
}

/// In Latin letters; as it is where there is no way to write it so.
QString inLatin(const QString& text)
{
    if (isLatin(text))
        return text;
    thread_local const std::unique_ptr<icu::Transliterator> writer = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    if (!writer)
        return text;
    icu::UnicodeString written(reinterpret_cast<const char16_t*>(text.utf16()),
                               int32_t(text.size()));
    writer->transliterate(written);
    return QString::fromUtf16(written.getBuffer(), written.length());
}

const QStringList& legalWords()
{
    static const QStringList words =
        u"ltd limited llc llp lp inc incorporated corp corporation co company plc gmbh mbh ag kg "
        "kgaa ohg gbr ug se sa sas sarl sl slu sau srl spa snc bv nv vof cv ab oy oyj as asa aps "
        "sp "
        "z oo zoo sro doo kft zrt lda ltda pty pte kk holding group the and und et y e en og och "
        "de"_s.split(u' ');
    return words;
}

} // namespace

QString comparable(const QString& name)
{
    QString words;
    for (const QChar c : foldText(inLatin(name)))
        words += c.isLetterOrNumber() ? c : c == u'\'' || c == u'’' || c == u'.' ? QChar() : u' ';
    words.remove(QChar());
    for (const auto& [long_, short_] :
         {std::pair("ae"_L1, "a"_L1), std::pair("oe"_L1, "o"_L1), std::pair("ue"_L1, "u"_L1)})
        words.replace(long_, short_);
    return words.simplified();
}

QStringList tellingWords(const QString& company)
{
    const QStringList all = comparable(company).split(u' ', Qt::SkipEmptyParts);
    QStringList telling;
    for (const QString& word : all)
        if (!legalWords().contains(word))
            telling << word;
    return telling.isEmpty() ? all : telling;
}

int lettersApart(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> before(size_t(b.size()) + 1);
    std::vector<int> row(before.size());
    for (size_t j = 0; j < before.size(); ++j)
        before[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = before[size_t(j)] + (a.at(i) == b.at(j) ? 0 : 1);
            row[size_t(j) + 1] = std::min({before[size_t(j) + 1] + 1, row[size_t(j)] + 1, changed});
        }
        if (std::ranges::min(row) > most)
            return most + 1;
        std::swap(before, row);
    }
    return std::min(before.back(), most + 1);
}

} // namespace goodturn::matching
