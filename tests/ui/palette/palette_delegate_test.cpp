#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/theme/palette.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

QImage painted(const PaletteRow& row, const QString& typed, bool dark = false)
{
    PaletteModel model;
    model.setRows({row}, search::typedQuery(typed, search::PhoneDigits{QString()}));
    const PaletteDelegate delegate(model);
    QStyleOptionViewItem option;
    option.rect = {0, 0, 400, 30};
    option.palette = calmPalette(dark);
    option.state = QStyle::State_Enabled;
    QImage image(400, 30, QImage::Format_RGB32);
    image.fill(option.palette.color(QPalette::Base));
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

TEST(PaletteDelegate, whatWasTypedLooksOtherThanTheRest)
{
    const PaletteRow row = createRow(RecordKind::Account, u"Harbour"_s);
    for (const bool dark : {false, true}) {
        EXPECT_NE(painted(row, u"harb"_s, dark), painted(row, u"xyz"_s, dark));
        EXPECT_NE(painted(row, u"harb"_s, dark), painted(row, u"harbour"_s, dark));
    }
}

TEST(PaletteDelegate, aLongNameIsCutAndLeavesTheKindReadable)
{
    PaletteRow row = createRow(RecordKind::Account, u"Harbour "_s.repeated(25));
    row.context = u"Porto"_s;
    row.aside = u"Account"_s;
    const QImage with = painted(row, u"harbour"_s);
    row.aside.clear();
    EXPECT_NE(with, painted(row, u"harbour"_s));
}

TEST(PaletteDelegate, linesGrowWithTheFont)
{
    QFont font;
    font.setPixelSize(12);
    const int small = PaletteDelegate::rowHeight(QFontMetrics(font));
    EXPECT_GT(small, PaletteDelegate::headingHeight(QFontMetrics(font)));
    font.setPixelSize(36);
    EXPECT_GT(PaletteDelegate::rowHeight(QFontMetrics(font)), 2 * small);
}
