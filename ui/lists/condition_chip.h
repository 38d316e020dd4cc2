#pragma once

#include <QAbstractButton>

namespace goodturn::ui {

/// A condition above a list. Enter, Space or a click changes it; Del, Backspace or a click on its
/// cross takes it away. One that can't be asked stands in the colour of what is wrong, and says
/// why.
class ConditionChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConditionChip(const QString& text, const QString& problem = {},
                           QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Where a click takes it away.
    QRect crossRect() const;

signals:
    void editWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int widestText() const;

    bool wrong_;
};

} // namespace goodturn::ui
