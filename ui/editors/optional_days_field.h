#pragma once

#include <QSpinBox>

#include <optional>

namespace goodturn::ui {

/// A number of days, or none.
class OptionalDaysField : public QSpinBox
{
    Q_OBJECT

public:
    explicit OptionalDaysField(QWidget* parent = nullptr);

    std::optional<int> days() const;
    void setDays(std::optional<int> days);

signals:
    void edited();
};

} // namespace goodturn::ui
