#pragma once

#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace goodturn::ui {

/// A paragraph in two weights: some sentences stand out. The words are laid out as they are, never
/// read as markup.
class WeightedLabel : public QWidget
{
    Q_OBJECT

public:
    struct Piece
    {
        QString text;
        bool strong = false;

        bool operator==(const Piece&) const = default;
    };

    explicit WeightedLabel(QWidget* parent = nullptr);

    /// The pieces follow each other with a space between.
    void setPieces(const std::vector<Piece>& pieces);
    QString text() const { return text_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Breaks the text into lines and returns their height.
    double layOut(QTextLayout& layout, double width) const;

    QString text_;
    QList<QTextLayout::FormatRange> strong_;
};

} // namespace goodturn::ui
