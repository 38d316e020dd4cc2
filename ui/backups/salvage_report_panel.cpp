#include "ui/backups/salvage_report_panel.h"

#include "core/book/backup_words.h"
#include "ui/backups/scroll_column.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/tone_label.h"
#include "ui/models/row_table_model.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace goodturn::ui {

namespace {

using Kind = store::SalvageReport::Kind;

QString number(qint64 count)
{
    return count > 0 ? QLocale().toString(count) : QStringLiteral("–");
}

/// How many are gone beside those that are kept by name.
QString lostText(const Kind& kind)
{
    const qint64 gone = kind.lost - kind.standIns;
    if (kind.isCounted)
        return number(gone);
    return gone > 0 ? SalvageReportPanel::tr("%1 or more").arg(QLocale().toString(gone))
                    : SalvageReportPanel::tr("not known");
}

std::vector<TableColumn<Kind>> columns()
{
    constexpr int wide = 20;
    const auto count = [](const QString& name, qint64 Kind::*value) {
        return TableColumn<Kind>{name, [value](const Kind& kind) { return number(kind.*value); },
                                 wide, Qt::AlignTrailing};
    };
    return {
        {SalvageReportPanel::tr("What"),
         [](const Kind& kind) { return book::pluralLabel(kind.kind); }, 0},
        count(SalvageReportPanel::tr("Saved"), &Kind::saved),
        count(SalvageReportPanel::tr("Made anew"), &Kind::fromHistory),
        count(SalvageReportPanel::tr("Only the name"), &Kind::standIns),
        {SalvageReportPanel::tr("Lost"), lostText, wide, Qt::AlignTrailing,
         [](const Kind& kind) {
             return kind.lost > kind.standIns || !kind.isCounted ? Ink::Alert : Ink::Muted;
         }},
    };
}

std::vector<Kind> rowsOf(const store::SalvageReport& report)
{
    std::vector<Kind> rows = report.kinds;
    std::erase_if(rows, [](const Kind& kind) {
        return kind.saved == 0 && kind.fromHistory == 0 && kind.lost == 0 && kind.isCounted;
    });
    return rows;
}

} // namespace

SalvageReportPanel::SalvageReportPanel(const book::Salvaged& salvaged, QWidget* parent)
    : QWidget(parent)
{
    const store::SalvageReport& report = salvaged.report;
    const bool lost = report.lostAnything();
    auto* kept = paragraph(
        Tone::Body,
        tr("The damaged file is kept as %1.").arg(QDir::toNativeSeparators(salvaged.damaged)));
    kept->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* read = new QWidget;
    auto* column = (new ScrollColumn(read))->column();
    column->setSpacing(grid(this, 2));
    column->addWidget(paragraph(Tone::Title, lost ? tr("The book was salvaged, with losses")
                                                  : tr("The book was salvaged whole")));
    column->addWidget(kept);
    if (lost)
        column->addWidget(
            paragraph(Tone::Body, tr("If too much is missing, a backup may hold more: "
                                     "it can be restored at any time, and the book as "
                                     "salvaged is kept then.")));
    column->addWidget(buildTable(report));
    for (const QString& note : book::salvageNotes(report))
        column->addWidget(paragraph(Tone::Body, note));
    if (!report.standInNames.isEmpty())
        column->addWidget(buildNames(report.standInNames), 1);
    column->addStretch();
    auto* whole = new QVBoxLayout(this); // the way on stays in sight
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(read, 1);
    whole->addWidget(buildButtons(report));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QWidget* SalvageReportPanel::buildTable(const store::SalvageReport& report)
{
    auto* table = new RecordTable(this);
    auto* model = new RowTableModel<Kind>(
        columns(), [](const Kind& kind) { return qint64(kind.kind); }, table);
    model->setRows(rowsOf(report));
    table->setRecords(model, tr("What was saved and what was lost"), {});
    const int rows = std::max(1, model->rowCount());
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() +
                          2 * table->frameWidth() + grid(this, 1));
    return table;
}

QWidget* SalvageReportPanel::buildNames(const QStringList& names)
{
    auto* box = new QWidget;
    auto* list = new QPlainTextEdit(names.join(u'\n'));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(tr("Of which only the name is left"));
    list->setMinimumHeight(fontMetrics().height() * 3);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addWidget(
        paragraph(Tone::Body, tr("Only the name is left, or a number in its place, of "
                                 "these %1. What belongs to them is there.")
                                  .arg(QLocale().toString(names.size()))));
    column->addWidget(list);
    return box;
}

QWidget* SalvageReportPanel::buildButtons(const store::SalvageReport& report)
{
    auto* open = new AccentButton(tr("&Open the book"));
    auto* backups = new QPushButton(tr("Open it, and see the &backups"));
    auto* copy = new QPushButton(tr("&Copy the report"));
    backups->setVisible(report.lostAnything());
    connect(open, &QPushButton::clicked, this, &SalvageReportPanel::openWanted);
    connect(backups, &QPushButton::clicked, this, &SalvageReportPanel::backupsWanted);
    connect(copy, &QPushButton::clicked, this, [report] {
        const QStringList lines = book::reportLines(report) + report.standInNames;
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    setFocusProxy(open);
    return makePanelActs({open, backups, copy});
}

} // namespace goodturn::ui
