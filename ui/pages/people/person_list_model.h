#pragma once

#include "core/query/page_rows.h"
#include "ui/models/windowed_model.h"

namespace goodturn::ui {

/// The people of the book that fit a search, by name. Neither an edit nor another search resets it.
class PersonListModel : public WindowedRows<query::PersonRow>
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        ContextRole,
        PhotoRole ///< the key of the photo as a text, empty for none
    };

    explicit PersonListModel(book::Book& book, QObject* parent = nullptr);

    void setSearchText(const QString& text);
    const QString& searchText() const { return text_; }
    ContactId idAt(int row) const { return ContactId(keyAt(row)); } ///< invalid: no such row
    int rowOf(ContactId id) const { return rowOfKey(id.value()); }  ///< -1: not among them
    /// The first whose name or account fits what is typed; -1: none.
    int rowBeginning(const QString& typed);

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    Result<Keys> fetchKeys(int limit) const override;
    Result<std::vector<query::PersonRow>> fetchRows(std::span<const qint64> keys) const override;
    qint64 keyOf(const query::PersonRow& row) const override { return row.id.value(); }
    void apply(const change::ChangeSet& changes) override;

private:
    QString text_;
};

} // namespace goodturn::ui
