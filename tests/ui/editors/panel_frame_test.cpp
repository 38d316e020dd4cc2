#include "ui/editors/panel_frame.h"

#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace goodturn::ui {
namespace {
using namespace Qt::StringLiterals;

TEST(PanelFrame, TheTitleComesFirstThenTheActsAndWhatIsSaidStandsBeneath)
{
    auto* save = new QPushButton(u"&Save"_s);
    auto* close = new QPushButton(u"&Close"_s);
    auto* said = new ToneLabel(Tone::Muted, u"Nothing changed."_s);
    const std::unique_ptr<QWidget> head(makePanelHead(u"Gift policy"_s, {save, close}, {said}));
    head->resize(640, head->sizeHint().height());
    head->layout()->activate();

    const auto* title = head->findChild<ToneLabel*>();
    ASSERT_NE(title, nullptr);
    EXPECT_EQ(title->text(), u"Gift policy"_s);
    EXPECT_LT(title->geometry().right(), save->geometry().left());
    EXPECT_LT(save->geometry().right(), close->geometry().left());
    EXPECT_LT(close->geometry().bottom(), said->geometry().top());
    EXPECT_EQ(said->geometry().left(), title->geometry().left());
}

TEST(PanelFrame, ThePanelIsFilledFromEdgeToEdgeAndTheFirstPartTakesTheRoom)
{
    QWidget panel;
    auto* head = new QWidget;
    head->setFixedHeight(40);
    auto* body = new QWidget;
    auto* acts = new QWidget;
    acts->setFixedHeight(30);
    framePanel(&panel, head, {body, acts});
    panel.resize(600, 400);
    panel.layout()->activate();

    EXPECT_TRUE(panel.autoFillBackground());
    EXPECT_EQ(head->geometry().topLeft(), QPoint(0, 0));
    EXPECT_EQ(head->width(), 600);
    EXPECT_EQ(acts->geometry().bottom(), 399);
    const auto* line = panel.findChild<Hairline*>();
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(body->height(), 400 - 40 - 30 - line->height());
}

TEST(PanelFrame, TheActsOfAPanelStandAtTheLeftOfOneLine)
{
    auto* save = new QPushButton(u"&Save"_s);
    auto* copy = new QPushButton(u"&Copy"_s);
    const std::unique_ptr<QWidget> bar(makePanelActs({save, copy}));
    bar->resize(640, bar->sizeHint().height());
    bar->layout()->activate();
    EXPECT_EQ(save->x(), grid(bar.get(), 8)) << "where the title of the head begins";
    EXPECT_LT(save->geometry().right(), copy->x());
    EXPECT_LT(copy->geometry().right(), 320);
}

TEST(PanelFrame, AFormEndsWithTheActThatEnterCarriesOut)
{
    auto* cancel = new QPushButton(u"Cancel"_s);
    auto* merge = new QPushButton(u"&Merge"_s);
    const std::unique_ptr<QWidget> bar(makeFormEnd(cancel, merge));
    bar->resize(640, bar->sizeHint().height());
    bar->layout()->activate();
    EXPECT_TRUE(merge->isDefault());
    EXPECT_FALSE(cancel->autoDefault()) << "Enter is not its";
    EXPECT_EQ(merge->geometry().right(), 639);
    EXPECT_LT(cancel->geometry().right(), merge->x());
}

TEST(PanelFrame, SixColumnsShareTheWidthAlike)
{
    QWidget panel;
    QGridLayout* cells = makeSixths(&panel, 2);
    auto* half = new QWidget;
    auto* third = new QWidget;
    auto* sixth = new QWidget;
    cells->addWidget(half, 0, 0, 1, 3);
    cells->addWidget(third, 0, 3, 1, 2);
    cells->addWidget(sixth, 0, 5);
    panel.resize(660, 40);
    cells->activate();

    EXPECT_EQ(cells->verticalSpacing(), grid(&panel, 2));
    EXPECT_NEAR(half->width(), 3 * sixth->width(), 3);
    EXPECT_NEAR(third->width(), 2 * sixth->width(), 2);
}

} // namespace
} // namespace goodturn::ui
