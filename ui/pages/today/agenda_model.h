#pragma once

#include "core/query/page_rows.h"
#include "ui/pages/today/agenda_words.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace goodturn::ui {

/// What is due, in order, with a heading line over each stretch of time. Headings can't be chosen.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole, ///< bool
        IconRole,                   ///< name of the drawing
        AccountRole,
        DayRole, ///< "in 3 days"
        LateRole ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows `rows`, which are sorted by day, group by group. `lastSeen` as of groupOf().
    void show(const std::vector<query::AgendaRow>& rows, QDate today, QDate lastSeen = {});
    /// The entry of the line; none for a heading.
    std::optional<query::AgendaRow> entry(const QModelIndex& index) const;
    /// The line of the entry, or an invalid index.
    QModelIndex find(query::AgendaRow::Kind kind, qint64 id,
                     Occasion occasion = Occasion::NoOccasion) const;
    /// The first entry at or after the line, else the last one; invalid when there is none.
    QModelIndex entryNear(int line) const;
    /// Entries that are late or due today; advice is on no day.
    int dueNow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        DueGroup group = DueGroup::Today;
        int count = 0;                         ///< of the group, on its heading
        std::optional<query::AgendaRow> entry; ///< none: the heading of the group
    };

    QVariant headingData(const Line& line, int role) const;
    QVariant entryData(const query::AgendaRow& row, int role) const;
    QString dayOf(const query::AgendaRow& row) const;

    std::vector<Line> lines_;
    QDate today_;
};

} // namespace goodturn::ui
