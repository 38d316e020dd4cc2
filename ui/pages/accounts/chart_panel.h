#pragma once

#include "core/query/flow.h"
#include "core/query/page_rows.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace goodturn::ui {

class ReciprocityChartView;

/// The reciprocity chart with its two switches: felt worth or the money of one currency, and how
/// far back it goes.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(Desk& desk, QWidget* parent = nullptr);

    /// Shows the account; a currency that it has no money in falls back to felt worth.
    void setHead(const query::AccountHead& head);
    void setRange(query::FlowRange range);
    query::FlowRange range() const;
    /// The currency shown; empty for felt worth.
    QString currency() const;
    ReciprocityChartView* chart() const { return chart_; }

signals:
    void rangeChosen(goodturn::query::FlowRange range);

private:
    void addRanges(QHBoxLayout& row);
    void setCurrencies(const QStringList& currencies);
    void reload();

    Desk& desk_;
    AccountId account_;
    QStringList currencies_; ///< the empty one first: felt worth
    QWidget* unitRow_;
    QButtonGroup* units_;
    QButtonGroup* ranges_;
    ReciprocityChartView* chart_;
};

} // namespace goodturn::ui
