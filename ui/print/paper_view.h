#pragma once

#include "core/report/document.h"
#include "ui/print/paper.h"

#include <QPrinter>
#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QPrintPreviewWidget;
class QToolButton;

namespace goodturn::ui {

class PageList;
class PagePainter;
class PlainLabel;

/// A document as it will be on paper, page by page, painted by the same PagePainter as the paper,
/// with small pictures of the pages beside it.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    /// The tools that turn the pages, and make them larger and smaller.
    void addTools(QHBoxLayout& row);
    void showDocument(const report::Document& document, const PaperChoice& paper);
    int pageCount() const;
    int currentPage() const; ///< the first is 1
    void showPage(int page); ///< one that is not there is not shown

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeTool(const QString& sign, const QString& name, std::function<void()> act);
    void applyGround();
    void showPosition();

    QPrinter printer_{QPrinter::HighResolution}; ///< whose paper the preview shows
    std::unique_ptr<PagePainter> painter_;
    QPrintPreviewWidget* preview_;
    PageList* pages_;
    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    PlainLabel* position_ = nullptr;
};

} // namespace goodturn::ui
