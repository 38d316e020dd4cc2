#pragma once

#include "core/report/summary_layout.h"
#include "ui/desk/book_part.h"

class QCheckBox;
class QComboBox;

namespace goodturn::ui {

class Desk;
class LayoutMenu;
class SectionList;
class ToneLabel;

/// What a summary is put together of: a layout that the book keeps, or one made here, by its
/// sections in their order, its period, and whether there is a chart.
class LayoutPanel : public BookPart
{
    Q_OBJECT

public:
    explicit LayoutPanel(Desk& desk, QWidget* parent = nullptr);

    /// What is chosen. It may have no section, or none for this audience: then it was not told.
    report::SummaryLayout layout() const;
    /// Shows the layout without telling anybody.
    void setLayout(const report::SummaryLayout& layout);
    /// Shows the one that the book says comes first, else the usual one, without telling anybody.
    void showFirst();
    /// Greys what never goes to the client; what is chosen stays.
    void setAudience(report::Audience audience);

    LayoutMenu* menu() const { return menu_; }
    SectionList* sections() const { return sections_; }
    QComboBox* period() const { return period_; }
    QCheckBox* chart() const { return chart_; }
    const ToneLabel* problem() const { return problem_; }

signals:
    /// Something else is chosen, of which a summary can be made.
    void layoutChanged(const goodturn::report::SummaryLayout& layout);

private:
    void tell();
    void check();

    Desk& desk_;
    LayoutMenu* menu_;
    SectionList* sections_;
    QComboBox* period_;
    QCheckBox* chart_;
    ToneLabel* hint_;
    ToneLabel* problem_;
    report::Audience audience_ = report::Audience::Mine;
    QStringList unknown_; ///< of the layout that is shown
};

} // namespace goodturn::ui
