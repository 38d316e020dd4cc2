#include "ui/editors/note_field.h"

#include "ui/theme/tokens.h"

#include <QTextDocument>
#include <QtMath>

namespace goodturn::ui {

NoteField::NoteField(int lines, QWidget* parent) : QPlainTextEdit(parent), lines_(lines)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(grid(this, 1) + 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize NoteField::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightOf(lines_)};
}

QSize NoteField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, heightOf(qMin(lines_, 2))};
}

int NoteField::heightOf(int lines) const
{
    const int padding = 2 * (frameWidth() + qCeil(document()->documentMargin()));
    return fontMetrics().lineSpacing() * lines + padding;
}

} // namespace goodturn::ui
