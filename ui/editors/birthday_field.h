#pragma once

#include "core/base/result.h"
#include "core/domain/partial_date.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace goodturn::ui {

/// A birthday or another day of somebody: day and month, the year when it is known.
class BirthdayField : public QWidget
{
    Q_OBJECT

public:
    explicit BirthdayField(QWidget* parent = nullptr);

    /// What the parts beside the day are called for those who hear them.
    void nameParts(const QString& month, const QString& year);
    /// Null when nothing is chosen; fails on half a day or on one that doesn't exist.
    Result<PartialDate> value() const;
    void setValue(const PartialDate& date);

private:
    QComboBox* day_;
    QComboBox* month_;
    QLineEdit* year_;
};

} // namespace goodturn::ui
