#pragma once

#include "core/book/book.h"
#include "core/query/page_rows.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>

#include <vector>

namespace goodturn::ui {

/// The people of the book that fit a search, by name: all their keys, and the rows of those lately
/// in view. The first keys come at once, the rest after the first paint.
class PersonListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        ContextRole
    };

    static constexpr int firstPage = 256;  ///< keys fetched before the first paint
    static constexpr int restAfterMs = 50; ///< the others, once these are on the screen
    static constexpr int window = 32;      ///< rows fetched together
    static constexpr int remembered = 32 * window;

    explicit PersonListModel(book::Book& book, QObject* parent = nullptr);

    void setSearchText(const QString& text);
    const QString& searchText() const { return text_; }
    ContactId idAt(int row) const; ///< invalid: no such row
    int rowOf(ContactId id) const; ///< -1: not among them
    /// The first whose name or account fits what is typed; -1: none.
    int rowBeginning(const QString& typed) const;
    /// How often rows were fetched, for tests of the windows.
    int fetches() const { return fetches_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void failed(const goodturn::Error& error) const;
    /// Keys came or went; what was chosen may stand elsewhere.
    void rearranged();

private:
    using Ids = std::vector<ContactId>;

    void reload(int limit);
    void replace(Ids ids);
    void apply(const change::ChangeSet& changes);
    const query::PersonRow* rowAt(int row) const;
    void fetchAround(int row) const;

    book::Book& book_;
    QString text_;
    Ids ids_;
    QTimer rest_;
    mutable QCache<qint64, query::PersonRow> rows_;
    mutable int fetches_ = 0;
};

} // namespace goodturn::ui
