#pragma once

#include "core/domain/ids.h"

#include <QWidget>

namespace goodturn::ui {

class Desk;
class RecordPicker;

/// A line on which the account to compare with is found by its name. Hidden until it asks; Esc
/// leaves all as it was.
class CompareLine : public QWidget
{
    Q_OBJECT

public:
    explicit CompareLine(Desk& desk, QWidget* parent = nullptr);

    void ask();
    RecordPicker* picker() const { return picker_; }

signals:
    void chosen(goodturn::AccountId account);
    /// It has given the keyboard back.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void leave();

    RecordPicker* picker_;
};

} // namespace goodturn::ui
