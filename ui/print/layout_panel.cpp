#include "ui/print/layout_panel.h"

#include "core/book/summary_layout_service.h"
#include "ui/desk/desk.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/tone_label.h"
#include "ui/print/layout_menu.h"
#include "ui/print/section_list.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace goodturn::ui {
using report::SummaryLayout;
using report::SummarySection;

namespace {

PlainLabel* labelOf(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

} // namespace

LayoutPanel::LayoutPanel(Desk& desk, QWidget* parent)
    : BookPart(parent)
    , desk_(desk)
    , menu_(new LayoutMenu(
          desk, [this] { return layout(); }, this))
    , sections_(new SectionList(this))
    , period_(new ChoiceField<report::SummaryPeriod>(this))
    , chart_(new QCheckBox(tr("C&hart"), this))
    , hint_(paragraph(Tone::Muted))
    , problem_(paragraph(Tone::Alert))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    column->setSpacing(grid(this, 1));
    column->addWidget(menu_);
    column->addSpacing(grid(this, 2));
    column->addWidget(labelOf(tr("S&ections"), sections_, this));
    column->addWidget(sections_, 1);
    column->addWidget(hint_);
    column->addWidget(problem_);
    column->addSpacing(grid(this, 2));
    column->addWidget(labelOf(tr("Pe&riod"), period_, this));
    column->addWidget(period_);
    column->addWidget(chart_);
    period_->setAccessibleName(tr("Period"));
    connect(menu_, &LayoutMenu::chosen, this, [this](const SummaryLayout& chosen) {
        setLayout(chosen);
        tell();
    });
    connect(sections_, &SectionList::edited, this, &LayoutPanel::tell);
    connect(period_, &QComboBox::activated, this, &LayoutPanel::tell);
    connect(chart_, &QCheckBox::clicked, this, &LayoutPanel::tell);
    setLayout({});
}

SummaryLayout LayoutPanel::layout() const
{
    SummaryLayout layout;
    layout.name = menu_->name();
    layout.sections = sections_->sections();
    layout.chart = chart_->isChecked();
    layout.period = report::SummaryPeriod(period_->currentData().toInt());
    layout.unknown = unknown_;
    return layout;
}

void LayoutPanel::setLayout(const SummaryLayout& layout)
{
    menu_->setLayoutName(layout.name);
    sections_->setSections(sectionsFor(layout, report::Audience::Mine));
    period_->setCurrentIndex(period_->findData(int(layout.period)));
    chart_->setChecked(layout.chart);
    unknown_ = layout.unknown;
    check();
}

void LayoutPanel::showFirst()
{
    setLayout(book::SummaryLayoutService(desk_.book()).first());
}

void LayoutPanel::setAudience(report::Audience audience)
{
    audience_ = audience;
    sections_->setAudience(audience);
    check();
}

/// Says what keeps a summary from being made of it.
void LayoutPanel::check()
{
    const bool share = audience_ == report::Audience::ToShare;
    const SummaryLayout chosen = layout();
    const auto checked = checkLayout(chosen, audience_);
    problem_->setText(checked ? QString() : checked.error().message);
    problem_->setVisible(!checked);
    hint_->setText(share ? tr("What is greyed is private: it never goes to the client.")
                         : tr("Drag a section, or press Alt+Up or Alt+Down, to move it."));
    chart_->setEnabled(!share && chosen.has(SummarySection::Flow));
}

void LayoutPanel::tell()
{
    check();
    const SummaryLayout chosen = layout();
    if (checkLayout(chosen, audience_))
        emit layoutChanged(chosen);
}

} // namespace goodturn::ui
