#include "core/exchange/pasted_person.h"
#include "core/exchange/signature_reader.h"
#include "core/exchange/signature_words.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;

namespace {

ContactDraft read(const QString& text)
{
    const auto draft = readSignature(text);
    EXPECT_TRUE(draft.has_value()) << qPrintable(text);
    return draft.value_or(ContactDraft());
}

} // namespace

TEST(SignatureReader, readsABlockLineByLine)
{
    const ContactDraft draft = read(u"Kind regards,\n\nInes Duarte\nOperations Director\n"
                                    "Harbour & Lowe Ltd\n14 Harbour Road\nLondon SE1 2AB\n"
                                    "United Kingdom\nT: +44 20 7946 0123\nM: +44 7700 900123\n"
                                    "ines.duarte@harbourlowe.example\nwww.harbourlowe.example\n"
                                    "We move to Dock 4 in March"_s);
    const Contact& ines = draft.contact;
    EXPECT_EQ(ines.givenName, u"Ines"_s);
    EXPECT_EQ(ines.familyName, u"Duarte"_s);
    EXPECT_EQ(draft.jobTitle, u"Operations Director"_s);
    EXPECT_EQ(draft.organisation, u"Harbour & Lowe Ltd"_s);
    ASSERT_EQ(ines.emails.size(), 1u);
    EXPECT_EQ(ines.emails.front().value, u"ines.duarte@harbourlowe.example"_s);
    EXPECT_EQ(ines.phones, (std::vector<ContactPoint>{{PointKind::Work, u"+44 20 7946 0123"_s},
                                                      {PointKind::Mobile, u"+44 7700 900123"_s}}));
    ASSERT_EQ(ines.addresses.size(), 1u);
    EXPECT_EQ(ines.addresses.front().street, u"14 Harbour Road"_s);
    EXPECT_EQ(ines.addresses.front().city, u"London"_s);
    EXPECT_EQ(ines.addresses.front().postcode, u"SE1 2AB"_s);
    EXPECT_EQ(ines.addresses.front().country, u"United Kingdom"_s);
    EXPECT_EQ(ines.notes, u"www.harbourlowe.example\nWe move to Dock 4 in March"_s);
}

TEST(SignatureReader, readsALineWithBars)
{
    const ContactDraft draft =
        read(u"Tom Berger | Head of Purchasing | Kestrel Instruments\n"
             "Tel +49 40 1234567 | Fax +49 40 1234568 | E: t.berger@kestrel.example"_s);
    EXPECT_EQ(draft.contact.familyName, u"Berger"_s);
    EXPECT_EQ(draft.jobTitle, u"Head of Purchasing"_s);
    EXPECT_EQ(draft.organisation, u"Kestrel Instruments"_s);
    EXPECT_EQ(draft.contact.phones.size(), 1u);
    EXPECT_EQ(draft.contact.notes, u"Fax +49 40 1234568"_s);
}

TEST(SignatureReader, readsAGermanBlock)
{
    const ContactDraft draft = read(u"Mit freundlichen Grüßen\nDr. Jörg von Ahn\n"
                                    "Leiter Einkauf\nNordlicht GmbH\nHafenstraße 7\n20457 Hamburg\n"
                                    "Mobil 0171 2345678\nj.vonahn@nordlicht.example"_s);
    EXPECT_EQ(draft.contact.givenName, u"Jörg von"_s);
    EXPECT_EQ(draft.contact.familyName, u"Ahn"_s);
    EXPECT_EQ(draft.jobTitle, u"Leiter Einkauf"_s);
    EXPECT_EQ(draft.organisation, u"Nordlicht GmbH"_s);
    ASSERT_EQ(draft.contact.phones.size(), 1u);
    EXPECT_EQ(draft.contact.phones.front().kind, PointKind::Mobile);
    ASSERT_EQ(draft.contact.addresses.size(), 1u);
    EXPECT_EQ(draft.contact.addresses.front().city, u"Hamburg"_s);
    EXPECT_EQ(draft.contact.notes, u"Dr. Jörg von Ahn"_s) << "titles are not lost";
}

TEST(SignatureReader, anAddressInOneLineAndAPositionWithItsCompany)
{
    const ContactDraft draft = read(u"Ana Silva\nSales Manager, Porto Glass Lda\n"
                                    "Rua das Flores 12, 4050-262 Porto, Portugal\n"
                                    "ana@portoglass.example"_s);
    EXPECT_EQ(draft.jobTitle, u"Sales Manager"_s);
    EXPECT_EQ(draft.organisation, u"Porto Glass Lda"_s);
    ASSERT_EQ(draft.contact.addresses.size(), 1u);
    EXPECT_EQ(draft.contact.addresses.front().postcode, u"4050-262"_s);
    EXPECT_EQ(draft.contact.addresses.front().country, u"Portugal"_s);
}

TEST(SignatureReader, theAddressTellsTheNameWhereNothingElseDoes)
{
    const ContactDraft draft = read(u"ines.duarte@harbourlowe.example\n+44 20 7946 0123"_s);
    EXPECT_EQ(draft.contact.displayName(), u"Ines Duarte"_s);
}

