#include "ui/pages/accounts/full_stage.h"

#include "ui/delegates/scaled_font.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace goodturn::ui {

FullStage::FullStage(const QString& heading, QWidget* part, QWidget* parent)
    : QWidget(parent, Qt::Window)
{
    setWindowTitle(heading);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* title = new PlainLabel(heading);
    title->setFont(strongFont(scaledFont(title->font(), 1.4)));
    auto* leave = new LinkButton(tr("Leave full screen"));
    leave->setToolTip(plainToolTip(tr("Esc")));
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(leave);
    auto* column = new QVBoxLayout(this);
    const int edge = grid(this, 6);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(grid(this, 3));
    column->addLayout(head);
    column->addWidget(part, 1);
    connect(leave, &LinkButton::clicked, this, &FullStage::left);
}

void FullStage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void FullStage::closeEvent(QCloseEvent* event)
{
    event->ignore();
    emit left();
}

} // namespace goodturn::ui
