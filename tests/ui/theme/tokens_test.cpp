#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace goodturn::ui;

namespace {

/// Both themes, so that every rule is checked in each.
class TokensTest : public ::testing::TestWithParam<bool>
{
protected:
    QPalette palette = calmPalette(GetParam());
    Tokens tokens = tokensFor(palette);
};

constexpr double readable = 4.5; // WCAG AA for text
constexpr double visible = 3.0;  // WCAG AA for graphics

} // namespace

TEST_P(TokensTest, everyTextColourIsReadableWhereItStands)
{
    const QColor base = palette.color(QPalette::Base);
    for (const QColor& ground : {base, tokens.panel, tokens.tint}) {
        EXPECT_GE(contrast(tokens.givenText, ground), readable);
        EXPECT_GE(contrast(tokens.receivedText, ground), readable);
        EXPECT_GE(contrast(tokens.muted, ground), readable);
        EXPECT_GE(contrast(tokens.alert, ground), readable);
        EXPECT_GE(contrast(palette.color(QPalette::Text), ground), readable);
    }
    EXPECT_GE(contrast(tokens.accentText, tokens.accent), readable);
    EXPECT_GE(
        contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
        readable);
    EXPECT_GE(contrast(palette.color(QPalette::PlaceholderText), base), readable);
    EXPECT_GE(contrast(palette.color(QPalette::Link), base), readable);
}

TEST_P(TokensTest, whatTheChartDrawsStandsOut)
{
    const QColor base = palette.color(QPalette::Base);
    EXPECT_GE(contrast(tokens.given, base), visible);
    EXPECT_GE(contrast(tokens.balance, base), visible);
    EXPECT_GE(contrast(tokens.accent, base), visible);
}

TEST_P(TokensTest, theSetFollowsThePalette)
{
    EXPECT_EQ(tokens.dark, GetParam());
    QLabel label;
    label.setPalette(palette);
    EXPECT_EQ(tokensFor(&label).accent, tokens.accent);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, TokensTest, testing::Bool());

TEST(Tokens, paperIsAlwaysLight)
{
    EXPECT_FALSE(paperTokens().dark);
}

TEST(Tokens, contrastRunsFromOneToTwentyOne)
{
    EXPECT_DOUBLE_EQ(contrast(Qt::white, Qt::white), 1.0);
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21.0, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01); // WCAG's own example
}

TEST(Tokens, spacingGrowsWithTheText)
{
    QLabel small;
    QLabel large;
    QFont font = small.font();
    font.setPixelSize(12);
    small.setFont(font);
    font.setPixelSize(24);
    large.setFont(font);
    EXPECT_GT(grid(&large, 2), grid(&small, 2));
    EXPECT_EQ(grid(&small, 4), 2 * grid(&small, 2));
    EXPECT_GE(grid(&small, 1), 4);
}
