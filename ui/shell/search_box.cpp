#include "ui/shell/search_box.h"

#include "ui/theme/line_icon.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QKeyEvent>

#include <chrono>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Filter accounts and people (Ctrl+F)"));
    setAccessibleName(tr("Filter accounts and people"));
    setMaxLength(200);
    setAcceptDrops(false); // files dropped anywhere on the window are imported
    addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    setMinimumWidth(grid(this, 60));
    rest_.setSingleShot(true);
    rest_.setInterval(80ms);
    connect(&rest_, &QTimer::timeout, this, &SearchBox::searchNow);
    connect(this, &QLineEdit::textChanged, this, [this] {
        setClearButtonEnabled(true); // its picture is drawn when there is something to clear
        rest_.start();
    });
}

void SearchBox::start()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::reset()
{
    clear();
    rest_.stop();
    last_.clear();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            emit left();
        } else {
            clear();
            searchNow();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        searchNow();
        emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::searchNow()
{
    rest_.stop();
    if (text() == last_)
        return;
    last_ = text();
    emit searched(last_);
}

} // namespace goodturn::ui
