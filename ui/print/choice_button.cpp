#include "ui/print/choice_button.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QGuiApplication>

namespace goodturn::ui {

ChoiceButton::ChoiceButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    QFont strong = font();
    strong.setBold(true);
    setMinimumWidth(QFontMetrics(strong).horizontalAdvance(text) +
                    fontMetrics().height() * 2); // the same when it is not chosen
    connect(this, &QPushButton::toggled, this, &ChoiceButton::takeLook);
    takeLook();
}

bool ChoiceButton::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeLook();
    return QPushButton::event(event);
}

void ChoiceButton::takeLook()
{
    QPalette colours = QGuiApplication::palette();
    if (isChecked()) {
        const Tokens tokens = tokensFor(colours);
        colours.setColor(QPalette::Button, tokens.tint);
        colours.setColor(QPalette::ButtonText,
                         tokens.dark ? tokens.accent : tokens.accent.darker(115));
    }
    setPalette(colours);
    QFont look = font();
    look.setBold(isChecked());
    setFont(look);
}

} // namespace goodturn::ui
