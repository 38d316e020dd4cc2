#pragma once

#include "core/reciprocity/parameter_table.h"

#include <QDoubleSpinBox>

namespace goodturn::ui {

/// The number of one parameter, with its unit. What is typed is kept also where it is out of
/// bounds, so that the reason can be said beside it; the arrows stop at the bounds. The wheel
/// belongs to the page until the field has the keyboard.
class ParameterSpin : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit ParameterSpin(const reciprocity::ParameterInfo& info, QWidget* parent = nullptr);

    void setParameter(double value);
    /// To the last digit as it was set, as long as nobody changed it.
    double parameter() const;

    void stepBy(int steps) override;
    QString textFromValue(double value) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void wheelEvent(QWheelEvent* event) override;

private:
    const reciprocity::ParameterInfo& info_;
    double exact_ = 0;
    double shown_ = 0; ///< what stands for `exact_`
};

} // namespace goodturn::ui
