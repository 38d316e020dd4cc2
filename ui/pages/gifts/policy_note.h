#pragma once

#include "core/domain/gift.h"

#include <QWidget>

namespace goodturn::ui {

class Desk;
class ToneLabel;

/// What the gift policy says of the gift as it stands in the fields, beside them; hidden while it
/// says nothing. It keeps from nothing. Follows changes of the book.
class PolicyNote : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyNote(Desk& desk, QWidget* parent = nullptr);

    /// A gift that is out, or cancelled, is let be.
    void showFor(const Gift& gift);

private:
    void refresh();

    Desk& desk_;
    Gift gift_;
    ToneLabel* against_;
    ToneLabel* untold_; ///< what can't be told
};

} // namespace goodturn::ui
