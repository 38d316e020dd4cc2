#include "ui/pages/accounts/elided_label.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/accounts/reason_box.h"
#include "ui/pages/accounts/weighted_label.h"
#include "ui/pages/accounts/why_panel.h"

#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/record_table.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(ElidedLabel, NeedsLittleRoomAndShowsNamesAsTheyAre)
{
    ElidedLabel label;
    label.setText(u"<b>Harbour</b> "_s.repeated(20));
    EXPECT_LT(label.minimumSizeHint().width(), label.sizeHint().width() / 4);
    EXPECT_TRUE(label.toolTip().contains(u"&lt;b&gt;"_s));
    EXPECT_EQ(label.accessibleName(), label.text());
}

TEST(WeightedLabel, WrapsAndGrowsWhereItIsNarrow)
{
    WeightedLabel label;
    label.setPieces(
        {{u"You gave much."_s, true}, {u"They return about half of it."_s, false}, {{}, true}});
    EXPECT_EQ(label.text(), u"You gave much. They return about half of it."_s);
    EXPECT_EQ(label.accessibleName(), label.text());
    EXPECT_GT(label.heightForWidth(80), 2 * label.heightForWidth(600));
    label.resize(300, label.heightForWidth(300));
    EXPECT_FALSE(label.grab().isNull());
}

TEST(WeightedLabel, WritesStrongPiecesHeavier)
{
    WeightedLabel label;
    const auto ink = [&](bool strong) {
        label.setPieces({{u"wwwwww"_s, strong}});
        label.resize(200, 40);
        return label.grab().toImage();
    };
    EXPECT_NE(ink(true), ink(false));
}

TEST(EmptyState, OffersTheFirstStep)
{
    EmptyState state;
    state.setWords(u"No accounts yet"_s, u"What it is for"_s, u"New account"_s);
    QSignalSpy taken(&state, &EmptyState::stepTaken);
    QTest::mouseClick(state.button(), Qt::LeftButton);
    EXPECT_EQ(taken.count(), 1);
    EXPECT_EQ(state.button()->text(), u"New account"_s);
    state.setWords(u"No accounts"_s, {}, {});
    EXPECT_TRUE(state.button()->isHidden());
}

TEST(LinkButton, IsPressedByKeyAndMouse)
{
    LinkButton link(u"Why?"_s);
    QSignalSpy clicks(&link, &LinkButton::clicked);
    QTest::mouseClick(&link, Qt::LeftButton);
    QTest::keyClick(&link, Qt::Key_Space);
    EXPECT_EQ(clicks.count(), 2);
    EXPECT_FALSE(link.grab().isNull());
}

TEST(ReasonBox, GivesTheReasonsAndTheAdviceAndOpensTheFigures)
{
    ReasonBox box;
    query::AccountHead head;
    head.reasons = {u"You gave 9 favours."_s, u"They gave 4."_s};
    head.advice.sentence = u"Ask Ines for an introduction."_s;
    box.setHead(head);
    EXPECT_EQ(box.text(), u"You gave 9 favours. They gave 4. Suggested: Ask Ines for an "
                          "introduction."_s);
    QSignalSpy toggled(&box, &ReasonBox::whyToggled);
    QTest::mouseClick(box.whyButton(), Qt::LeftButton);
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_TRUE(toggled.at(0).at(0).toBool());
}

TEST(WhyPanel, ShowsEveryFigureAndAsksForItsEntries)
{
    WhyPanel panel;
    reciprocity::AccountLedger ledger{{{7, 2'461'000, Direction::Given, FeltWorth::Fair, false}},
                                      {}};
    const auto figures = reciprocity::assess(ledger, 2'461'020);
    panel.setWhy({figures, explain(ledger, figures), {}});
    EXPECT_EQ(panel.table()->model()->rowCount(),
              int(std::size(EnumCodes<reciprocity::FigureCode>::all)));
    std::vector<reciprocity::Part> asked;
    QObject::connect(&panel, &WhyPanel::entriesWanted, [&](const auto& parts) { asked = parts; });
    panel.table()->selectRow(0);
    const auto labels = panel.findChildren<ToneLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const ToneLabel* label) {
        return label->text() == u"The felt worth of 1 giving, as it was on the day."_s;
    }));
    QTest::keyClick(panel.table(), Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].id, 7);
    EXPECT_EQ(asked[0].amount, 1.0);
}
