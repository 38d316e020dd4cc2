#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace goodturn::ui {

class InsightCard;

/// Cards in two columns, or in one where there is little room.
class CardColumns : public QWidget
{
    Q_OBJECT

public:
    explicit CardColumns(QWidget* parent = nullptr);

    void add(InsightCard* card);
    /// Only this one; null: all of them again.
    void showAlone(InsightCard* card);
    const std::vector<InsightCard*>& cards() const { return cards_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QGridLayout* cells_;
    std::vector<InsightCard*> cards_;
    int columns_ = 1;
    InsightCard* alone_ = nullptr;
};

} // namespace goodturn::ui
