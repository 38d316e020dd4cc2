#include "ui/editors/panel_frame.h"

#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace goodturn::ui {

QWidget* makePanelHead(const QString& title, const QList<QPushButton*>& acts,
                       const QList<QWidget*>& beneath)
{
    auto* head = new QWidget;
    auto* heading = new ToneLabel(Tone::Title, title);
    heading->setElided(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(head, 2));
    row->addWidget(heading, 1);
    for (QPushButton* act : acts)
        row->addWidget(act);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(grid(head, 8), grid(head, 4), grid(head, 8), grid(head, 3));
    column->setSpacing(grid(head, 2));
    column->addLayout(row);
    for (QWidget* one : beneath)
        column->addWidget(one);
    return head;
}

void framePanel(QWidget* panel, QWidget* head, const QList<QWidget*>& parts)
{
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Hairline);
    for (QWidget* part : parts)
        column->addWidget(part, part == parts.first() ? 1 : 0);
}

QWidget* makePanelActs(const QList<QPushButton*>& acts)
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(grid(bar, 8), grid(bar, 3), grid(bar, 8), grid(bar, 3));
    row->setSpacing(grid(bar, 2));
    for (QPushButton* act : acts)
        row->addWidget(act);
    row->addStretch();
    return bar;
}

QWidget* makeFormEnd(QPushButton* leave, QPushButton* act)
{
    leave->setAutoDefault(false);
    act->setDefault(true);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(act);
    return bar;
}

QGridLayout* makeSixths(QWidget* parent, int rowGap)
{
    constexpr int sixths = 6;
    auto* cells = new QGridLayout(parent);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid(parent, 3));
    cells->setVerticalSpacing(grid(parent, rowGap));
    for (int column = 0; column < sixths; ++column)
        cells->setColumnStretch(column, 1);
    return cells;
}

} // namespace goodturn::ui
