#pragma once

#include <QPlainTextEdit>

namespace goodturn::ui {

/// A few lines of plain text; Tab goes on to the next field.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(int lines, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int heightOf(int lines) const;

    int lines_;
};

} // namespace goodturn::ui
