#include "ui/pages/gifts/season_plan.h"

#include "core/planning/occasion_date.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/day_field.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/hairline.h"
#include "ui/editors/money_field.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/chosen_lines.h"
#include "ui/pages/gifts/shelf_picker.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// Somebody may work at two accounts.
qint64 keyOfLine(const PlannedLine& line)
{
    const auto& reader = line.line.reader;
    return reader.accountId.value() << 32 ^ reader.person.value_or(ContactId()).value();
}

/// For names that may be long.
QComboBox* narrowBox()
{
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

} // namespace

SeasonPlan::SeasonPlan(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , shown_(new RowTableModel<PlannedLine>(
          seasonColumns([&desk] { return desk.book().clock().today(); }), keyOfLine, this))
    , table_(new RecordTable)
    , service_(desk.book())
{
    table_->setRecords(shown_, tr("Who gets a gift"),
                       tr("Nobody works at an account of this segment. Choose another one."));
    table_->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeChoices());
    layout->addWidget(new Hairline);
    layout->addWidget(table_, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(makeEnd());
    connect(table_, &RecordTable::opened, this, &SeasonPlan::pickBook);
    fillTags();
    fillViews();
    followOccasion();
}

QWidget* SeasonPlan::makeChoices()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(grid(this, 3), bar);
    flow->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    occasion_ = new ChoiceField<Occasion>;
    flow->addWidget(new FieldCell(tr("&Occasion"), occasion_, bar));
    occasionName_ = new FieldCell(tr("Which occasion"), new QLineEdit, bar);
    flow->addWidget(occasionName_);
    arriveBy_ = new DayField(desk_.book().clock().today());
    flow->addWidget(new FieldCell(tr("Arrives b&y"), arriveBy_, bar));
    keepers_ = new QCheckBox(tr("Only who &keep it"), bar);
    keepers_->setToolTip(tr("Only people of whom is written down that they keep this holiday"));
    flow->addWidget(new FieldCell(u" "_s, keepers_, bar)); // in line with the fields
    connect(keepers_, &QCheckBox::clicked, this, &SeasonPlan::readLines);
    stage_ = new OptionalChoiceField<Lifecycle>(tr("any"));
    stage_->setValue(Lifecycle::Client);
    flow->addWidget(new FieldCell(tr("&Relation"), stage_, bar));
    tag_ = narrowBox();
    flow->addWidget(new FieldCell(tr("&Tag"), tag_, bar));
    view_ = narrowBox();
    flow->addWidget(new FieldCell(tr("Saved vie&w"), view_, bar));
    connect(view_, &QComboBox::activated, this, &SeasonPlan::followView);
    standing_ = new OptionalChoiceField<Standing>(tr("any"));
    flow->addWidget(new FieldCell(tr("Stand&ing"), standing_, bar));
    budget_ = new MoneyField(bookCurrency(desk_));
    flow->addWidget(new FieldCell(tr("B&udget for each"), budget_, bar));
    connect(occasion_, &QComboBox::activated, this, &SeasonPlan::followOccasion);
    connect(arriveBy_, &DayField::edited, this, &SeasonPlan::readLines);
    for (QComboBox* box :
         {static_cast<QComboBox*>(stage_), tag_, static_cast<QComboBox*>(standing_)})
        connect(box, &QComboBox::activated, this, &SeasonPlan::readLines);
    connect(budget_, &MoneyField::edited, this, &SeasonPlan::check);
    return bar;
}

void SeasonPlan::fillTags()
{
    const QString chosen = tag_->currentData().toString();
    tag_->clear();
    tag_->addItem(tr("any"), QString());
    for (const QString& tag : desk_.book().queries().tags().value_or(QStringList()))
        tag_->addItem(plainCaption(tag), tag);
    tag_->setCurrentIndex(std::max(0, tag_->findData(chosen)));
}

