#pragma once

#include "core/book/book.h"

#include <QObject>
#include <QTimer>

namespace goodturn::ui {

/// Looks twice a second for what another window or the command line wrote into the open book, so
/// that the pages show it within a second.
class BookWatch : public QObject
{
    Q_OBJECT

public:
    explicit BookWatch(book::Book& book, QObject* parent = nullptr);

private:
    book::Book& book_;
    QTimer timer_;
};

} // namespace goodturn::ui
