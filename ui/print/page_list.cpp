#include "ui/print/page_list.h"

#include "ui/print/page_thumbnail.h"
#include "ui/print/painted_pages.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QSignalBlocker>

namespace goodturn::ui {

PageList::PageList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(fontMetrics().height() * 7);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setSpacing(grid(this, 1));
}

void PageList::showPages(const PaintedPages& pages, const QPageLayout& layout)
{
    const QSignalBlocker blocker(this);
    clear();
    const int wide = width() - fontMetrics().height() * 2;
    setIconSize(thumbnailSize(layout, wide));
    for (int page = 0; page < pages.pageCount(); ++page) {
        auto* item = new QListWidgetItem(QLocale().toString(page + 1), this);
        if (page >= mostThumbnails)
            continue;
        const QPixmap picture =
            QPixmap::fromImage(thumbnail(pages, layout, page, wide, devicePixelRatioF()));
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected); // not tinted: it is paper
        item->setIcon(icon);
    }
}

} // namespace goodturn::ui
