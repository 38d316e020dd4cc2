#include "ui/theme/accent_button.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QGuiApplication>

namespace goodturn::ui {

AccentButton::AccentButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    takeColours();
}

bool AccentButton::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        takeColours();
    return QPushButton::event(event);
}

void AccentButton::takeColours()
{
    QPalette colours = QGuiApplication::palette();
    const Tokens tokens = tokensFor(colours);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        colours.setColor(group, QPalette::Button, tokens.accent);
        colours.setColor(group, QPalette::ButtonText, tokens.accentText);
    }
    setPalette(colours);
}

} // namespace goodturn::ui
