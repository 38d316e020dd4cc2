#include "core/exchange/vcard_photo.h"

#include "core/exchange/pasted_person.h"

#include <gtest/gtest.h>

using namespace goodturn::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray picture =
    QByteArrayLiteral("\xff\xd8\xff\xe0 no more than an example of a picture \x00\x01");

CardPhoto photoIn(const QByteArray& line)
{
    return photoOfCard("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ines Duarte\r\n" + line +
                       "\r\nEND:VCARD\r\n");
}

} // namespace

TEST(CardPhotos, AreTakenInTheFormOfEachVersion)
{
    const QByteArray base64 = picture.toBase64();
    for (const QByteArray& line :
         {QByteArray("PHOTO;ENCODING=BASE64;TYPE=JPEG:" + base64 + "\r\n"),
          QByteArray("PHOTO;JPEG;BASE64:" + base64),
          QByteArray("PHOTO;ENCODING=b;TYPE=JPEG:" + base64.left(20) + "\r\n " + base64.mid(20, 9) +
                     "\r\n\t" + base64.mid(29)),
          QByteArray("item1.PHOTO;ENCODING=b:" + base64),
          QByteArray("PHOTO:data:image/jpeg;base64," + base64),
          QByteArray("photo;PREF=1:DATA:image/jpeg;BASE64\\," + base64)}) {
        const CardPhoto photo = photoIn(line);
        EXPECT_EQ(photo.file, picture) << line.toStdString();
        EXPECT_FALSE(photo.isLeftOut);
    }
}

TEST(CardPhotos, ThatAreElsewhereOrGarbledAreLeftOutAndToldOf)
{
    for (const QByteArray line :
         {"PHOTO;VALUE=uri:https://example.org/ines.jpg", "PHOTO:http://example.org/ines.jpg",
          "PHOTO;VALUE=URI:file:///etc/passwd", "PHOTO:cid:part1", "PHOTO:data:image/png,%89PNG",
          "PHOTO:data:image/png;base64", "PHOTO:data:", "PHOTO;ENCODING=b:!!!!"}) {
        const CardPhoto photo = photoIn(line);
        EXPECT_TRUE(photo.file.isEmpty()) << line.toStdString();
        EXPECT_TRUE(photo.isLeftOut) << line.toStdString();
    }
}

TEST(CardPhotos, AreNotMissedWhereThereIsNone)
{
    for (const QByteArray line : {"NOTE:PHOTO", "PHOTO:", "PHOTO;ENCODING=b: "}) {
        EXPECT_TRUE(photoIn(line).file.isEmpty());
        EXPECT_FALSE(photoIn(line).isLeftOut) << line.toStdString();
    }
}

TEST(CardPhotos, ComeWithThePastedPersonAndAreThoseOfTheFirstCard)
{
    const QByteArray base64 = picture.toBase64();
    const auto first = personFromPaste(QString::fromUtf8(
        "BEGIN:VCARD\nVERSION:4.0\nFN:Ines Duarte\nPHOTO:data:image/jpeg;base64," + base64 +
        "\nEND:VCARD\n"));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->photo.file, picture);
    EXPECT_TRUE(first->draft.contact.notes.isEmpty()) << "nothing of it in the notes";
    const auto second = personFromPaste(QString::fromUtf8(
        "BEGIN:VCARD\nFN:Ines Duarte\nEND:VCARD\nBEGIN:VCARD\nFN:Tom\nPHOTO;ENCODING=b:" + base64 +
        "\nEND:VCARD\n"));
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->photo.file.isEmpty());
    EXPECT_FALSE(second->photo.isLeftOut);
}
