#include "ui/backups/scroll_column.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPointer>
#include <QVBoxLayout>

namespace goodturn::ui {

ScrollColumn::ScrollColumn(QWidget* panel) : QScrollArea(panel)
{
    auto* page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    column_ = new QVBoxLayout(page);
    column_->setContentsMargins(grid(panel, 8), grid(panel, 6), grid(panel, 8), grid(panel, 6));
    column_->setSpacing(grid(panel, 3));
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(panel);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(this);
    connect(qApp, &QApplication::focusChanged, this, &ScrollColumn::follow);
}

ScrollColumn::~ScrollColumn()
{
    qApp->disconnect(this); // the keyboard goes elsewhere when the column goes
}

/// Once the layout has settled: what was just shown has no place yet.
void ScrollColumn::follow(QWidget*, QWidget* now)
{
    if (!now || !widget()->isAncestorOf(now))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, shown = QPointer(now)] {
            if (shown)
                ensureWidgetVisible(shown);
        },
        Qt::QueuedConnection);
}

} // namespace goodturn::ui
