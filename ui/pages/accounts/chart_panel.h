#pragma once

#include "core/query/flow.h"
#include "core/query/page_rows.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QMenu;

namespace goodturn::ui {

class Chip;
class CompareLine;
class FullStage;
class MedianReader;
class ReciprocityChartView;

/// The reciprocity chart with what chooses what it shows: felt worth or the money of one currency,
/// how far back it goes, how either side may feel the balance, and what it is compared with. F11
/// gives it the whole screen.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(Desk& desk, QWidget* parent = nullptr);
    ~ChartPanel() override;

    /// Shows the account; a currency that it has no money in falls back to felt worth.
    void setHead(const query::AccountHead& head);
    void setRange(query::FlowRange range);
    query::FlowRange range() const;
    /// The currency shown; empty for felt worth.
    QString currency() const;
    /// The band of how they and you may feel the balance.
    void setFeelingsShown(bool shown);
    bool areFeelingsShown() const { return feelings_; }

    /// Another account's felt balance beside this one's; an invalid id: nothing.
    void compareWith(AccountId other);
    void compareWithMedian();
    /// Asks for the account by its name, on a line above the chart.
    void askWhatToCompare();

    void setFullScreen(bool full);
    bool isFullScreen() const { return stage_ != nullptr; }
    ReciprocityChartView* chart() const { return chart_; }

signals:
    void rangeChosen(goodturn::query::FlowRange range);
    void feelingsChosen(bool shown);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void addRanges(QHBoxLayout& row);
    void connectChart();
    void fillMenu();
    void setCurrencies(const QStringList& currencies);
    void showCompared();
    void reload();
    void addMedian(query::AccountFlow& flow);

    Desk& desk_;
    AccountId account_;
    QString name_;
    QStringList currencies_; ///< the empty one first: felt worth
    bool feelings_ = false;
    AccountId compared_;
    bool withMedian_ = false;
    QWidget* body_; ///< all there is to see; on the stage while there is one
    QWidget* unitRow_;
    QButtonGroup* units_;
    QButtonGroup* ranges_;
    Chip* comparedChip_;
    Chip* show_;
    QMenu* menu_;
    CompareLine* line_;
    MedianReader* median_;
    ReciprocityChartView* chart_;
    FullStage* stage_ = nullptr;
};

} // namespace goodturn::ui
