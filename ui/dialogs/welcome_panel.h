#pragma once

#include <QWidget>

namespace goodturn::ui {

/// What the window shows while no book is open: what the program is for, and the first step.
class WelcomePanel : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePanel(QWidget* parent = nullptr);

signals:
    void newBookWanted();
    void openBookWanted();
    void importWanted();
    void sampleWanted();
};

} // namespace goodturn::ui
