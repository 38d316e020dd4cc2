#pragma once

#include <QWidget>

#include <memory>

namespace goodturn::ui {

class CardPainter;

/// A sheet of cards as it will be on paper, with the places of a sheet of several marked beside
/// what is printed. A click on a place says that it is to be the first.
class SheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);
    ~SheetPreview() override;

    void setPages(std::shared_ptr<const CardPainter> pages);
    void showPage(int page);
    int page() const { return page_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void placeChosen(int place); ///< counted from 1

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRectF paperRect() const;
    double perMillimetre() const;
    void paintPlaces(QPainter& painter) const;

    std::shared_ptr<const CardPainter> pages_;
    int page_ = 0;
};

} // namespace goodturn::ui
