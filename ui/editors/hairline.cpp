#include "ui/editors/hairline.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace goodturn::ui {

namespace {

class LineHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens tokens = tokensFor(this);
        QPainter(this).fillRect(rect(), hasFocus() ? tokens.accent : tokens.line);
    }
};

} // namespace

Hairline::Hairline(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), tokensFor(this).line);
}

LineSplitter::LineSplitter(QWidget* parent) : QSplitter(parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
}

QSplitterHandle* LineSplitter::createHandle()
{
    return new LineHandle(orientation(), this);
}

} // namespace goodturn::ui