/// The views of accounts and of people that have a filter.
void SeasonPlan::fillViews()
{
    const auto chosen = chosenView() ? std::optional(*chosenView()) : std::nullopt;
    view_->clear();
    views_.clear();
    view_->addItem(tr("none"), -1);
    book::ListViewService saved(desk_.book());
    for (const auto kind : {query::ListKind::Accounts, query::ListKind::People})
        for (const book::ListView& view :
             saved.views(kind).value_or(std::vector<book::ListView>())) {
            if (view.filter.isEmpty())
                continue;
            const QString whose =
                kind == query::ListKind::Accounts ? tr("Accounts: %1") : tr("People: %1");
            view_->addItem(plainCaption(whose.arg(view.name)), int(views_.size()));
            if (chosen && chosen->kind == view.kind && chosen->name == view.name)
                view_->setCurrentIndex(view_->count() - 1);
            views_.push_back(view);
        }
    view_->setEnabled(!views_.empty());
    view_->setToolTip(views_.empty() ? tr("Save a filter of accounts or people to choose by it")
                                     : QString());
    enableChoices();
}

/// A view says by itself whom it shows.
void SeasonPlan::followView()
{
    enableChoices();
    readLines();
}

void SeasonPlan::enableChoices()
{
    const bool chooses = !chosenView();
    for (QWidget* field : {static_cast<QWidget*>(stage_), static_cast<QWidget*>(tag_),
                           static_cast<QWidget*>(standing_)})
        field->setEnabled(chooses);
}

QWidget* SeasonPlan::makeEnd()
{
    auto* bar = new QWidget(this);
    summary_ = new ToneLabel(Tone::Muted, {}, bar);
    summary_->setObjectName(u"seasonSummary"_s);
    auto* hint =
        new ToneLabel(Tone::Muted, tr("Space: gets one or not · Enter: choose the book"), bar);
    auto* close = new QPushButton(tr("Close"), bar);
    close->setToolTip(tr("Back to the gifts (Esc)"));
    plan_ = new AccentButton({}, bar);
    plan_->setToolTip(tr("Plans them all in one act (Ctrl+Return)"));
    connect(close, &QPushButton::clicked, this, &SeasonPlan::closed);
    connect(plan_, &QPushButton::clicked, this, &SeasonPlan::plan);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    layout->setSpacing(grid(this, 3));
    layout->addWidget(summary_);
    layout->addWidget(hint, 1);
    layout->addWidget(close);
    layout->addWidget(plan_);
    return bar;
}

void SeasonPlan::focusInEvent(QFocusEvent*)
{
    table_->setFocus(Qt::OtherFocusReason);
}

/// Space says yes or no to those who are chosen; Esc leaves.
bool SeasonPlan::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Space)
        toggle();
    else if (key == Qt::Key_Escape)
        emit closed();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void SeasonPlan::followOccasion()
{
    occasionName_->setVisible(occasion_->value() == Occasion::Own);
    keepers_->setEnabled(isHoliday(occasion_->value()));
    arriveBy_->setDay(planning::nextArriveBy(occasion_->value(), {}, desk_.book().clock().today()));
    readLines();
}

const book::ListView* SeasonPlan::chosenView() const
{
    const int at = view_->count() > 0 ? view_->currentData().toInt() : -1;
    return at < 0 ? nullptr : &views_.at(size_t(at));
}

book::Season SeasonPlan::season() const
{
    book::Season season;
    season.occasion = occasion_->value();
    if (season.occasion == Occasion::Own)
        season.occasionName = static_cast<QLineEdit*>(occasionName_->field())->text();
    season.arriveBy = arriveBy_->day().value_or(QDate());
    season.isForKeepers = keepers_->isEnabled() && keepers_->isChecked();
    season.lifecycle = stage_->value();
    season.tag = tag_->currentData().toString();
    season.standing = standing_->value();
    if (const book::ListView* view = chosenView())
        season.view = *view;
    return season;
}

std::optional<Money> SeasonPlan::budget() const
{
    return budget_->value().value_or(std::nullopt);
}

void SeasonPlan::planForKeepers(Occasion holiday)
{
    occasion_->setValue(holiday);
    keepers_->setChecked(true);
    view_->setCurrentIndex(0);
    tag_->setCurrentIndex(0);
    stage_->setValue(std::nullopt);
    standing_->setValue(std::nullopt);
    enableChoices();
    followOccasion();
}

