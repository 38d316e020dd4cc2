#include "app/composition.h"
#include "tests/bench/first_paint.h"
#include "ui/models/account_list_model.h"
#include "ui/shell/main_window.h"
#include "ui/theme/palette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

/// The list of accounts, or the words that stand in its place in an empty book.
bool isUseful(const QWidget& widget)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    return view && qobject_cast<const ui::AccountListModel*>(view->model());
}

constexpr int indexedAfterMs = 8000;

/// Runs until the search index is in memory, which begins by itself after the first paint.
[[noreturn]] void showAndIndex(ui::MainWindow& window)
{
    window.resize(1280, 800);
    window.show();
    QTimer::singleShot(indexedAfterMs, &window, [] { bench::endProcess(); });
    QApplication::exec();
    ::_exit(1);
}

} // namespace

/// Our window with the book that is named, at its accounts; ends with the first useful paint.
/// A word more says that the book is "empty", or to wait for the "index" of the search.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::applyScheme(application, ui::ColourScheme::Light);
    auto book = book::Book::open({QString::fromLocal8Bit(argv[1])},
                                 std::make_shared<FixedClock>(QDate(2026, 11, 22)));
    if (!book) {
        std::fprintf(stderr, "%s\n", qPrintable(book.error().message));
        ::_exit(1);
    }
    ui::MainWindow window(app::windowParts());
    const QByteArray how = argc > 2 ? argv[2] : "";
    const bool empty = how == "empty"; // then there is no list to wait for
    window.showBook(std::move(*book), u"accounts"_s);
    if (how == "index")
        showAndIndex(window);
    bench::FirstPaint::showAndEnd(window, empty ? [](const QWidget&) { return true; } : isUseful);
}
