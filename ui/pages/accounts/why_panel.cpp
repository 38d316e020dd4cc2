#include "ui/pages/accounts/why_panel.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/figure_words.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace goodturn::ui {

namespace {

constexpr int rowsShown = 9;

} // namespace

WhyPanel::WhyPanel(QWidget* parent)
    : QWidget(parent)
    , table_(new RecordTable)
    , words_(new ToneLabel(Tone::Muted))
{
    using reciprocity::Explanation;
    const auto sentence = [](const Explanation& figure) { return figure.sentence; };
    std::vector<TableColumn<Explanation>> columns{
        {tr("Figure"), [](const Explanation& figure) { return figure.name; }, 26},
        {tr("Value"), [this](const Explanation& figure) { return figureText(figure, figures_); },
         18, Qt::AlignTrailing},
        {tr("How it came about"),
         sentence,
         0,
         Qt::AlignLeading,
         [](const Explanation&) { return Ink::Muted; },
         {},
         sentence}};
    model_ = new RowTableModel<Explanation>(
        std::move(columns), [](const Explanation&) { return qint64(0); }, this);
    table_->setRecords(model_, tr("Figures"), {});
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    const int row = TableRowDelegate::rowHeight(fontMetrics());
    table_->setFixedHeight((rowsShown + 1) * row);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addWidget(table_);
    column->addWidget(words_);
    showWords({});
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WhyPanel::showWords);
    connect(table_, &RecordTable::opened, this, &WhyPanel::open);
    connect(table_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { open(index.row()); });
}

void WhyPanel::setWhy(const query::AccountWhy& why)
{
    figures_ = why.figures;
    model_->setRows(why.explanations);
    showWords(table_->currentIndex());
}

void WhyPanel::showWords(const QModelIndex& current)
{
    words_->setText(current.isValid()
                        ? model_->row(current.row()).sentence
                        : tr("A figure chosen here shows its entries below. Points: a quarter for "
                             "a courtesy, up to 4 for a great thing."));
}

void WhyPanel::open(int row)
{
    emit entriesWanted(model_->row(row).parts);
}

} // namespace goodturn::ui
