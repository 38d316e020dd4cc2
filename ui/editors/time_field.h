#pragma once

#include "core/base/result.h"

#include <QLineEdit>
#include <QTime>

namespace goodturn::ui {

/// A time of the day as people type it ("14:30", "2:30 pm", "9"), or none.
class TimeField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget* parent = nullptr);

    /// Null when empty, or why what is typed is no time.
    Result<QTime> time() const;
    void setTime(QTime time);
};

} // namespace goodturn::ui
