#include "ui/merging/side_cell.h"

#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 400;

/// Fusion draws the ring of a choice a little darker than the window, and of the one that has the
/// keyboard a little darker than a selection: in the dark both are none.
QPalette withClearRing(QPalette palette)
{
    const Tokens tokens = tokensFor(palette);
    palette.setColor(QPalette::Window, tokens.dark ? palette.color(QPalette::Text) : tokens.muted);
    palette.setColor(QPalette::Highlight, tokens.accent);
    return palette;
}

/// With places where a line may end within an address or a name without blanks.
QString breakable(const QString& text)
{
    constexpr int mostAtOnce = 16;
    constexpr int mostBeforeSign = 6;
    constexpr QChar mayEnd(0x200b);
    const QString signs = u"@./_-:+"_s;
    QString broken;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        broken += text[i];
        run = text[i].isSpace() ? 0 : run + 1;
        const bool ends = run >= mostAtOnce || (run > mostBeforeSign && signs.contains(text[i]));
        const bool splits =
            i + 1 < text.size() && (text[i + 1].isLowSurrogate() || text[i + 1].isMark());
        if (!ends || splits)
            continue;
        broken += mayEnd;
        run = 0;
    }
    return broken;
}

} // namespace

void showWrapped(ToneLabel* label, const QString& text)
{
    const bool isLong = text.size() > longest;
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setText(breakable(isLong ? text.left(longest) + u'…' : text));
    label->setToolTip(isLong ? plainToolTip(text) : QString());
}

SideCell::SideCell(QWidget* parent)
    : QWidget(parent)
    , button_(new QRadioButton(this))
    , value_(new ToneLabel(Tone::Body, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(button_, 0, Qt::AlignTop);
    row->addWidget(value_, 1);
    takeColours();
    connect(button_, &QRadioButton::clicked, this, &SideCell::chosen);
}

void SideCell::showValue(const QString& text, const QString& spoken, bool chosen)
{
    showWrapped(value_, text.isEmpty() ? tr("nothing") : text);
    value_->setTone(text.isEmpty() ? Tone::Muted : Tone::Body);
    button_->setChecked(chosen);
    button_->setAccessibleName(spoken);
}

void SideCell::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit chosen();
}

void SideCell::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && button_)
        takeColours();
    QWidget::changeEvent(event);
}

void SideCell::takeColours()
{
    button_->setPalette(withClearRing(palette()));
}

} // namespace goodturn::ui
