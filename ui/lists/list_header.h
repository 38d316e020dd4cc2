#pragma once

#include <QHeaderView>

namespace goodturn::ui {

/// The heading of a table that is sorted and arranged by it: words on a line, an arrow at the one
/// that the rows stand by. While the table is scrolled sideways the first one stays in place; it is
/// clicked and resized there.
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget* parent = nullptr);

    /// The first that is shown, wherever the table is scrolled; -1: none.
    int firstSection() const;
    /// How wide it stands over others; 0 where it is in its own place, or too wide to stay.
    int frozenWidth() const;
    /// The line between what stays and what scrolls beneath it.
    static void paintEdge(QPainter& painter, const QRect& frozen, const QColor& colour,
                          Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    /// What is done to the heading that stays.
    enum class Grip
    {
        None,
        Heading,
        Edge
    };

    QRect frozenRect() const;
    Grip gripAt(const QPoint& at) const;

    Grip grip_ = Grip::None; ///< since the button went down
    int from_ = 0;           ///< where it did
    int width_ = 0;          ///< of the section then
};

} // namespace goodturn::ui
