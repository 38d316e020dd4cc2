#include "ui/print/layout_menu.h"

#include "core/book/summary_layout_service.h"

namespace goodturn::ui {
using book::SummaryLayoutService;

namespace {

SavedWords layoutWords()
{
    return {LayoutMenu::tr("Layout of the summary"),
            LayoutMenu::tr("La&yout: %1"),
            book::usualLayoutName(),
            LayoutMenu::tr("Name of the layout"),
            LayoutMenu::tr("Name, then Enter"),
            LayoutMenu::tr("Save as a new layout…"),
            LayoutMenu::tr("Layout “%1” saved in the book"),
            LayoutMenu::tr("Layout “%1” removed. The Layout menu takes it back."),
            LayoutMenu::tr("The layout was not saved"),
            LayoutMenu::tr("The layout was not renamed"),
            LayoutMenu::tr("The layout was not changed"),
            LayoutMenu::tr("The layout was not removed")};
}

} // namespace

LayoutMenu::LayoutMenu(Desk& desk, std::function<report::SummaryLayout()> current, QWidget* parent)
    : SavedMenu(
          desk, [&desk] { return SummaryLayoutService(desk.book()).kept(); }, layoutWords(), parent)
    , desk_(desk)
    , current_(std::move(current))
{
}

Result<std::vector<SavedMenu::Saved>> LayoutMenu::saved()
{
    GT_ASSIGN(const auto layouts, SummaryLayoutService(desk_.book()).layouts());
    std::vector<Saved> found;
    for (const report::SummaryLayout& layout : layouts)
        found.push_back({layout.name, layout.isDefault});
    return found;
}

void LayoutMenu::choose(const QString& name)
{
    const auto layout = SummaryLayoutService(desk_.book()).layout(name);
    if (layout)
        emit chosen(*layout);
    else
        desk_.showError(tr("The layout can't be shown"), layout.error());
}

Result<void> LayoutMenu::store(const QString& name)
{
    report::SummaryLayout layout = current_();
    layout.name = name;
    return SummaryLayoutService(desk_.book()).save(layout);
}

} // namespace goodturn::ui
