#pragma once

#include "core/book/book.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <algorithm>
#include <span>
#include <vector>

namespace goodturn::ui {

/// A long list of records: the keys of all of them, in order, and the rows of those lately seen.
/// The first keys come at once, the rest after the first paint. When the order changes, rows are
/// taken out, put in and moved, so that what is selected and where the view stands stay; the model
/// is reset only by reload().
class WindowedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Keys = std::vector<qint64>;

    static constexpr int firstPage = 256;  ///< keys fetched before the first paint
    static constexpr int restAfterMs = 50; ///< the others, once these are on the screen
    static constexpr int window = 32;      ///< rows fetched together
    static constexpr int remembered = 32 * window;
    static constexpr int mostRuns = 200; ///< places out of which rows go one after the other

    const Keys& keys() const { return keys_; }
    qint64 keyAt(int row) const;    ///< 0: no such row
    int rowOfKey(qint64 key) const; ///< -1: not among them
    /// Whether all keys are there and in order; before, only those of the first page are.
    bool isComplete() const { return !rest_.isActive() && reading_ == Reading::Nothing; }
    /// Fetches at once what is not there yet.
    void complete();
    /// How often rows were fetched, for tests of the windows.
    int fetches() const { return fetches_; }

    QModelIndex index(int row, int column = 0, const QModelIndex& parent = {}) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

signals:
    /// Rows are about to be put into another order, or others come in their place.
    void rearranging();
    /// The book could not be read; the rows concerned stay empty.
    void failed(const goodturn::Error& error) const;
    /// The rest of the keys arrived.
    void completed();
    /// Keys came, went or moved, and all of them stand where they belong.
    void rearranged();

protected:
    explicit WindowedModel(book::Book& book, QObject* parent = nullptr);

    /// At most so many of the keys, -1: all of them.
    virtual Result<Keys> fetchKeys(int limit) const = 0;
    /// How many to fetch at first: all (-1) where a part takes as long.
    virtual int firstKeys() const { return firstPage; }
    /// Where reading them takes longer than somebody waits: begins it on another thread, for take()
    /// or giveUp(), instead of what was begun before; takeFirst() may come before, where a `page`
    /// is asked for. False: fetchKeys() is quick enough.
    virtual bool readElsewhere(int page)
    {
        Q_UNUSED(page)
        return false;
    }
    /// Whether fetchKeys() is quick for the first page, however many there are.
    virtual bool isFirstPageQuick() const { return true; }
    /// The first of the keys, from elsewhere; all are still to come.
    void takeFirst(const Keys& page);
    /// All keys, from elsewhere.
    void take(const Keys& keys);
    void giveUp(const Error& error);
    virtual void apply(const change::ChangeSet& changes) = 0;
    virtual void forgetAll() = 0;

    /// Everything anew, with nothing left of what was.
    void reload();
    /// For another sort or filter: the first page at once and behind it whatever else was there,
    /// then all of it in order. What is chosen stays so where it still fits; a current row that no
    /// longer does leaves none.
    void rearrange();
    /// Brings the rows into the order in which the book has them now, after an edit.
    void settle();
    /// Tells that rows of these keys show something else now.
    void refresh(const QSet<qint64>& keys);
    /// The same of all rows, which are read anew.
    void refreshAll();
    void countFetch() const { ++fetches_; }

    book::Book& book_;

private:
    void loadAll();
    void loadHere();
    void placeFirst(const Keys& page);
    void place(const Keys& wanted);
    void settleTo(const Keys& wanted);
    bool settleOnePlace(const Keys& wanted);
    void removeMissing(const Keys& wanted);
    void arrange(const Keys& wanted);
    void permute(Keys ordered, size_t staying);
    void append(const Keys& keys);
    void cut(size_t from);
    void replaceAll(Keys keys);

    Keys keys_;
    QTimer rest_;
    /// What the keys are for that are read elsewhere.
    enum class Reading
    {
        Nothing,
        Another, ///< sort or filter, with the rows of before in view
        Rest,    ///< of which the first page is there
        Edited   ///< rows, most of which stay where they are
    };
    Reading reading_ = Reading::Nothing;
    mutable int fetches_ = 0;
};

/// The same with rows of one type, fetched window by window as they come into view; the longest
/// unseen are forgotten.
template<class Row>
class WindowedRows : public WindowedModel
{
protected:
    explicit WindowedRows(book::Book& book, QObject* parent = nullptr)
        : WindowedModel(book, parent)
        , rows_(remembered)
    {
    }

    virtual Result<std::vector<Row>> fetchRows(std::span<const qint64> keys) const = 0;
    virtual qint64 keyOf(const Row& row) const = 0;

    /// Empty where the book no longer has it; valid until the next fetch.
    const Row* rowAt(int row) const
    {
        const qint64 key = keyAt(row);
        if (const auto* found = rows_.object(key))
            return found;
        fetchAround(row);
        return rows_.object(key);
    }
    void forget(qint64 key) { rows_.remove(key); }
    void forgetAll() override { rows_.clear(); }

private:
    /// Those that the book no longer has stay empty, so that they are not asked for again.
    void fetchAround(int row) const
    {
        const size_t from = size_t(row / window * window);
        const size_t to = std::min(from + size_t(window), keys().size());
        Keys missing;
        for (size_t i = from; i < to; ++i)
            if (!rows_.contains(keys()[i]))
                missing.push_back(keys()[i]);
        countFetch();
        auto fetched = fetchRows(missing);
        if (!fetched)
            emit failed(fetched.error());
        for (const qint64 key : missing)
            rows_.insert(key, new Row());
        if (fetched)
            for (Row& one : *fetched)
                rows_.insert(keyOf(one), new Row(std::move(one)));
    }

    mutable QCache<qint64, Row> rows_;
};

} // namespace goodturn::ui
