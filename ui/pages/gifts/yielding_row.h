#pragma once

#include <QWidget>

namespace goodturn::ui {

/// A row in which one widget goes out of sight where there is no room for it, rather than making
/// the window wider. What it does must be within reach elsewhere.
class YieldingRow : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// `widget` is in the row's layout.
    void letYield(QWidget* widget);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int roomFor() const;

    QWidget* yielding_ = nullptr;
};

} // namespace goodturn::ui
