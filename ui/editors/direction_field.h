#pragma once

#include "core/domain/favour.h"

#include <QWidget>

class QPushButton;

namespace goodturn::ui {

/// Given or received: two buttons of which one is down, each with its sign and colour.
class DirectionField : public QWidget
{
    Q_OBJECT

public:
    explicit DirectionField(QWidget* parent = nullptr);

    Direction value() const;
    void setValue(Direction direction);

signals:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QPushButton* given_;
    QPushButton* received_;
};

} // namespace goodturn::ui
