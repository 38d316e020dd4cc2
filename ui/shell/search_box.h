#pragma once

#include <QLineEdit>
#include <QTimer>

namespace goodturn::ui {

/// The field of the tool bar that filters the list in view. Typing searches after a short rest,
/// Enter at once; Escape clears, and gives the keyboard back when there is nothing left to clear.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Takes the keyboard, with what stands there selected.
    void start();
    /// Empties the field without searching.
    void reset();

signals:
    void searched(const QString& text);
    /// The person is done here: Enter, Down, or Escape in an empty field.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void searchNow();

    QTimer rest_;
    QString last_;
};

} // namespace goodturn::ui
