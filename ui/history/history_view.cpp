#include "ui/history/history_view.h"

#include "core/book/history.h"
#include "core/query/queries.h"
#include "ui/history/history_delegate.h"
#include "ui/history/history_model.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace goodturn::ui {

HistoryView::HistoryView(Desk& desk, QWidget* parent)
    : QListView(parent)
    , desk_(desk)
    , model_(new HistoryModel(this))
{
    setAccessibleName(tr("History"));
    setFrameShape(NoFrame);
    setItemDelegate(new HistoryDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setModel(model_);
    model_->setReadOnly(desk.book().isReadOnly());
    connect(model_, &HistoryModel::failed, this, [this](const Error& error) {
        desk_.showError(tr("The history could not be read"), error);
    });
    connect(&desk.book().notifier(), &change::ChangeNotifier::changed, this, &HistoryView::apply);
}

void HistoryView::showRecord(const RecordKey& record)
{
    setSubject(record, false);
}

void HistoryView::showAccount(AccountId account)
{
    setSubject({RecordKind::Account, account.value()}, true);
}

void HistoryView::setSubject(const RecordKey& subject, bool withAll)
{
    if (subject == subject_ && withAll == withAll_)
        return;
    subject_ = subject;
    withAll_ = withAll;
    isNew_ = true;
    refresh();
}

void HistoryView::apply(const change::ChangeSet&)
{
    isStale_ = true;
    refresh();
}

/// Reads only while somebody looks.
void HistoryView::refresh()
{
    if (!isVisible())
        return;
    if (isNew_) {
        readSubject();
        scrollToTop();
    } else if (isStale_) {
        const int row = currentIndex().row();
        const int scrolled = verticalScrollBar()->value();
        model_->reload();
        setCurrentIndex(model_->index(std::min(row, model_->rowCount() - 1)));
        verticalScrollBar()->setValue(scrolled);
    }
    isNew_ = isStale_ = false;
}

void HistoryView::readSubject()
{
    query::Queries& queries = desk_.book().queries();
    const RecordKey subject = subject_;
    const bool withAll = withAll_;
    const auto reader = [&queries, subject, withAll](qint64 before, int limit) {
        return withAll ? queries.accountHistory(AccountId(subject.id), before, limit)
                       : queries.history(subject, before, limit);
    };
    model_->setSubject(subject, reader, desk_.book().clock().today());
}

bool HistoryView::takeOffer(const QModelIndex& index)
{
    const auto offer = model_->offer(index);
    if (!offer)
        return false;
    const QString failed =
        offer->field.isEmpty() ? tr("It was not brought back") : tr("The value was not restored");
    const bool done = desk_.perform(failed, [&]() -> Result<void> {
        book::History& history = desk_.book().history();
        if (offer->field.isEmpty())
            GT_TRY(history.restoreDeleted(offer->record));
        else
            GT_TRY(history.restoreValue(offer->record, offer->field, offer->unit));
        return {};
    });
    if (done)
        desk_.showStatus(tr("Restored. Undo takes it back."));
    return true;
}

void HistoryView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    refresh();
}

void HistoryView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyLine();
    else if (!isEnter || !takeOffer(currentIndex()))
        QListView::keyPressEvent(event);
}

bool HistoryView::isOnLink(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    const QString link = index.data(HistoryModel::OfferRole).toString();
    return HistoryDelegate::linkRect(visualRect(index), fontMetrics(), grid(this, 1), link)
        .contains(at);
}

void HistoryView::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isOnLink(event->pos()))
        takeOffer(indexAt(event->pos()));
}

void HistoryView::mouseMoveEvent(QMouseEvent* event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(isOnLink(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void HistoryView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString offer = index.data(HistoryModel::OfferRole).toString();
    if (!offer.isEmpty())
        menu->addAction(offer, this, [this, index] { takeOffer(index); });
    menu->addAction(tr("Copy"), this, &HistoryView::copyLine);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                      : event->globalPos());
}

void HistoryView::copyLine() const
{
    const QModelIndex index = currentIndex();
    const QString whole = index.data(Qt::AccessibleTextRole).toString();
    const QString text = whole.isEmpty() ? index.data().toString() : whole;
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void HistoryView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (model_->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(tokensFor(this).muted);
    const int margin = grid(this, 4);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("What is done from now on stands here, with what was there before."));
}

} // namespace goodturn::ui
