#pragma once

#include <QListWidget>

class QPageLayout;

namespace goodturn::ui {

class PaintedPages;

/// The pages as small pictures one below the other; of long documents the later ones by number.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget* parent = nullptr);

    void showPages(const PaintedPages& pages, const QPageLayout& layout);
};

} // namespace goodturn::ui
