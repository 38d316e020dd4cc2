#include "ui/tuning/parameter_spin.h"

#include "ui/tuning/parameter_words.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace goodturn::ui {
using reciprocity::ParameterInfo;
using reciprocity::ParameterKind;

namespace {

constexpr double farthest = 1e10;
constexpr int widestText = 14;  // letters: "36,500.25 days"
constexpr int widestWorth = 22; // letters: "3 · A thoughtful thing"

int decimalsOf(const ParameterInfo& info)
{
    if (info.isWhole())
        return 0;
    return info.kind == ParameterKind::Share ? 1 : 3;
}

double stepOf(const ParameterInfo& info)
{
    switch (info.kind) {
    case ParameterKind::Points:
        return 0.25;
    case ParameterKind::Share:
        return 5;
    case ParameterKind::Number:
        return 0.1;
    case ParameterKind::Amount:
        return 10;
    case ParameterKind::Days:
    case ParameterKind::Count:
    case ParameterKind::Worth:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

ParameterSpin::ParameterSpin(const ParameterInfo& info, QWidget* parent)
    : QDoubleSpinBox(parent)
    , info_(info)
{
    setDecimals(decimalsOf(info));
    setRange(-farthest, farthest);
    setSingleStep(stepOf(info));
    setFocusPolicy(Qt::StrongFocus);
    setSuffix(unitAfter(info, info.standard()));
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] {
        const QString unit = unitAfter(info_, parameter());
        if (unit != suffix())
            setSuffix(unit);
    });
    setParameter(info.standard());
}

void ParameterSpin::setParameter(double value)
{
    const double before = this->value();
    {
        const QSignalBlocker quiet(this);
        setValue(value * shownTimes(info_));
    }
    const bool changed = this->value() != before || exact_ != value;
    exact_ = value;
    shown_ = this->value();
    if (changed)
        emit valueChanged(shown_);
}

double ParameterSpin::parameter() const
{
    return value() == shown_ ? exact_ : value() / shownTimes(info_);
}

void ParameterSpin::stepBy(int steps)
{
    const double times = shownTimes(info_);
    const double smallest = info_.smallest * times;
    const double largest = info_.largest * times;
    setValue(std::clamp(value() + steps * singleStep(), smallest, largest));
    selectAll();
}

QString ParameterSpin::textFromValue(double value) const
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

QSize ParameterSpin::sizeHint() const
{
    QSize hint = QDoubleSpinBox::sizeHint();
    const int widest = info_.kind == ParameterKind::Worth ? widestWorth : widestText;
    const int letters = fontMetrics().averageCharWidth() * widest;
    hint.setWidth(letters + hint.height());
    return hint;
}

void ParameterSpin::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace goodturn::ui
