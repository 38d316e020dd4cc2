#include "ui/pages/accounts/why_panel.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace goodturn::ui {

namespace {

constexpr int rowsShown = 9;

} // namespace

WhyPanel::WhyPanel(QWidget* parent) : QWidget(parent), table_(new RecordTable)
{
    const auto meaning = [](const FigureLine& line) { return line.meaning; };
    std::vector<TableColumn<FigureLine>> columns{
        {tr("Figure"), [](const FigureLine& line) { return line.name; }, 26},
        {tr("Value"), [](const FigureLine& line) { return line.value; }, 18, Qt::AlignTrailing},
        {tr("What it says"),
         meaning,
         0,
         Qt::AlignLeading,
         [](const FigureLine&) { return Ink::Muted; },
         {},
         meaning}};
    model_ = new RowTableModel<FigureLine>(
        std::move(columns), [](const FigureLine&) { return qint64(0); }, this);
    table_->setRecords(model_, tr("Figures"), {});
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    const int row = TableRowDelegate::rowHeight(fontMetrics());
    table_->setFixedHeight((rowsShown + 1) * row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addWidget(table_);
    column->addWidget(new ToneLabel(Tone::Muted, tr("A figure chosen here shows its entries below. "
                                                    "Points: a quarter for a courtesy, up to 4 "
                                                    "for a great thing.")));
    connect(table_, &RecordTable::opened, this, &WhyPanel::open);
    connect(table_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { open(index.row()); });
}

void WhyPanel::setFigures(const reciprocity::Figures& figures)
{
    model_->setRows(figureLines(figures));
}

void WhyPanel::open(int row)
{
    emit entriesWanted(model_->row(row).behind);
}

} // namespace goodturn::ui
