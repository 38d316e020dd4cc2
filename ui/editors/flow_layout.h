#pragma once

#include <QLayout>

#include <vector>

namespace goodturn::ui {

/// Widgets side by side that go on in the next line when the width is used up, as words do.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;

private:
    /// Places the items, or only measures; the height that they take.
    int place(const QRect& area, bool really) const;

    std::vector<QLayoutItem*> items_;
};

} // namespace goodturn::ui
