#pragma once

#include "core/domain/gift.h"
#include "ui/pages/gifts/suggested_day.h"

#include <QWidget>

class QCheckBox;

namespace goodturn::ui {

class DayField;
class Desk;
class FieldCell;
class WorthField;

/// What is to happen when the gift is sent: the favour that is written down, and the day of
/// getting back in touch.
class GiftSendingFields : public QWidget
{
    Q_OBJECT

public:
    explicit GiftSendingFields(Desk& desk, QWidget* parent = nullptr);

    /// Where the gift has no day of reconnecting, `suggestion` stands there.
    void setGift(const Gift& gift, QDate suggestion);
    /// Reads the fields; marks those that are wrong, and is false then.
    bool take(Gift& gift);
    void suggestReconnect(QDate day);
    /// Until somebody says what it is worth, it is what such favours usually are in this book.
    void suggestWorth(GiftItem item);

private:
    DayField* day() const;

    Desk& desk_;
    QCheckBox* recordFavour_;
    WorthField* worth_;
    bool worthChosen_ = false;
    QCheckBox* remind_;
    FieldCell* reconnectOn_;
    SuggestedDay reconnect_{nullptr};
};

} // namespace goodturn::ui
