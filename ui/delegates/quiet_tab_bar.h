#pragma once

#include <QTabBar>

namespace goodturn::ui {

/// Tabs as words on a line, the chosen one underlined in the accent colour.
class QuietTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit QuietTabBar(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;

private:
    void paintTab(QPainter& painter, int index) const;
};

} // namespace goodturn::ui