void SeasonPlan::reload()
{
    fillTags();
    fillViews();
    readLines();
}

void SeasonPlan::readLines()
{
    if (!arriveBy_->day())
        return; // it is still being typed
    auto lines = service_.lines(season());
    if (!lines) {
        desk_.showError(tr("The season could not be read"), lines.error());
        return;
    }
    std::map<qint64, PlannedLine> before;
    for (PlannedLine& line : lines_)
        before.emplace(keyOfLine(line), std::move(line));
    lines_ = plannedLines(std::move(*lines));
    for (PlannedLine& line : lines_)
        if (const auto known = before.find(keyOfLine(line));
            known != before.end() && known->second.line.isPlanned == line.line.isPlanned)
            line.keepChoiceOf(known->second);
    check();
}

void SeasonPlan::toggle()
{
    if (flipChosen(lines_, table_->chosenRows()))
        check();
}

void SeasonPlan::pickBook(int row)
{
    const auto& suggestions = lines_.at(size_t(row)).line.suggestions;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 key = keyOfLine(lines_.at(size_t(row)));
    const auto choose = [this, key](std::optional<ShelfBookId> book) {
        const auto line = std::ranges::find(lines_, key, keyOfLine);
        if (line == lines_.end())
            return; // it went while the menu was open
        const auto& offered = line->line.suggestions;
        const auto found = std::ranges::find_if(
            offered, [&book](const auto& suggestion) { return suggestion.book.id == book; });
        line->pick =
            found == offered.end() ? std::nullopt : std::optional(size_t(found - offered.begin()));
        line->isChosen = true;
        check();
    };
    menu->addAction(tr("To be found later"), this, [choose] { choose(std::nullopt); });
    menu->addSeparator();
    for (const auto& suggestion : suggestions)
        menu->addAction(plainCaption(suggestionText(suggestion)), this,
                        [choose, book = suggestion.book.id] { choose(book); });
    const QRect cell = table_->visualRect(shown_->index(row, 5));
    menu->popup(table_->viewport()->mapToGlobal(cell.bottomLeft()));
}

/// What the gift policy says of all that is chosen.
void SeasonPlan::check()
{
    std::vector<book::SeasonChoice> choices;
    for (const PlannedLine& line : lines_)
        if (line.isChosen)
            choices.push_back(line.choice(budget()));
    const auto said = service_.findings(service_.gifts(season(), choices));
    size_t at = 0;
    for (PlannedLine& line : lines_) {
        line.against.clear();
        if (line.isChosen && said)
            line.against = planning::sentencesAgainst((*said)[at++]);
    }
    refresh();
}

void SeasonPlan::refresh()
{
    shown_->setRows(lines_);
    const QString summary = seasonSummary(lines_, budget());
    summary_->setText(
        lines_.size() < book::SeasonService::mostPeople
            ? summary
            : tr("%1 · only the first %2 people are shown")
                  .arg(summary, QLocale().toString(qulonglong(book::SeasonService::mostPeople))));
    const auto chosen = std::ranges::count_if(lines_, &PlannedLine::isChosen);
    plan_->setText(chosen == 1 ? tr("Plan 1 gift")
                               : tr("Plan %1 gifts").arg(QLocale().toString(qlonglong(chosen))));
    plan_->setShortcut(QKeySequence(u"Ctrl+Return"_s)); // a new text takes it away
    plan_->setEnabled(chosen > 0);
}

void SeasonPlan::plan()
{
    const auto refused = [this](const Error& error) {
        desk_.showError(tr("The gifts were not planned"), error);
    };
    if (const auto day = arriveBy_->day(); !day)
        return refused(day.error());
    if (const auto money = budget_->value(); !money)
        return refused(money.error());
    std::vector<book::SeasonChoice> choices;
    for (const PlannedLine& line : lines_)
        if (line.isChosen)
            choices.push_back(line.choice(budget()));
    const bool done = desk_.perform(tr("The gifts were not planned"),
                                    [&] { return service_.plan(season(), choices); });
    if (done)
        emit planned();
}

} // namespace goodturn::ui
