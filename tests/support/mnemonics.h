#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

namespace goodturn::testing {

/// The texts that can be seen in `window` and lead to something by Alt and a letter.
inline QStringList textsWithMnemonics(const QWidget& window)
{
    QStringList texts;
    const auto add = [&](const QString& text) {
        if (!QKeySequence::mnemonic(text).isEmpty())
            texts << text;
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            add(label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            add(button->text());
        else if (const auto* box = qobject_cast<const QGroupBox*>(widget))
            add(box->title());
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget))
            for (const QAction* action : bar->actions())
                add(action->text());
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            for (int i = 0; i < tabs->count(); ++i)
                add(tabs->tabText(i));
    }
    return texts;
}

/// Those of them that share a letter, "Alt+D: &Day, &Done": each letter is to lead to one place.
inline QStringList doubledMnemonics(const QWidget& window)
{
    QHash<QString, QStringList> byKey;
    for (const QString& text : textsWithMnemonics(window))
        byKey[QKeySequence::mnemonic(text).toString()] << text;
    QStringList doubled;
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it)
        if (it->size() > 1)
            doubled << it.key() + QStringLiteral(": ") + it->join(QStringLiteral(", "));
    doubled.sort();
    return doubled;
}

} // namespace goodturn::testing
