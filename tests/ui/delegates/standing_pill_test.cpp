#include "core/domain/labels.h"
#include "ui/delegates/standing_pill.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QFontMetrics>

#include <gtest/gtest.h>

#include <set>

using namespace goodturn;
using namespace goodturn::ui;
using reciprocity::Standing;

TEST(Pill, ReadsOnItsGroundInLightAndDark)
{
    for (const bool dark : {false, true})
        for (const auto& entry : EnumCodes<Standing>::all) {
            for (const bool selected : {false, true}) {
                const PillColours colours = pillColours(entry.value, dark, selected);
                EXPECT_GE(contrast(colours.text, colours.ground), 4.5)
                    << entry.code << (dark ? " dark" : " light") << selected;
            }
        }
}

TEST(Pill, StandsOutFromTheTintOfASelectedRow)
{
    for (const bool dark : {false, true}) {
        const Tokens tokens = tokensFor(calmPalette(dark));
        for (const auto& entry : EnumCodes<Standing>::all)
            EXPECT_GE(contrast(pillColours(entry.value, dark, true).ground, tokens.tint), 3)
                << entry.code << (dark ? " dark" : " light");
    }
}

TEST(Pill, AFitIsReckonedOnceForAFont)
{
    QFont font;
    font.setPixelSize(13);
    PillFit fit(font);
    const QString* label = &fit.label(Standing::Earned);
    EXPECT_EQ(*label, goodturn::label(Standing::Earned));
    const QSize largest = fit.largest();
    for (const auto& entry : EnumCodes<Standing>::all) {
        EXPECT_LE(fit.size(entry.value).width(), largest.width());
        EXPECT_EQ(fit.label(entry.value), goodturn::label(entry.value));
    }
    fit.follow(font);
    EXPECT_EQ(&fit.label(Standing::Earned), label) << "nothing is made anew";
    font.setPixelSize(26);
    fit.follow(font);
    EXPECT_GT(fit.largest().width(), largest.width());
}

TEST(Pill, HasAGroundOfItsOwnForEachStanding)
{
    for (const bool dark : {false, true}) {
        std::set<QRgb> grounds;
        for (const auto& entry : EnumCodes<Standing>::all)
            grounds.insert(pillColours(entry.value, dark).ground.rgb());
        EXPECT_EQ(grounds.size(), std::size(EnumCodes<Standing>::all));
    }
}

TEST(StandingPillWidget, SaysAndShowsItsStanding)
{
    StandingPill pill;
    EXPECT_TRUE(pill.sizeHint().isEmpty());
    pill.setPalette(calmPalette(false));
    pill.setStanding(Standing::Earned);
    EXPECT_TRUE(pill.accessibleName().contains(label(Standing::Earned)));
    const QFontMetrics metrics(pillFont(pill.font()));
    EXPECT_GT(pill.sizeHint().width(), metrics.horizontalAdvance(label(Standing::Earned)));
    pill.resize(pill.sizeHint());
    const QImage image = pill.grab().toImage();
    EXPECT_EQ(image.pixelColor(image.width() / 2, 1), pillColours(Standing::Earned, false).ground);
}

TEST(StandingPillWidget, OneThatTheRepSetHasAnEdgeAndSaysSo)
{
    StandingPill pill;
    pill.setPalette(calmPalette(false));
    pill.setStanding(Standing::Earned);
    pill.setStanding(Standing::Earned, PillEdge::Own);
    EXPECT_TRUE(pill.accessibleName().contains(QStringLiteral("set by you")));
    pill.resize(pill.sizeHint());
    const QImage image = pill.grab().toImage();
    const PillColours colours = pillColours(Standing::Earned, false);
    EXPECT_EQ(image.pixelColor(image.width() / 2, 0), colours.text);
    EXPECT_EQ(image.pixelColor(image.width() / 2, 2), colours.ground);
    pill.setStanding(Standing::Earned);
    EXPECT_EQ(pill.grab().toImage().pixelColor(image.width() / 2, 0), colours.ground);
}
