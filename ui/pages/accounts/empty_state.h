#pragma once

#include <QWidget>

class QPushButton;

namespace goodturn::ui {

class ToneLabel;

/// What stands where nothing is yet: what the place is for, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty `step` shows no button.
    void setWords(const QString& title, const QString& text, const QString& step);
    QPushButton* button() const { return button_; }

signals:
    void stepTaken();

private:
    ToneLabel* title_;
    ToneLabel* text_;
    QPushButton* button_;
};

} // namespace goodturn::ui
