#include "ui/shell/book_status.h"

#include "ui/shell/saved_text.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QLocale>

#include <chrono>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BookStatus::BookStatus(QWidget* parent)
    : QStatusBar(parent)
    , left_(new PlainLabel({}, this))
    , backup_(new PlainLabel({}, this))
    , right_(new PlainLabel({}, this))
{
    left_->setAccessibleName(tr("State of the book"));
    right_->setAccessibleName(tr("Open book"));
    addWidget(left_, 1);
    backup_->setAccessibleName(tr("Last backup"));
    backup_->setContentsMargins(0, 0, grid(this, 3), 0);
    addPermanentWidget(backup_);
    addPermanentWidget(right_);
    setSizeGripEnabled(false);
    setContentsMargins(grid(this, 2), 0, grid(this, 2), 0);
    timer_.setInterval(5s);
    connect(&timer_, &QTimer::timeout, this, &BookStatus::refresh);
}

void BookStatus::showBook(const QString& fileName, const QString& path, bool readOnly, Now now)
{
    now_ = std::move(now);
    saved_ = {};
    accounts_ = -1;
    readOnly_ = readOnly;
    right_->setText(fileName);
    right_->setToolTip(plainToolTip(path));
    refresh();
}

void BookStatus::warnOfSharedDisk()
{
    right_->setText(tr("%1 · on a network disk").arg(right_->text()));
    right_->setToolTip(plainToolTip(
        tr("Such disks can lose what two machines write at once. Keep the book on a disk of this "
           "machine, and carry backups between machines.")));
}

void BookStatus::clearBook()
{
    now_ = {};
    timer_.stop();
    left_->clear();
    backup_->clear();
    right_->clear();
    right_->setToolTip({});
}

void BookStatus::setAccountCount(qint64 count)
{
    accounts_ = count;
    refresh();
}

void BookStatus::noteSaved()
{
    if (now_)
        saved_ = now_();
    timer_.start();
    clearMessage();
    refresh();
}

void BookStatus::showBackup(const QString& text)
{
    QString shown = text;
    shown.replace(0, 1, shown.left(1).toUpper());
    backup_->setText(shown);
}

void BookStatus::showPassing(const QString& text)
{
    showMessage(text.simplified(), 6000);
}

QString BookStatus::text() const
{
    return left_->text();
}

void BookStatus::refresh()
{
    if (!now_)
        return;
    const QString saved =
        readOnly_ ? tr("read-only: nothing can be changed") : savedText(saved_, now_());
    QString text = saved;
    if (accounts_ >= 0)
        text = (accounts_ == 1 ? tr("1 account")
                               : tr("%1 accounts").arg(QLocale().toString(accounts_))) +
               u" · "_s + saved;
    text.replace(0, 1, text.left(1).toUpper());
    left_->setText(text);
}

} // namespace goodturn::ui
