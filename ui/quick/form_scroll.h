#pragma once

#include <QScrollArea>

namespace goodturn::ui {

/// A form that is as high as its fields need where there is room, and scrolls where there isn't.
class FormScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormScroll(QWidget* form, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace goodturn::ui
