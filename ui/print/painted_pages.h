#pragma once

class QPagedPaintDevice;
class QPainter;

namespace goodturn::ui {

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

    /// Draws pages `from` to `to` (counted from 1; 0: to the end) on a device that has the layout
    /// of the pages already. False when the device fails.
    bool paintAll(QPagedPaintDevice& device, int from = 1, int to = 0) const;
};

} // namespace goodturn::ui
