#pragma once

#include "core/domain/favour.h"

#include <QWidget>

namespace goodturn::ui {

/// Five dots for the felt worth, with the word for it beside them: by mouse, by the keys 1 to 5,
/// and by the arrows.
class WorthField : public QWidget
{
    Q_OBJECT

public:
    explicit WorthField(QWidget* parent = nullptr);

    FeltWorth value() const { return value_; }
    void setValue(FeltWorth worth);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person chose; not emitted by setValue().
    void edited(goodturn::FeltWorth worth);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void choose(int worth);
    QRectF dot(int worth) const;
    void tellAssistants();

    FeltWorth value_ = FeltWorth::Fair;
};

} // namespace goodturn::ui
