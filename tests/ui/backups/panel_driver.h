#pragma once

#include "ui/dialogs/file_prompts.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace goodturn::ui::testing {

/// Answers for folders by what the test put here.
class FolderAnswers final : public FilePrompts
{
public:
    QString newBook(QWidget*, const QString&) override { return {}; }
    QString openBook(QWidget*, const QString&) override { return {}; }
    QStringList filesToImport(QWidget*, const QString&) override { return {}; }
    QString folder(QWidget*, const QString& title, const QString& start) override
    {
        asked << title;
        startedAt = start;
        return answer;
    }

    QString backupFile(QWidget*, const QString& start) override
    {
        asked << QStringLiteral("backup");
        startedAt = start;
        return answer;
    }

    QString answer;
    QString startedAt;
    QStringList asked;
};

inline QPushButton* buttonOf(QWidget& panel, const QString& startsWith)
{
    for (QPushButton* found : panel.findChildren<QPushButton*>())
        if (found->text().remove(u'&').startsWith(startsWith) && !found->isHidden())
            return found;
    return nullptr;
}

inline void press(QWidget& panel, const QString& startsWith)
{
    QPushButton* button = buttonOf(panel, startsWith);
    ASSERT_NE(button, nullptr) << qPrintable(startsWith);
    ASSERT_TRUE(button->isEnabled()) << qPrintable(startsWith);
    QTest::mouseClick(button, Qt::LeftButton);
}

/// Whether a label that can be seen says so.
inline bool says(const QWidget& panel, const QString& text)
{
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

} // namespace goodturn::ui::testing
