#pragma once

#include "core/book/list_view_service.h"
#include "ui/desk/saved_menu.h"

namespace goodturn::ui {

/// The saved views of a list.
class ViewMenu : public SavedMenu
{
    Q_OBJECT

public:
    /// `current` tells how the list is looked at now.
    ViewMenu(Desk& desk, query::ListKind kind, std::function<book::ListView()> current,
             QWidget* parent = nullptr);

    /// Shows the view that the book says comes first, if any.
    void openDefault();

signals:
    void chosen(const goodturn::book::ListView& view);

protected:
    Result<std::vector<Saved>> saved() override;
    void choose(const QString& name) override;
    Result<void> store(const QString& name) override;

private:
    Desk& desk_;
    query::ListKind kind_;
    std::function<book::ListView()> current_;
};

} // namespace goodturn::ui
