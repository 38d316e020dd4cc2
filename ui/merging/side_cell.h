#pragma once

#include <QWidget>

class QRadioButton;

namespace goodturn::ui {

class ToneLabel;

/// One value of a field that may stay when two records become one: a radio button and the value in
/// as many lines as it needs. A click anywhere on it chooses it.
class SideCell : public QWidget
{
    Q_OBJECT

public:
    explicit SideCell(QWidget* parent = nullptr);

    /// `spoken` is what a screen reader calls the choice.
    void showValue(const QString& text, const QString& spoken, bool chosen);
    QRadioButton* button() const { return button_; }

signals:
    void chosen();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void takeColours();

    QRadioButton* button_;
    ToneLabel* value_;
};

/// A text of the merge table, in lines; one that is very long is cut and shown whole on hover.
void showWrapped(ToneLabel* label, const QString& text);

} // namespace goodturn::ui
