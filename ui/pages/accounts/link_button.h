#pragma once

#include <QAbstractButton>

namespace goodturn::ui {

/// A small act written as underlined words: "Why?", "Add person".
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace goodturn::ui
