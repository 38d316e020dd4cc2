#pragma once

#include <QStyledItemDelegate>

namespace goodturn::ui {

class PhotoCache;

/// A person in the list: their photo or initials, the name, beneath it position and account in a
/// quieter hand.
class PersonRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Without `photos` all have initials.
    explicit PersonRowDelegate(PhotoCache* photos = nullptr, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintPhoto(QPainter& painter, const QRect& place, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    PhotoCache* photos_;
};

} // namespace goodturn::ui
