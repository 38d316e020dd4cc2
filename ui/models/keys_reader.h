#pragma once

#include "core/base/error.h"
#include "core/book/book.h"
#include "core/query/list_rows.h"

#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace goodturn::ui {

/// Reads the keys of a long list in their order on a thread with a connection of its own: a
/// million entries take longer to sort than somebody waits at a key. Deleting it stops the reading
/// and waits for its end.
class KeysReader : public QObject
{
    Q_OBJECT

public:
    using Keys = std::vector<qint64>;

    explicit KeysReader(book::Book::Opener open, QObject* parent = nullptr);
    ~KeysReader() override;

    /// Instead of what was asked for before, which is given up and not answered any more.
    void read(const query::ListSpec& spec);
    void stop();

signals:
    void done(const std::vector<qint64>& keys);
    void failed(const goodturn::Error& error);

private:
    void answer(quint64 ticket, const Result<Keys>& keys);

    std::shared_ptr<std::atomic<quint64>> wanted_; ///< the question that is still to be answered
    book::Book::Opener open_;
    QThread thread_;
    QObject desk_; ///< lives on thread_
};

} // namespace goodturn::ui
