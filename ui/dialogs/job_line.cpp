#include "ui/dialogs/job_line.h"

#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace goodturn::ui {

JobLine::JobLine(QWidget* parent)
    : QWidget(parent)
    , what_(new PlainLabel)
    , bar_(new QProgressBar)
    , cancel_(new QPushButton(tr("Cancel")))
{
    bar_->setTextVisible(false);
    bar_->setMaximumWidth(grid(this, 60));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(what_);
    row->addWidget(bar_);
    row->addWidget(cancel_);
    row->addStretch();
    connect(cancel_, &QPushButton::clicked, this, &JobLine::cancel);
    cancel_->setAutoDefault(false);
    setFocusProxy(cancel_);
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void JobLine::setPatience(std::chrono::milliseconds patience)
{
    patience_.setInterval(patience);
}

void JobLine::run(const QString& what, BackgroundJob::Work work, std::function<void()> done)
{
    what_->setText(what);
    bar_->setAccessibleName(what);
    bar_->setRange(0, 0);
    cancel_->setEnabled(true);
    done_ = std::move(done);
    job_ = std::make_unique<BackgroundJob>(std::move(work));
    connect(job_.get(), &BackgroundJob::progressed, this, &JobLine::showProgress);
    connect(job_.get(), &BackgroundJob::finished, this, &JobLine::finish);
    if (patience_.interval() == 0)
        show();
    else
        patience_.start();
    emit runningChanged();
    job_->start();
}

void JobLine::cancel()
{
    cancel_->setEnabled(false);
    if (job_)
        job_->cancel();
}

void JobLine::showProgress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    constexpr int steps = 1000;
    bar_->setRange(0, steps);
    bar_->setValue(int(double(done) / double(total) * steps));
}

void JobLine::finish()
{
    job_.release()->deleteLater(); // it is still telling that it has finished
    patience_.stop();
    hide();
    const auto done = std::exchange(done_, {});
    emit runningChanged();
    done();
}

} // namespace goodturn::ui
