#include "ui/editors/field_room.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/form_changes.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/palette.h"
#include "ui/theme/tokens.h"

#include "ui/editors/field_cell.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

TEST(FlowLayoutTest, GoesOnInTheNextLine)
{
    QWidget box;
    auto* layout = new FlowLayout(4, &box);
    std::vector<QPushButton*> buttons;
    for (int i = 0; i < 4; ++i) {
        buttons.push_back(new QPushButton(&box));
        buttons.back()->setFixedSize(40, 20);
        layout->addWidget(buttons.back());
    }
    EXPECT_EQ(layout->heightForWidth(200), 20);
    EXPECT_EQ(layout->heightForWidth(90), 44);
    box.resize(90, 60);
    box.show();
    EXPECT_EQ(buttons[1]->pos(), QPoint(44, 0));
    EXPECT_EQ(buttons[2]->pos(), QPoint(0, 24));
    delete layout->takeAt(0);
    EXPECT_EQ(layout->count(), 3);
    EXPECT_EQ(layout->takeAt(9), nullptr);
}

TEST(FlowLayoutTest, WhatWrapsByItselfIsAsHighAsItThenNeeds)
{
    QWidget box;
    auto* layout = new FlowLayout(4, &box);
    auto* inner = new QWidget;
    auto* row = new FlowLayout(4, inner);
    for (int i = 0; i < 3; ++i) {
        auto* button = new QPushButton;
        button->setFixedSize(40, 20);
        row->addWidget(button);
    }
    layout->addWidget(inner);
    EXPECT_EQ(layout->heightForWidth(200), 20);
    EXPECT_EQ(layout->heightForWidth(90), 44);
}

TEST(ToneLabelTest, FollowsTheTheme)
{
    ToneLabel label(Tone::Alert, u"<b>late</b>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    label.setPalette(calmPalette(true));
    EXPECT_EQ(label.palette().color(QPalette::WindowText), tokensFor(calmPalette(true)).alert);
    label.setPalette(calmPalette(false));
    EXPECT_EQ(label.palette().color(QPalette::WindowText), tokensFor(calmPalette(false)).alert);
    label.setTone(Tone::Muted);
    EXPECT_EQ(label.palette().color(QPalette::WindowText), tokensFor(calmPalette(false)).muted);
    EXPECT_EQ(label.tone(), Tone::Muted);
}

TEST(FormChanges, SeesWhatWasChangedAndChangedBack)
{
    QWidget form;
    auto* line = new QLineEdit(&form);
    auto* combo = new QComboBox(&form);
    combo->addItems({u"a"_s, u"b"_s});
    const QStringList before = fieldStates(&form);
    combo->setCurrentIndex(1);
    line->setText(u"x"_s);
    EXPECT_NE(fieldStates(&form), before);
    combo->setCurrentIndex(0);
    line->clear();
    EXPECT_EQ(fieldStates(&form), before);
}

TEST(FormChanges, BeginsInTheFirstEmptyLine)
{
    QLineEdit* filled = new QLineEdit(u"x"_s);
    QLineEdit* empty = new QLineEdit;
    FieldCell first(u"A"_s, filled);
    FieldCell second(u"B"_s, empty);
    EXPECT_EQ(firstToFill({&first, &second}), empty);
    EXPECT_EQ(firstToFill({&first}), filled);
}

TEST(HairlineTest, IsOnePixelInTheColourOfTheTheme)
{
    Hairline line;
    line.setPalette(calmPalette(true));
    line.resize(20, 1);
    EXPECT_EQ(line.height(), 1);
    EXPECT_EQ(line.grab().toImage().pixelColor(10, 0), tokensFor(calmPalette(true)).line);
}

TEST(HairlineTest, ShowsWhereASplitterCanBeMoved)
{
    LineSplitter splitter;
    splitter.addWidget(new QWidget);
    splitter.addWidget(new QWidget);
    splitter.resize(201, 40);
    splitter.show();
    const QWidget* handle = splitter.handle(1);
    EXPECT_EQ(splitter.handleWidth(), 1);
    EXPECT_EQ(const_cast<QWidget*>(handle)->grab().toImage().pixelColor(0, 20),
              tokensFor(handle).line);
}

TEST(FieldRoom, GivesAllFieldsOneHeightAndWordsADistance)
{
    QWidget form;
    auto* line = new QLineEdit(&form);
    auto* combo = new QComboBox(&form);
    combo->setEditable(true);
    auto* button = new QPushButton(&form);
    auto* flat = new QPushButton(&form);
    flat->setFlat(true);
    giveRoom(&form);
    EXPECT_GT(line->textMargins().left(), 0);
    EXPECT_EQ(combo->lineEdit()->textMargins().left(), 0);
    EXPECT_EQ(combo->minimumHeight(), line->sizeHint().height());
    EXPECT_EQ(button->minimumHeight(), line->sizeHint().height());
    EXPECT_EQ(flat->minimumHeight(), 0);
}

TEST(ToneLabelTest, CutsALineThatDoesNotFitAndShowsItOnHover)
{
    ToneLabel label(Tone::Muted, u"Sent · 12 · thank-you awaited"_s);
    const int whole = label.minimumSizeHint().width();
    label.setElided(true);
    EXPECT_LT(label.minimumSizeHint().width(), whole);
    EXPECT_TRUE(label.toolTip().contains(u"thank-you awaited"_s));
}
