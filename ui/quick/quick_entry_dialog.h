#pragma once

#include "core/domain/ids.h"
#include "ui/desk/book_dialog.h"

#include <QJsonObject>

#include <optional>

namespace goodturn::ui {

class Desk;
class QuickEntryPanel;

/// Quick entry over the window. Closing it only hides it, with what is typed.
class QuickEntryDialog : public BookDialog
{
    Q_OBJECT

public:
    explicit QuickEntryDialog(Desk& desk);

    QuickEntryPanel& panel() { return *panel_; }
    void present(std::optional<AccountId> accountInView);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void grow();

    QuickEntryPanel* panel_;
};

/// Opens quick entry over the window, where it was left. `accountInView` is what entries that name
/// no account are for; a `text` takes the place of what was typed.
void openQuickEntry(Desk& desk, std::optional<AccountId> accountInView, const QString& text = {});

/// Goes on with a draft of QuickEntryPanel, beside whatever else is being typed.
void continueQuickEntry(Desk& desk, const QJsonObject& draft);

} // namespace goodturn::ui
