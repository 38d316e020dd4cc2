#pragma once

#include <QWidget>

namespace goodturn::ui {

/// A widget that speaks to the book of the desk, inside a window that may outlive it: the window
/// of the desk deletes it when its book is closed.
class BookPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
};

} // namespace goodturn::ui
