#pragma once

#include "core/base/error.h"
#include "core/book/book.h"
#include "core/query/kept_figures.h"
#include "core/query/list_rows.h"

#include <QThread>

#include <atomic>
#include <memory>
#include <vector>

namespace goodturn::book {
class ListKeys;
}

namespace goodturn::ui {

/// Reads the keys of a long list of entries in their order, and where accounts stand, on a thread
/// with a connection of its own: a million take longer to sort than somebody waits at a key.
/// Deleting it stops the reading and waits for its end.
class KeysReader : public QObject
{
    Q_OBJECT

public:
    using Keys = std::vector<qint64>;

    explicit KeysReader(book::Book::Opener open, QObject* parent = nullptr);
    ~KeysReader() override;

    /// Instead of what was asked for before, which is given up and not answered any more. At most
    /// `page` keys come first, all after them; 0: all at once.
    void read(const query::ListSpec& spec, int page);
    /// Where nothing is asked for: reads beforehand what entries sort by in these fields.
    void prepare(query::ListKind kind, const QStringList& fields);
    /// Where nothing is asked for: reads where all accounts stand. `asked` comes back with them.
    void readFigures(const query::WriteMark& asked);
    /// Gives up, and keeps nothing until the next reading.
    void rest();

signals:
    void first(const std::vector<qint64>& keys);
    void done(const std::vector<qint64>& keys);
    void failed(const goodturn::Error& error);
    void prepared();
    void figures(const std::shared_ptr<const query::KeptFigures>& read,
                 const query::WriteMark& asked);

private:
    using GoOn = std::function<bool()>;

    void post(std::function<void(quint64 ticket, const GoOn& goOn)> act);
    void answer(quint64 ticket, std::function<void()> tell);

    std::shared_ptr<std::atomic<quint64>> wanted_; ///< the question that is still to be answered
    book::Book::Opener open_;
    std::unique_ptr<book::ListKeys> keys_; ///< of thread_
    QThread thread_;
    QObject desk_; ///< lives on thread_
};

} // namespace goodturn::ui
