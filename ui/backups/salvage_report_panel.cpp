#include "ui/backups/salvage_report_panel.h"

#include "core/book/backup_words.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace goodturn::ui {

SalvageReportPanel::SalvageReportPanel(const book::Salvaged& salvaged, QWidget* parent)
    : QWidget(parent)
{
    auto* heading = new ToneLabel(Tone::Title, salvaged.report.lostAnything()
                                                   ? tr("The book was salvaged, with losses")
                                                   : tr("The book was salvaged whole"));
    auto* kept = new PlainLabel(
        tr("The damaged file is kept as %1.").arg(QDir::toNativeSeparators(salvaged.damaged)));
    kept->setWordWrap(true);
    kept->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* report = new QPlainTextEdit;
    report->setReadOnly(true);
    report->setTabChangesFocus(true);
    report->setAccessibleName(tr("What was saved and what was lost"));
    report->setPlainText(book::reportLines(salvaged.report).join(u'\n'));
    auto* open = new AccentButton(tr("&Open the book"));
    auto* copy = new QPushButton(tr("&Copy the report"));
    connect(open, &QPushButton::clicked, this, &SalvageReportPanel::openWanted);
    connect(copy, &QPushButton::clicked, this,
            [report] { QGuiApplication::clipboard()->setText(report->toPlainText()); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 8), grid(this, 8), grid(this, 8), grid(this, 8));
    column->setSpacing(grid(this, 3));
    column->addWidget(heading);
    column->addWidget(kept);
    column->addWidget(report, 1);
    column->addLayout(buttons);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(open);
}

} // namespace goodturn::ui
