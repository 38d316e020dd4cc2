#pragma once

#include <QPushButton>

namespace goodturn::ui {

/// One of a few choices side by side: the chosen one stands on a tinted ground, in bold, in light
/// and in dark.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(const QString& text, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void takeLook();
};

} // namespace goodturn::ui
