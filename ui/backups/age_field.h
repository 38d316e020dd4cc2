#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace goodturn::ui {

/// An age as a number of days, months or years.
class AgeField : public QWidget
{
    Q_OBJECT

public:
    enum class Unit
    {
        Days,
        Months,
        Years
    };

    AgeField(int number, Unit unit, QWidget* parent = nullptr);

    /// The day so long before `today`.
    QDate dayBefore(QDate today) const;
    /// "2 years".
    QString text() const;
    /// What a label's mnemonic leads to.
    QWidget* firstField() const;

signals:
    void changed();

private:
    QSpinBox* number_;
    QComboBox* unit_;
};

} // namespace goodturn::ui
