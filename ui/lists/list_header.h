#pragma once

#include <QHeaderView>

namespace goodturn::ui {

/// The heading of a table that is sorted and arranged by it: words on a line, an arrow at the one
/// that the rows stand by.
class ListHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace goodturn::ui
