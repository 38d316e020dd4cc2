#pragma once

#include <QAbstractButton>

class QMenu;

namespace goodturn::ui {

/// A small rounded button that is on or off: a filter above a list, a range above a chart.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);

    /// A menu that opens on a click or Space, marked by a small arrow. Not owned.
    void setMenu(QMenu* menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override;

private:
    void openMenu();
    QString shownText() const;

    QMenu* menu_ = nullptr;
};

} // namespace goodturn::ui
