#include "ui/lists/view_menu.h"

#include <QFontMetrics>
#include <QLineEdit>

namespace goodturn::ui {
using book::ListView;

namespace {

QString wholeList(query::ListKind kind)
{
    switch (kind) {
    case query::ListKind::Accounts:
        return ViewMenu::tr("All accounts");
    case query::ListKind::People:
        return ViewMenu::tr("All people");
    case query::ListKind::Favours:
        return ViewMenu::tr("All favours");
    case query::ListKind::Interactions:
        return ViewMenu::tr("All interactions");
    }
    Q_UNREACHABLE();
}

SavedWords viewWords(query::ListKind kind)
{
    return {ViewMenu::tr("Saved views"),
            ViewMenu::tr("Vie&w: %1"),
            wholeList(kind),
            ViewMenu::tr("Name of the view"),
            ViewMenu::tr("Name of the view, then Enter"),
            ViewMenu::tr("Save as a new view…"),
            ViewMenu::tr("View “%1” saved in the book"),
            ViewMenu::tr("View “%1” removed. The View menu takes it back."),
            ViewMenu::tr("The view was not saved"),
            ViewMenu::tr("The view was not renamed"),
            ViewMenu::tr("The view was not changed"),
            ViewMenu::tr("The view was not removed")};
}

} // namespace

ViewMenu::ViewMenu(Desk& desk, query::ListKind kind, std::function<ListView()> current,
                   QWidget* parent)
    : SavedMenu(
          desk, [&desk, kind] { return book::ListViewService(desk.book()).kept(kind); },
          viewWords(kind), parent)
    , desk_(desk)
    , kind_(kind)
    , current_(std::move(current))
{
    nameLine()->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
}

void ViewMenu::openDefault()
{
    const auto views = book::ListViewService(desk_.book()).views(kind_);
    if (!views)
        return;
    for (const ListView& view : *views)
        if (view.isDefault) {
            setName(view.name);
            emit chosen(view);
        }
}

Result<std::vector<SavedMenu::Saved>> ViewMenu::saved()
{
    GT_ASSIGN(const auto views, book::ListViewService(desk_.book()).views(kind_));
    std::vector<Saved> found;
    for (const ListView& view : views)
        found.push_back({view.name, view.isDefault});
    return found;
}

/// One that somebody removed while the menu was open stays as it is shown.
void ViewMenu::choose(const QString& name)
{
    if (name.isEmpty()) {
        ListView everything;
        everything.kind = kind_;
        everything.sort = query::usualSort(kind_);
        emit chosen(everything);
        return;
    }
    const auto views = book::ListViewService(desk_.book()).views(kind_);
    for (const ListView& view : views.value_or(std::vector<ListView>()))
        if (view.name == name)
            emit chosen(view);
}

Result<void> ViewMenu::store(const QString& name)
{
    ListView view = current_();
    view.kind = kind_;
    view.name = name;
    return book::ListViewService(desk_.book()).save(view);
}

} // namespace goodturn::ui
