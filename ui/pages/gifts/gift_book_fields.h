#pragma once

#include "core/domain/gift.h"
#include "core/domain/shelf_book.h"
#include "ui/pages/gifts/shelf_picker.h"

#include <QWidget>

namespace goodturn::ui {

class BookTitleField;
class ToneLabel;

/// What the gift is: typed, or taken from the shelf, with a word of those who have it already. A
/// book stays the shelf's as long as its title does.
class GiftBookFields : public QWidget
{
    Q_OBJECT

public:
    GiftBookFields(Desk& desk, std::function<ForWhom()> forWhom, QWidget* parent = nullptr);

    void setGift(const Gift& gift);
    void read(Gift& gift) const;
    /// Puts what was typed where it belongs, before it is saved.
    void settle();
    void setIsBook(bool isBook);
    void setTitleError(const QString& reason);
    /// It is for somebody else now.
    void followWhom();

signals:
    void edited();
    /// A book of the shelf was taken.
    void taken(const goodturn::ShelfBook& book);

private:
    void take(ShelfBookId id);
    void warnOfRepeat();

    Desk& desk_;
    std::function<ForWhom()> forWhom_;
    BookTitleField* book_;
    ShelfPicker* shelf_;
    ToneLabel* repeat_;
    std::optional<GiftId> shown_;
    std::optional<ShelfBookId> bookId_;
    QString titleOnShelf_;
};

} // namespace goodturn::ui
