#pragma once

#include <QDialog>

namespace goodturn::ui {

/// A dialog about the open book. Where it is only hidden when it is left, the window ends it before
/// the book is closed.
class BookDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;
};

} // namespace goodturn::ui
