#pragma once

#include <QLabel>

namespace goodturn::ui {

/// A label that shows its text as it is: names and notes come from elsewhere and are never HTML.
/// Every label of the program is one.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text = {}, QWidget* parent = nullptr);
};

/// Text for a tool tip, which guesses HTML by itself: escaped, with line breaks, at most 2,000
/// characters.
QString plainToolTip(const QString& text);

/// Text for an action, tab or button: '&' shown as itself, one line, at most 80 characters.
QString plainCaption(const QString& text);

} // namespace goodturn::ui
