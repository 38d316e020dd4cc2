#pragma once

#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::testing {

/// The field of a line that a screen reader calls so; null when there is none.
inline QLineEdit* lineOf(const QWidget& panel, const QString& name)
{
    for (auto* line : panel.findChildren<QLineEdit*>())
        if (line->accessibleName() == name)
            return line;
    return nullptr;
}

/// Types over what is in that field.
inline void typeIn(const QWidget& panel, const QString& name, const QString& text)
{
    QLineEdit* line = lineOf(panel, name);
    ASSERT_NE(line, nullptr) << qPrintable(name);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace goodturn::testing
