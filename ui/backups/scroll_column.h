#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace goodturn::ui {

/// The whole of a panel as one column on the base colour, which is scrolled where the window is too
/// low for it. What gets the keyboard is brought into sight.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    /// Fills `panel`, which has no layout yet.
    explicit ScrollColumn(QWidget* panel);
    ~ScrollColumn() override;

    QVBoxLayout* column() const { return column_; }

private:
    void follow(QWidget* before, QWidget* now);

    QVBoxLayout* column_;
};

} // namespace goodturn::ui
