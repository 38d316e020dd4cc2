#include "tests/faults/hostile_texts.h"

namespace goodturn::faults {
using namespace Qt::StringLiterals;

namespace {

QString character(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

void addInjections(std::vector<HostileText>& all)
{
    for (const QString& text :
         {u"'; DROP TABLE account; --"_s, u"\"; DELETE FROM favour; --"_s, u"Robert'); --"_s,
          u"' OR '1'='1"_s, u"1; ATTACH DATABASE '/tmp/x' AS x"_s, u"?1 :name @p $q"_s,
          u"\\'; SELECT load_extension('x'); --"_s, u"x' UNION SELECT sql FROM sqlite_master --"_s,
          u"%' ESCAPE '\\"_s, u"NEAR(a b) OR \"a\"* {c}: ^"_s})
        all.push_back({"SQL", text});
    for (const QString& text : {u"%1"_s, u"%2 Ltd"_s, u"%99 %L1 %n %s %x"_s, u"100 %1 %%"_s})
        all.push_back({"place markers", text});
    for (const QString& text :
         {u"<b>bold</b>"_s, u"<img src=\"file:///etc/passwd\">"_s, u"<script>alert(1)</script>"_s,
          u"&amp;&lt;&#0;"_s, u"<table>"_s.repeated(16), u"]]><!DOCTYPE x>"_s})
        all.push_back({"HTML", text});
    for (const QString& text : {u"=1+1"_s, u"+cmd|' /C calc'!A0"_s, u"../../etc/passwd"_s,
                                u"{\"a\":[null,1]}"_s, u"null"_s, u"$(rm -rf ~)`x`"_s})
        all.push_back({"other languages", text});
}

void addCharacters(std::vector<HostileText>& all)
{
    all.push_back({"NUL", u"a"_s + QChar(u'\0') + u"b"_s});
    all.push_back({"only NUL", QString(3, QChar(u'\0'))});
    all.push_back({"controls", u"a\x01\x07\x1b[31m\x7f\u0085z"_s});
    all.push_back({"line breaks", u"a\r\nb\rc\nd\u2028e\u2029f\tg"_s});
    all.push_back({"high surrogate", u"a"_s + QChar(0xD83D) + u"b"_s});
    all.push_back({"low surrogate", u"a"_s + QChar(0xDE00) + u"b"_s});
    all.push_back({"surrogates the wrong way round", QString(QChar(0xDE00)) + QChar(0xD83D)});
    all.push_back({"right to left", u"שלום مرحبا abc"_s});
    all.push_back({"bidi overrides", u"evil\u202Egnp.exe\u202C \u2066x\u2069"_s});
    all.push_back({"combining flood", u"Z"_s + QString(5000, QChar(0x0301)) + u"algo"_s});
    all.push_back({"marks alone", QString(100, QChar(0x0489))});
    all.push_back(
        {"emoji", u"👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 "_s + character(0x1F9D1)});
    all.push_back({"not composed", u"Mu\u0308ller Stra\u00DFe \u212B \uFB01"_s});
    all.push_back({"noncharacters", u"a"_s + QChar(0xFFFE) + QChar(0xFFFF) + character(0x1FFFF)});
    all.push_back({"zero width", u"\uFEFFa\u200Bb\u200D\u2060c"_s});
    all.push_back({"spaces", u"   \t  "_s});
    all.push_back({"private use", character(0xE000) + character(0x10FFFD)});
    all.push_back({"long expansion", QString(60, QChar(0xFDFA))});
}

} // namespace

std::vector<HostileText> hostileTexts()
{
    std::vector<HostileText> all;
    addInjections(all);
    addCharacters(all);
    all.push_back({"200 characters", QString(200, u'n')});
    all.push_back({"201 characters", QString(201, u'n')});
    all.push_back({"10,001 characters", QString(10'001, u'n')});
    all.push_back({"65,537 characters", QString(65'537, u'n')});
    all.push_back({"10 MB", QString(10 * 1024 * 1024, u'x')});
    all.push_back({"10 MB of marks", QString(10 * 1024 * 1024, QChar(0x0301))});
    return all;
}

} // namespace goodturn::faults
