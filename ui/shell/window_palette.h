#pragma once

#include "core/book/finder.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/window_parts.h"

#include <QTimer>

#include <memory>

namespace goodturn::ui {

class AfterPaint;

/// The palette of a window with the finder of the book that is shown, which is made ready a moment
/// after the first paint.
class WindowPalette : public QObject
{
    Q_OBJECT

public:
    /// `parts` outlive it; `opener` is the action that opens it.
    WindowPalette(MainWindow& window, const WindowParts& parts, const QAction* opener);

    void showBook(book::Book& book);
    /// Before the book is closed.
    void closeBook();
    /// Opens the palette; nothing where there is no book.
    void open();
    /// Closes it; nothing when it is closed.
    void close() { palette_->close(); }

private:
    void go(const query::FoundRow& row);
    void act(const query::FoundRow& row);
    book::Finder& finder();

    MainWindow& window_;
    const WindowParts& parts_;
    CommandPalette* palette_;
    book::Book* book_ = nullptr;
    std::unique_ptr<book::Finder> finder_;
    QTimer preparing_;
    AfterPaint* afterPaint_;
};

} // namespace goodturn::ui
