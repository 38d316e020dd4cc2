#pragma once

#include <QPushButton>

namespace goodturn::ui {

/// A flat button of an account's header: a hairline around its word, or filled with the accent for
/// the one that the page leads to.
class ActButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Weight
    {
        Quiet,
        Accent
    };

    explicit ActButton(const QString& text, Weight weight = Weight::Quiet,
                       QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor ground() const;

    Weight weight_;
};

} // namespace goodturn::ui
