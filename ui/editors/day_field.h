#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace goodturn::ui {

/// A day, typed as people write it (day_text.h) or chosen from a calendar (Alt+Down); Up and Down
/// go by a day. May be left empty; whether that will do is the form's affair.
class DayField : public QWidget
{
    Q_OBJECT

public:
    explicit DayField(QDate today, QWidget* parent = nullptr);

    /// A null day when empty, or why what is typed is no day.
    Result<QDate> day() const;
    void setDay(QDate day);
    bool isEmpty() const;
    void setPlaceholder(const QString& text);

signals:
    /// The person typed or chose; not emitted by setDay().
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCalendar();
    void goBy(int days);
    void tidy();

    QDate today_;
    QLineEdit* line_;
    QToolButton* button_;
};

} // namespace goodturn::ui
