#pragma once

#include "ui/shell/window_parts.h"
#include "ui/shell/window_state.h"

#include <QListWidget>
#include <QSplitter>

namespace goodturn::ui::testing {

/// A page that writes down what it is asked for.
class PlainPage : public Page
{
    Q_OBJECT

public:
    PlainPage(const QString& name, Desk& desk);
    ~PlainPage() override;

    void setSearchText(const QString& text) override { searches << text; }
    void focusMain() override { list->setFocus(); }

    QStringList searches;
    AccountId account;
    qint64 shown = 0;
    QListWidget* list;
    QSplitter* splitter;

    /// How many pages of this name there are.
    static int alive(const QString& name);
};

/// Three places ("today", "accounts", "people", the last two searchable) and two acts.
/// `started` gets the account that each act was started for.
WindowParts plainParts(QStringList* started = nullptr);

} // namespace goodturn::ui::testing
