#include "ui/shell/window_palette.h"

#include "core/book/book.h"
#include "ui/desk/after_paint.h"
#include "ui/shell/main_window.h"

#include <QMenuBar>

#include <chrono>

namespace goodturn::ui {
using namespace std::chrono_literals;
using query::FoundRow;

WindowPalette::WindowPalette(MainWindow& window, const WindowParts& parts, const QAction* opener)
    : QObject(&window)
    , window_(window)
    , parts_(parts)
    , palette_(new CommandPalette(window, *window.menuBar(), opener))
    , afterPaint_(new AfterPaint(&window, preparing_))
{
    preparing_.setSingleShot(true);
    preparing_.setInterval(500ms);
    connect(&preparing_, &QTimer::timeout, this, [this] { finder().prepare(); });
    connect(opener, &QAction::triggered, this, &WindowPalette::open);
    connect(palette_, &CommandPalette::goWanted, this, &WindowPalette::go);
    connect(palette_, &CommandPalette::actWanted, this, &WindowPalette::act);
    connect(palette_, &CommandPalette::createWanted, this,
            [this](RecordKind kind, const QString& name) {
                parts_.palette.create(window_, kind, name);
            });
}

void WindowPalette::showBook(book::Book& book)
{
    book_ = &book;
    palette_->setMayCreate(bool(parts_.palette.create) && !book.isReadOnly());
    afterPaint_->start();
}

void WindowPalette::closeBook()
{
    preparing_.stop();
    palette_->close();
    finder_.reset();
    book_ = nullptr;
}

book::Finder& WindowPalette::finder()
{
    if (!finder_)
        finder_ = std::make_unique<book::Finder>(*book_);
    return *finder_;
}

void WindowPalette::open()
{
    if (!book_)
        return;
    finder().prepare();
    palette_->open(finder(), book_->clock().today());
}

void WindowPalette::go(const FoundRow& row)
{
    switch (row.kind) {
    case FoundRow::Kind::Account:
        window_.openAccount(AccountId(row.key.id));
        break;
    case FoundRow::Kind::Person:
        window_.openPerson(ContactId(row.key.id));
        break;
    case FoundRow::Kind::Book:
        window_.openGift(GiftId(row.key.id));
        break;
    default:
        if (parts_.palette.openEntry)
            parts_.palette.openEntry(window_, row);
    }
}

void WindowPalette::act(const FoundRow& row)
{
    if (parts_.palette.act && !book_->isReadOnly())
        parts_.palette.act(window_, row);
    else
        go(row);
}

} // namespace goodturn::ui
