#include "ui/dialogs/import_panel.h"

#include "core/book/book.h"
#include "ui/dialogs/job_panel.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QStringList& files)
{
    if (files.size() == 1)
        return ImportPanel::tr("Importing %1").arg(QFileInfo(files.first()).fileName());
    return ImportPanel::tr("Importing %1 files").arg(files.size());
}

Result<book::ImportReport> importAll(const ImportOrder& order, const book::Progress& progress)
{
    GT_ASSIGN(const auto book, book::Book::open({order.bookPath}, order.clock, order.user));
    return book::importFiles(*book, order.files, false, progress);
}

} // namespace

ImportPanel::ImportPanel(ImportOrder order, QWidget* parent)
    : QWidget(parent)
    , order_(std::move(order))
    , outcome_(std::make_shared<Outcome>(book::ImportReport()))
    , layout_(new QStackedLayout(this))
{
    job_ = new JobPanel(titleOf(order_.files),
                        [order = order_, outcome = outcome_](const book::Progress& progress) {
                            *outcome = importAll(order, progress);
                        });
    connect(job_, &JobPanel::finished, this, &ImportPanel::showOutcome);
    layout_->addWidget(job_);
    layout_->addWidget(buildReport());
    setFocusProxy(job_);
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::start()
{
    job_->start();
}

QWidget* ImportPanel::buildReport()
{
    auto* report = new QWidget;
    heading_ = new PlainLabel;
    QFont large = heading_->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading_->setFont(large);
    heading_->setWordWrap(true);
    counts_ = new PlainLabel;
    counts_->setWordWrap(true);
    problems_ = new QPlainTextEdit;
    problems_->setReadOnly(true);
    problems_->setTabChangesFocus(true);
    problems_->setLineWrapMode(QPlainTextEdit::NoWrap);
    problems_->setAccessibleName(tr("Lines that were left out, with the reason"));
    copy_ = new QPushButton(tr("Copy list"));
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(problems_->toPlainText()); });
    done_ = new AccentButton(tr("Done"));
    connect(done_, &QPushButton::clicked, this, &ImportPanel::closed);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(done_);
    buttons->addWidget(copy_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(report);
    column->setContentsMargins(grid(this, 8), grid(this, 8), grid(this, 8), grid(this, 8));
    column->setSpacing(grid(this, 2));
    column->addWidget(heading_);
    column->addWidget(counts_);
    column->addWidget(problems_, 1);
    column->addLayout(buttons);
    column->addStretch();
    return report;
}

void ImportPanel::showOutcome()
{
    setFocusProxy(done_);
    layout_->setCurrentIndex(1);
    if (*outcome_) {
        showReport(**outcome_);
    } else {
        const Error& error = outcome_->error();
        heading_->setText(error.kind == ErrorKind::Cancelled ? tr("The import was stopped")
                                                             : tr("Nothing was imported"));
        counts_->setText(error.message);
        problems_->setPlainText(error.detail);
    }
    const bool listed = !problems_->toPlainText().isEmpty();
    problems_->setVisible(listed);
    copy_->setVisible(listed);
    done_->setFocus(Qt::OtherFocusReason);
    emit finished(*outcome_ ? **outcome_ : book::ImportReport());
}

void ImportPanel::showReport(const book::ImportReport& report)
{
    heading_->setText(report.added() > 0 ? tr("The import is done")
                                         : tr("There was nothing new to import"));
    // The summary's lines after the counts are the problems, one each.
    const QStringList lines = book::summary(report).split(u'\n');
    const auto listed = qsizetype(report.problems.size());
    counts_->setText(lines.first(lines.size() - listed).join(u'\n'));
    problems_->setPlainText(lines.last(listed).join(u'\n'));
}

} // namespace goodturn::ui
