#pragma once

#include "ui/charts/reliability_plan.h"

#include <QWidget>

namespace goodturn::ui {

/// A reliability diagram under the mouse and the keyboard: what was said against what came, one
/// mark a bin, its size by the number of forecasts, with 95 % intervals; on the diagonal as much
/// came as was said. The mouse, or the arrows, read a bin out.
class ReliabilityDiagram : public QWidget
{
    Q_OBJECT

public:
    explicit ReliabilityDiagram(QWidget* parent = nullptr);

    void setSeries(const std::vector<ReliabilitySeries>& series);
    const std::vector<ReliabilitySeries>& series() const { return series_; }
    const ReliabilityPlan& plan() const { return plan_; }
    /// The mark that is read out; -1: none.
    int attention() const { return attention_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void replan();
    void readOut(int mark);
    void describe(const QString& words);

    std::vector<ReliabilitySeries> series_;
    ReliabilityPlan plan_;
    int attention_ = -1;
};

} // namespace goodturn::ui
