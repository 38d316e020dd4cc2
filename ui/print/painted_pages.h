#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace goodturn::ui {

/// An entry of a table of contents; below another where its level is higher. Pages count from 0.
struct OutlineEntry
{
    QString title;
    int level = 0;
    int page = 0;
    double y = 0;

    bool operator==(const OutlineEntry&) const = default;
};

/// Where a page leads to an address.
struct PageLink
{
    int page = 0;
    QRectF place;
    QString url;
};

/// Pages that preview, printer, PDF and small pictures all paint by the same code, so that they
/// look alike.
class PaintedPages
{
public:
    PaintedPages() = default;
    PaintedPages(const PaintedPages&) = delete;
    PaintedPages& operator=(const PaintedPages&) = delete;
    virtual ~PaintedPages();

    virtual int pageCount() const = 0;
    /// Draws a page (0 is the first). The painter's unit must be the paper unit, its origin the
    /// corner of the printable part.
    virtual void paintPage(QPainter& painter, int page) const = 0;

    /// What they hold and where they lead to, in paper units, for those who read on a screen.
    virtual std::vector<OutlineEntry> outline() const { return {}; }
    virtual std::vector<PageLink> links() const { return {}; }

    /// Draws pages `from` to `to` (counted from 1; 0: to the end) on a device that has the layout
    /// of the pages already. False when the device fails.
    bool paintAll(QPagedPaintDevice& device, int from = 1, int to = 0) const;
    /// The same with a painter that is at work on the device already, on a page that is still
    /// empty: several documents one after another.
    bool paintOn(QPainter& painter, QPagedPaintDevice& device, int from = 1, int to = 0) const;
};

} // namespace goodturn::ui
