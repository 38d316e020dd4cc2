#pragma once

#include "core/query/account_rows.h"
#include "ui/delegates/standing_pill.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace goodturn::ui {

/// A row of the accounts list: the name and a line of context, twelve months of giving and
/// receiving, the standing, and the felt balance. All rows are of one height, by the font.
class AccountRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AccountRowDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the parts of a row lie in `option.rect`, mirrored in right-to-left layouts. What has
    /// no room (the sparkline first) is empty.
    struct Parts
    {
        QRect name;
        QRect context;
        QRect sparkline;
        QRect pill;
        QRect balance;
    };
    Parts parts(const QStyleOptionViewItem& option) const;

protected:
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    /// Fonts and sizes made once for a font, not for every row.
    struct Fit
    {
        explicit Fit(const QFont& font);
        QFont base, name, small;
        QFontMetrics nameMetrics, smallMetrics;
        PillFit pill;
        int unit; ///< of the 4 px grid
        int height;
    };
    const Fit& fitFor(const QFont& font) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                     const Tokens& tokens) const;
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const Parts& parts,
                    const query::AccountRow& row, const QString& context,
                    const Tokens& tokens) const;

    mutable Fit fit_;
};

} // namespace goodturn::ui
