#pragma once

#include "core/report/summary_layout.h"
#include "ui/desk/saved_menu.h"

namespace goodturn::ui {

/// The layouts of summaries that the book keeps, beneath the usual one.
class LayoutMenu : public SavedMenu
{
    Q_OBJECT

public:
    /// `current` tells what is chosen now.
    LayoutMenu(Desk& desk, std::function<report::SummaryLayout()> current,
               QWidget* parent = nullptr);

    /// Takes the name of the layout that is shown, without telling anybody.
    void setLayoutName(const QString& name) { setName(name); }

signals:
    void chosen(const goodturn::report::SummaryLayout& layout);

protected:
    Result<std::vector<Saved>> saved() override;
    void choose(const QString& name) override;
    Result<void> store(const QString& name) override;

private:
    Desk& desk_;
    std::function<report::SummaryLayout()> current_;
};

} // namespace goodturn::ui
