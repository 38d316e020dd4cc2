#pragma once

#include <QWidget>

namespace goodturn::ui {

/// A window that gives a part of a page the whole screen, under a heading. Esc, its button, or
/// closing it asks for the part to be taken back.
class FullStage : public QWidget
{
    Q_OBJECT

public:
    /// Takes `part` in; whoever made the stage puts it back where it was.
    FullStage(const QString& heading, QWidget* part, QWidget* parent);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
};

} // namespace goodturn::ui
