#pragma once

#include <QPushButton>

namespace goodturn::ui {

/// The one primary button of a panel, on the accent colour in light and in dark.
class AccentButton : public QPushButton
{
    Q_OBJECT

public:
    explicit AccentButton(const QString& text = {}, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void takeColours();
};

} // namespace goodturn::ui
