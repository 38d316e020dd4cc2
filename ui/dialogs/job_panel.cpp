#include "ui/dialogs/job_panel.h"

#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace goodturn::ui {

JobPanel::JobPanel(const QString& title, BackgroundJob::Work work, QWidget* parent)
    : QWidget(parent)
    , state_(new PlainLabel(tr("Reading…")))
    , bar_(new QProgressBar)
    , cancel_(new QPushButton(tr("Cancel")))
    , job_(std::move(work))
{
    auto* heading = new PlainLabel(title);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading->setFont(large);
    heading->setWordWrap(true);
    bar_->setRange(0, 0);
    bar_->setTextVisible(false);
    bar_->setAccessibleName(title);
    bar_->setMaximumWidth(grid(this, 120));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 8), grid(this, 8), grid(this, 8), grid(this, 8));
    column->setSpacing(grid(this, 2));
    column->addWidget(heading);
    column->addWidget(bar_);
    column->addWidget(state_);
    column->addWidget(cancel_, 0, Qt::AlignLeft);
    column->addStretch();
    setFocusProxy(cancel_);
    connect(cancel_, &QPushButton::clicked, this, &JobPanel::cancel);
    connect(&job_, &BackgroundJob::progressed, this, &JobPanel::showProgress);
    connect(&job_, &BackgroundJob::finished, this, &JobPanel::finished);
}

void JobPanel::start()
{
    job_.start();
}

void JobPanel::showProgress(qint64 done, qint64 total)
{
    if (total <= 0 || !cancel_->isEnabled())
        return;
    constexpr int steps = 1000;
    bar_->setRange(0, steps);
    bar_->setValue(int(double(done) / double(total) * steps));
    const QLocale locale;
    if (inPercent_)
        state_->setText(tr("%1 %").arg(locale.toString(done * 100 / total)));
    else
        state_->setText(tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void JobPanel::cancel()
{
    cancel_->setEnabled(false);
    state_->setText(tr("Stopping…"));
    job_.cancel();
}

} // namespace goodturn::ui
