#pragma once

#include <QWidget>

class QPushButton;

namespace goodturn::ui {

/// "The changes are not saved": asked within a panel that is to be closed. Hidden until then.
class UnsavedQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit UnsavedQuestion(QWidget* parent = nullptr);

    /// Shows itself with the keyboard on the harmless answer.
    void ask();
    bool isAsked() const { return !isHidden(); }
    /// In the order of Tab.
    QList<QWidget*> buttons() const;

signals:
    void leaveWanted();
    void stayWanted();

private:
    QPushButton* leave_;
    QPushButton* stay_;
};

} // namespace goodturn::ui
