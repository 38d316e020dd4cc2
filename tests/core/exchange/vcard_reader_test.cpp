#include "core/exchange/vcard_reader.h"

#include "problems.h"

#include <QFile>

using namespace goodturn;
using namespace goodturn::exchange;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

ImportDrafts readData(const QString& name)
{
    QFile file(QStringLiteral(EXCHANGE_DATA "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    ImportDrafts drafts;
    readVCards(file.readAll(), drafts);
    return drafts;
}

ContactPoint point(PointKind kind, const QString& value)
{
    return {kind, value};
}

} // namespace

TEST(VCardReader, ReadsWhatGoogleExports)
{
    const auto drafts = readData(u"google.vcf"_s);
    ASSERT_EQ(drafts.contacts.size(), 2u);
    EXPECT_TRUE(drafts.problems.empty());
    const ContactDraft& ines = drafts.contacts[0];
    EXPECT_EQ(ines.contact.givenName, u"Ines Maria"_s);
    EXPECT_EQ(ines.contact.familyName, u"Duarte"_s);
    EXPECT_EQ(ines.contact.nickname, u"Nes"_s);
    EXPECT_THAT(ines.contact.emails,
                ElementsAre(point(PointKind::Work, u"ines.duarte@harbourlowe.example"_s),
                            point(PointKind::Home, u"ines@duarte.example"_s)));
    EXPECT_THAT(ines.contact.phones, ElementsAre(point(PointKind::Mobile, u"+44 7700 900123"_s),
                                                 point(PointKind::Work, u"+44 113 496 0000"_s)));
    const Address address{PointKind::Work,     u"4 Quay Street"_s, u"Leeds"_s,
                          u"West Yorkshire"_s, u"LS1 4HR"_s,       u"United Kingdom"_s};
    EXPECT_THAT(ines.contact.addresses, ElementsAre(address));
    EXPECT_EQ(ines.contact.birthday.toString(), u"1980-03-22"_s);
    EXPECT_EQ(ines.organisation, u"Harbour & Lowe Ltd"_s);
    EXPECT_EQ(ines.jobTitle, u"Operations director"_s);
    EXPECT_EQ(ines.contact.notes,
              u"Met at the Leeds freight day.\nLikes container history, hiring well; running."_s);
    EXPECT_EQ(ines.categories, QStringList({u"myContacts"_s, u"Clients"_s}));
    EXPECT_EQ(drafts.contacts[1].line, 20);
    EXPECT_THAT(drafts.contacts[1].contact.emails,
                ElementsAre(point(PointKind::Work, u"tom@harbourlowe.example"_s)));
    EXPECT_EQ(drafts.contacts[1].contact.birthday.toString(), u"--01-12"_s);
}

TEST(VCardReader, ReadsWhatAppleExports)
{
    const auto drafts = readData(u"apple.vcf"_s);
    ASSERT_EQ(drafts.contacts.size(), 1u);
    const ContactDraft& luc = drafts.contacts[0];
    EXPECT_EQ(luc.contact.displayName(), u"Luc Verlaine"_s);
    EXPECT_EQ(luc.organisation, u"Maison Verlaine"_s);
    EXPECT_EQ(luc.contact.birthday.toString(), u"--07-14"_s);
    EXPECT_THAT(luc.contact.phones, ElementsAre(point(PointKind::Work, u"+33 1 70 18 99 00"_s),
                                                point(PointKind::Mobile, u"+33 6 39 98 00 12"_s)));
    ASSERT_EQ(luc.contact.addresses.size(), 1u);
    EXPECT_EQ(luc.contact.addresses[0].street, u"12, rue des Écluses Bât. B"_s);
    EXPECT_EQ(luc.sourceUid, u"5C9E1B7A-0D7A-4A67-9A57-0A3B55D3C801"_s);
    EXPECT_EQ(drafts.rowsRead, 2);
    EXPECT_EQ(drafts.rowsSkipped, 1); // the company's own card
}

TEST(VCardReader, ReadsWhatThunderbirdExports)
{
    const auto drafts = readData(u"thunderbird.vcf"_s);
    ASSERT_EQ(drafts.contacts.size(), 1u);
    EXPECT_TRUE(drafts.problems.empty());
    const ContactDraft& amara = drafts.contacts[0];
    EXPECT_THAT(amara.contact.emails,
                ElementsAre(point(PointKind::Work, u"amara.oduya@oduyalegal.example"_s),
                            point(PointKind::Home, u"amara@oduya.example"_s)));
    EXPECT_THAT(amara.contact.phones, ElementsAre(point(PointKind::Mobile, u"+44-7700-900456"_s),
                                                  point(PointKind::Other, u"+44 20 7946 0001"_s)));
    EXPECT_EQ(amara.contact.birthday.toString(), u"1979-05-07"_s);
    EXPECT_EQ(amara.jobTitle, u"Partner"_s);
    EXPECT_EQ(amara.contact.notes, u"Négociation, toujours."_s);
    EXPECT_EQ(amara.contact.interests,
              QStringList({u"negotiation"_s, u"chess"_s, u"sailing"_s, u"history"_s}));
    EXPECT_EQ(amara.sourceUid, u"4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"_s);
}

TEST(VCardReader, ReportsBrokenCardsAndTakesTheRest)
{
    const auto drafts = readData(u"broken.vcf"_s);
    EXPECT_EQ(drafts.rowsRead, 5);
    EXPECT_THAT(linesOf(drafts, true), ElementsAre(1, 19, 28));
    EXPECT_THAT(linesOf(drafts, false), ElementsAre(13, 14, 15, 18));
    ASSERT_EQ(drafts.contacts.size(), 2u);
    EXPECT_EQ(drafts.contacts[0].contact.displayName(), u"Rei Tanaka"_s);
    EXPECT_EQ(drafts.contacts[0].line, 9);
}

TEST(VCardReader, TakesAnyBytesWithoutHarm)
{
    const QByteArray whole = "BEGIN:VCARD\nFN;X=\":a\nN:\\\nEND:VCARD\nEND:VCARD\n";
    for (qsizetype length = 0; length <= whole.size(); ++length)
        for (const char byte : {'\0', '\n', ':', ';', '"', '\\', '\xFF'}) {
            ImportDrafts drafts;
            readVCards(whole.left(length) + byte + whole.mid(length), drafts);
            EXPECT_LE(drafts.contacts.size(), 1u);
        }
}

TEST(VCardReader, BoundsWhatACardMayHold)
{
    ImportDrafts drafts;
    readVCards("BEGIN:VCARD\nFN:Tom Lowe\n" + QByteArray("TEL:1\n").repeated(100'000) +
                   "END:VCARD\n" + QByteArray("x\n").repeated(100'000) +
                   QByteArray("BEGIN:VCARD\n").repeated(50'000),
               drafts);
    EXPECT_EQ(drafts.contacts.size(), 1u);
    EXPECT_EQ(drafts.rowsSkipped, 50'000);
    EXPECT_EQ(drafts.problems.size(), size_t(ImportDrafts::problemsTold));
}
