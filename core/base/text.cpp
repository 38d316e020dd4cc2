#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

constexpr int maxMarksPerBase = 8;

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Embeddings, overrides and isolates can make a line read as something it is not.
bool isBidiControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isLineBreak(char32_t c)
{
    return c == u'\n' || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

bool isStorable(char32_t c)
{
    if (QChar::category(c) == QChar::Other_Control || isBidiControl(c))
        return false;
    return !QChar::isNonCharacter(c) && !QChar::isSurrogate(c) && c != 0xFEFF;
}

/// Without the marks over the limit. What shows nothing (joiners, controls) starts no new base.
/// Normalising sorts the marks of a base in quadratic time, so this comes before it.
QString withFewMarks(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    int marks = 0;
    for (const char32_t c : text.toUcs4()) {
        if (isMark(c))
            ++marks;
        else if (QChar::category(c) != QChar::Other_Format)
            marks = 0;
        if (marks <= maxMarksPerBase)
            kept += QString::fromUcs4(&c, 1);
    }
    return kept;
}

/// Without what may not be stored; line breaks and tabs as they are, or as spaces.
QString withStorableOnly(const QString& raw, bool lineBreaks)
{
    QString source = raw;
    source.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QString kept;
    kept.reserve(source.size());
    for (const char32_t c : source.toUcs4()) {
        if (isLineBreak(c))
            kept += lineBreaks ? u'\n' : u' ';
        else if (c == u'\t')
            kept += lineBreaks ? u'\t' : u' ';
        else if (isStorable(c))
            kept += QString::fromUcs4(&c, 1);
    }
    return kept;
}

QString cleaned(const QString& raw, bool lineBreaks)
{
    const QString source = withFewMarks(withStorableOnly(raw, lineBreaks));
    // Decomposing can add marks, so they are counted once more.
    return withFewMarks(source.normalized(QString::NormalizationForm_C)).trimmed();
}

/// Letters that Unicode does not decompose but that people type without their stroke.
QStringView plainLetters(char32_t c)
{
    switch (c) {
    case 0x00DF:
        return u"ss";
    case 0x00E6:
        return u"ae";
    case 0x0153:
        return u"oe";
    case 0x00F8:
        return u"o";
    case 0x0142:
        return u"l";
    case 0x0111:
    case 0x00F0:
        return u"d";
    case 0x00FE:
        return u"th";
    case 0x0131:
        return u"i";
    case 0x0127:
        return u"h";
    default:
        return {};
    }
}

} // namespace

Result<QString> cleanText(const QString& raw, TextLimit limit, const QString& field)
{
    const auto most = qsizetype(limit);
    // NFC never more than triples a text, so what is far over the limit is refused unread.
    const QString text = raw.size() > 4 * most ? raw : cleaned(raw, limit != TextLimit::Name);
    if (text.size() > most) {
        const QLocale locale;
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate(
                           "Text", "%1 is too long: %2 characters, at most %3 fit. Shorten it.")
                           .arg(field, locale.toString(text.size()), locale.toString(most)));
    }
    return text;
}

QString cleanedAndCut(const QString& raw, TextLimit limit)
{
    const auto most = qsizetype(limit);
    QString text = cleaned(raw.left(4 * most), limit != TextLimit::Name).left(most);
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

QString foldText(QStringView text)
{
    constexpr auto form = QString::NormalizationForm_KD;
    // Decomposing brings forth capitals (TEL from its sign), folding what still decomposes.
    const QString decomposed =
        withFewMarks(text.toString()).normalized(form).toCaseFolded().normalized(form);
    QString folded;
    folded.reserve(decomposed.size());
    for (const char32_t c : decomposed.toUcs4()) {
        if (isMark(c))
            continue;
        if (const QStringView plain = plainLetters(c); !plain.isEmpty())
            folded += plain;
        else
            folded += QString::fromUcs4(&c, 1);
    }
    return folded.simplified();
}

QString escapeLike(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return escaped;
}

} // namespace goodturn
