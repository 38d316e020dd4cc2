#include "ui/quick/quick_line.h"

#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;
using quick::PieceKind;

namespace {

class QuickLineTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        applyScheme(*qApp, ColourScheme::Light);
        line.resize(500, 40);
        line.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&line));
    }

    bool shows(const QColor& colour)
    {
        const QImage image = line.grab().toImage();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
        return false;
    }

    void paste(const QString& text)
    {
        QApplication::clipboard()->setText(text);
        line.paste();
    }

    QuickLine line;
};

} // namespace

TEST_F(QuickLineTest, whatIsUnderstoodIsMarked)
{
    QTest::keyClicks(&line, u"gave Ines insight"_s);
    const QColor tint = tokensFor(&line).tint;
    EXPECT_FALSE(shows(tint));
    line.mark({{PieceKind::Person, {5, 4}}});
    EXPECT_TRUE(shows(tint));
    EXPECT_EQ(line.text(), u"gave Ines insight"_s);
    EXPECT_EQ(line.cursorPosition(), 17);
    line.mark({});
    EXPECT_FALSE(shows(tint));
    QTest::keyClick(&line, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(line.text(), u"gave Ines insight"_s) << "typing can still be taken back";
}

TEST_F(QuickLineTest, severalLinesAreHandedOver)
{
    QSignalSpy handed(&line, &QuickLine::pasted);
    QTest::keyClicks(&line, u"call "_s);
    paste(u"Ines Duarte\nHarbour & Lowe"_s);
    ASSERT_EQ(handed.size(), 1);
    EXPECT_EQ(handed.front().front().toString(), u"Ines Duarte\nHarbour & Lowe"_s);
    EXPECT_EQ(line.text(), u"call "_s);
    paste(u"Tom"_s);
    EXPECT_EQ(handed.size(), 1);
    EXPECT_EQ(line.text(), u"call Tom"_s);
    paste(u"x"_s.repeated(50'000));
    EXPECT_EQ(line.text().size(), 10'000);
    line.setText(u"call Tom"_s);
    EXPECT_EQ(line.text(), u"call Tom"_s);
}

TEST_F(QuickLineTest, whatIsPastedIsHandedOverWholeHoweverTheLineCameAbout)
{
    QSignalSpy handed(&line, &QuickLine::pasted);
    const QString card = u"Ines Duarte\nHarbour & Lowe"_s;
    const auto given = [&] { return handed.takeLast().front().toString(); };
    QTest::keyClicks(&line, u"gave Ines insight"_s);
    line.setText({});
    paste(card);
    EXPECT_EQ(given(), card) << "after saving";
    EXPECT_EQ(line.text(), QString()) << "what was saved does not come back";
    line.setText(u"call Ines "_s);
    paste(card);
    EXPECT_EQ(given(), card) << "into a draft";
    EXPECT_EQ(line.text(), u"call Ines "_s);
    line.setText(u"Ines"_s);
    line.selectAll();
    paste(card);
    EXPECT_EQ(given(), card) << "over what is selected, which begins like it";
    EXPECT_EQ(line.text(), u"Ines"_s);
    line.setText(u"Lowe and Lowe"_s);
    line.setSelection(0, 4);
    paste(card);
    EXPECT_EQ(given(), card) << "over a part that ends like it";
    EXPECT_TRUE(handed.isEmpty());
}

TEST_F(QuickLineTest, aCardWithAPictureIsHandedOverWhole)
{
    const QString card =
        u"BEGIN:VCARD\nFN:Ines\nPHOTO;ENCODING=b:%1\nEND:VCARD\n"_s.arg(QString(600'000, u'A'));
    QSignalSpy handed(&line, &QuickLine::pasted);
    QApplication::clipboard()->setText(card);
    QTest::keySequence(&line, QKeySequence::Paste);
    ASSERT_EQ(handed.size(), 1);
    EXPECT_EQ(handed.front().front().toString(), card);
    EXPECT_EQ(line.text(), QString());
}

TEST_F(QuickLineTest, aDroppedCardIsHandedOver)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"ines.vcf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCARD\r\nFN:Ines\r\nEND:VCARD\r\n");
    file.close();
    QSignalSpy handed(&line, &QuickLine::pasted);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&line, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&line, &drop);
    ASSERT_EQ(handed.size(), 1);
    EXPECT_TRUE(handed.front().front().toString().startsWith(u"BEGIN:VCARD"_s));
    EXPECT_EQ(line.text(), QString());
}
