#include "ui/editors/conflict_panel.h"

#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

#include <algorithm>
#include <utility>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::FieldDifference;
using book::Side;

namespace {

constexpr Side sides[] = {Side::Mine, Side::Theirs, Side::Original};

const QString& valueOf(const FieldDifference& difference, Side side)
{
    switch (side) {
    case Side::Mine:
        return difference.mine;
    case Side::Theirs:
        return difference.theirs;
    case Side::Original:
        return difference.original;
    }
    Q_UNREACHABLE();
}

QString sideName(Side side)
{
    switch (side) {
    case Side::Mine:
        return ConflictPanel::tr("Mine");
    case Side::Theirs:
        return ConflictPanel::tr("Theirs");
    case Side::Original:
        return ConflictPanel::tr("As it was");
    }
    Q_UNREACHABLE();
}

std::vector<FieldDifference> conflictsIn(const std::vector<FieldDifference>& differences)
{
    std::vector<FieldDifference> conflicts;
    std::ranges::copy_if(differences, std::back_inserter(conflicts), &FieldDifference::isConflict);
    return conflicts;
}

/// Fusion draws the ring of a choice a little darker than the window, which in the dark is none.
QPalette withClearOutline(QPalette palette)
{
    const bool dark = tokensFor(palette).dark;
    palette.setColor(QPalette::Window,
                     dark ? palette.color(QPalette::Text) : tokensFor(palette).muted);
    return palette;
}

bool isSame(const FieldDifference& a, const FieldDifference& b)
{
    return a.field == b.field && a.label == b.label && a.original == b.original &&
           a.mine == b.mine && a.theirs == b.theirs;
}

} // namespace

ConflictPanel::ConflictPanel(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this))
    , kept_(new ToneLabel(Tone::Muted, {}, this))
{
    setAccessibleName(tr("Changed by two"));
    kept_->setWordWrap(true);
    const int edge = grid(this, 4);
    grid_->setContentsMargins(edge, 0, edge, 0);
    grid_->setVerticalSpacing(grid(this, 2));
    grid_->addWidget(new Hairline, 0, 0);
    grid_->addWidget(kept_, 2, 0);
    hide();
}

void ConflictPanel::clear()
{
    conflicts_.clear();
    groups_.clear();
    delete std::exchange(rows_, nullptr);
    hide();
}

bool ConflictPanel::shows(const std::vector<FieldDifference>& differences) const
{
    return std::ranges::equal(conflicts_, conflictsIn(differences), &isSame);
}

void ConflictPanel::showDifferences(const std::vector<FieldDifference>& differences)
{
    const book::Choices before = choices();
    const std::vector<FieldDifference> known = conflicts_;
    clear();
    conflicts_ = conflictsIn(differences);
    rows_ = new QWidget(this);
    table_ = new QGridLayout(rows_);
    table_->setContentsMargins(0, 0, 0, 0);
    table_->setHorizontalSpacing(grid(this, 3));
    table_->setVerticalSpacing(grid(this, 1));
    addHeadings();
    for (size_t i = 0; i < conflicts_.size(); ++i) {
        const FieldDifference& one = conflicts_[i];
        const bool isKnown =
            std::ranges::any_of(known, [&](const auto& other) { return isSame(one, other); });
        addRow(int(i) + 1, one, isKnown ? before.value(one.field, Side::Mine) : Side::Mine);
    }
    QStringList theirs;
    for (const FieldDifference& one : differences)
        if (one.theirsChanged && !one.mineChanged)
            theirs << one.label;
    kept_->setText(tr("Also changed elsewhere, and kept: %1").arg(theirs.join(u", "_s)));
    kept_->setVisible(!theirs.isEmpty());
    grid_->addWidget(rows_, 1, 0);
    show();
}

void ConflictPanel::addHeadings()
{
    for (int column = 0; column < 3; ++column) {
        table_->addWidget(new ToneLabel(Tone::Muted, sideName(sides[column]), rows_), 0,
                          column + 1);
        table_->setColumnStretch(column + 1, 1);
    }
}

void ConflictPanel::addRow(int row, const FieldDifference& difference, Side chosen)
{
    auto* group = new QButtonGroup(rows_);
    table_->addWidget(new ToneLabel(Tone::Heading, difference.label, rows_), row, 0);
    for (int column = 0; column < 3; ++column) {
        const Side side = sides[column];
        const QString& value = valueOf(difference, side);
        const QString shown = value.isEmpty() ? tr("nothing") : value;
        auto* button = new QRadioButton(rows_);
        button->setText(plainCaption(fontMetrics().elidedText(
            shown.simplified(), Qt::ElideRight, fontMetrics().averageCharWidth() * 24)));
        button->setToolTip(plainToolTip(shown));
        button->setAccessibleName(
            tr("%1, %2: %3").arg(difference.label, sideName(side), shown.left(200)));
        button->setChecked(side == chosen);
        button->setPalette(withClearOutline(palette()));
        group->addButton(button, int(side));
        table_->addWidget(button, row, column + 1);
    }
    groups_.push_back(group);
}

book::Choices ConflictPanel::choices() const
{
    book::Choices choices;
    for (size_t i = 0; i < groups_.size(); ++i)
        choices.insert(conflicts_[i].field, Side(groups_[i]->checkedId()));
    return choices;
}

void ConflictPanel::focusFirst()
{
    if (!groups_.empty())
        groups_.front()->checkedButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace goodturn::ui