TEST(SignatureReader, whatHasNoAddressAndNoNumberIsNoSignature)
{
    EXPECT_FALSE(readSignature(u"gave Ines insight\ncall Tom"_s));
    EXPECT_FALSE(readSignature({}));
    EXPECT_FALSE(readSignature(u"Order 12\n14 Harbour Road"_s));
}

TEST(SignatureReader, nothingIsLostOfAnyBlock)
{
    QRandomGenerator random(11);
    const QStringList lines{u"Ines Duarte"_s,
                            u"Operations Director"_s,
                            u"Harbour & Lowe Ltd"_s,
                            u"14 Harbour Road, London SE1 2AB"_s,
                            u"T +44 20 7946 0123"_s,
                            u"VAT DE123456789"_s,
                            u"see you in May"_s,
                            u"www.harbour.example"_s,
                            u"x@y.example"_s,
                            u"Fax 040 123 45 67"_s,
                            u"12345"_s,
                            u"<b>bold</b>"_s,
                            u"https://harbour.example/a?b=c"_s,
                            u"漢字 会社"_s,
                            u"Room 4 | Floor 2"_s,
                            u"e-mail: z@y.example, or call"_s,
                            u"@"_s,
                            QString(QChar(0xD83D))};
    for (int round = 0; round < 500; ++round) {
        QStringList chosen{u"first@line.example"_s};
        for (int i = random.bounded(9); i > 0; --i)
            chosen << lines.at(random.bounded(int(lines.size())));
        const ContactDraft draft = read(chosen.join(u'\n'));
        QString all = draft.contact.givenName + draft.contact.familyName + draft.jobTitle +
                      draft.organisation + draft.contact.notes;
        for (const auto& point : draft.contact.emails)
            all += point.value;
        for (const auto& point : draft.contact.phones)
            all += point.value;
        for (const Address& a : draft.contact.addresses)
            all += a.street + a.city + a.postcode + a.country;
        const QString compact = compactName(all);
        for (const QString& word : {u"duarte"_s, u"operations"_s, u"lowe"_s, u"harbourroad"_s,
                                    u"se12ab"_s, u"79460123"_s, u"de123456789"_s, u"seeyou"_s,
                                    u"1234567"_s, u"12345"_s, u"room4"_s, u"floor2"_s, u"orcall"_s})
            if (compactName(chosen.join(u' ')).contains(word)) {
                ASSERT_TRUE(compact.contains(word)) << qPrintable(word) << " of\n"
                                                    << qPrintable(chosen.join(u'\n'));
            }
    }
}

TEST(SignatureReader, hostileTextTakesNoTime)
{
    QElapsedTimer timer;
    timer.start();
    for (const QString& part : {u"+1 ("_s, u"a@"_s, u" "_s, u"1 "_s, u"x"_s, u"str."_s, u"a,"_s,
                                u"T +44 20 "_s, u"|"_s, u"\n1\n"_s, u"http://"_s})
        readSignature(u"a@b.example "_s + part.repeated(60'000));
    EXPECT_LT(timer.elapsed(), 20'000);
}

TEST(SignatureWords, tellCompaniesAndAddressesThatAnybodyCanHave)
{
    EXPECT_EQ(companyLabel(u"ines@mail.harbourlowe.co.uk"_s), u"harbourlowe"_s);
    EXPECT_EQ(companyLabel(u"ines@gmail.com"_s), QString());
    EXPECT_EQ(companyDomain(u"Ines@Harbour.example"_s), u"harbour.example"_s);
    EXPECT_EQ(companyDomain(u"no address"_s), QString());
    EXPECT_TRUE(looksLikeCompany(u"Kestrel GmbH"_s));
    EXPECT_FALSE(looksLikeCompany(u"Kestrel"_s));
    EXPECT_TRUE(isCountry(u"Deutschland"_s));
    EXPECT_FALSE(isCountry(u"Harbour"_s));
}

TEST(PastedPerson, isReadFromACardAndKeepsWhatTheReaderPassesOver)
{
    const auto person = personFromPaste(
        u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Duarte;Ines;;;\r\nFN:Ines Duarte\r\nORG:Harbour & "
        u"Lowe\r\n"
        "TITLE:Director\r\nEMAIL:ines@harbour.example\r\nURL:https://harbour.example\r\n"
        "UID:abc\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tom\r\nEND:VCARD\r\n"_s);
    ASSERT_TRUE(person);
    EXPECT_EQ(person->draft.contact.familyName, u"Duarte"_s);
    EXPECT_EQ(person->draft.organisation, u"Harbour & Lowe"_s);
    EXPECT_EQ(person->draft.contact.notes, u"URL: https://harbour.example"_s);
    EXPECT_TRUE(person->draft.contact.meta.uuid.isNull());
    EXPECT_EQ(person->others, 1);
    EXPECT_FALSE(personFromPaste(u"BEGIN:VCARD\nnothing"_s));
    EXPECT_TRUE(personFromPaste(u"Ines Duarte\nines@harbour.example"_s));
    EXPECT_FALSE(personFromPaste(u"just text"_s));
}
