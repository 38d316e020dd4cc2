#pragma once

#include "ui/pages/accounts/figure_words.h"

#include <QAbstractButton>

#include <vector>

namespace goodturn::ui {

/// One large figure; a click or Space opens the entries behind it.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureButton(QWidget* parent = nullptr);

    void setTile(const FigureTile& tile);
    const FigureTile& tile() const { return tile_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont labelFont() const;
    QFont valueFont() const;

    FigureTile tile_;
};

/// The figures of an account side by side.
class FiguresRow : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresRow(QWidget* parent = nullptr);

    void setTiles(const std::vector<FigureTile>& tiles);
    FigureButton* button(int at) const { return buttons_.at(size_t(at)); }

signals:
    void entriesWanted(goodturn::ui::Behind behind);

private:
    std::vector<FigureButton*> buttons_;
};

} // namespace goodturn::ui
