#pragma once

#include "core/book/conflict.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace goodturn::ui {

class ToneLabel;

/// Two people changed the same record: for each field that both changed, what was typed here, what
/// is in the book by now, and what both began with, to choose between. Fields that only the other
/// changed are named and kept. Tab goes from field to field, arrows choose.
class ConflictPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget* parent = nullptr);

    /// Shows the conflicts among the differences; mine is chosen at first. A choice made before
    /// stays where nothing about its field has changed.
    void showDifferences(const std::vector<book::FieldDifference>& differences);
    /// Whether these are the conflicts that the panel shows already.
    bool shows(const std::vector<book::FieldDifference>& differences) const;
    book::Choices choices() const;
    void clear();
    void focusFirst();

private:
    void addHeadings();
    void addRow(int row, const book::FieldDifference& difference, book::Side chosen);

    QGridLayout* grid_;
    ToneLabel* kept_;
    QWidget* rows_ = nullptr;
    QGridLayout* table_ = nullptr;
    std::vector<book::FieldDifference> conflicts_;
    std::vector<QButtonGroup*> groups_;
};

} // namespace goodturn::ui
