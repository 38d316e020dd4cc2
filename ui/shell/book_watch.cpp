#include "ui/shell/book_watch.h"

#include <chrono>

namespace goodturn::ui {
using namespace std::chrono_literals;

BookWatch::BookWatch(book::Book& book, QObject* parent) : QObject(parent), book_(book)
{
    // A look that fails is made again; what is wrong with the file shows at the next act.
    connect(&timer_, &QTimer::timeout, this, [this] { (void)book_.catchUp(); });
    timer_.start(500ms);
}

} // namespace goodturn::ui
