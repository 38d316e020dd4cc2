#include "ui/tuning/preview_pane.h"

#include "core/query/queries.h"
#include "core/reciprocity/advice.h"
#include "ui/delegates/standing_pill.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/hairline.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/figure_words.h"
#include "ui/theme/format.h"
#include "ui/theme/tokens.h"
#include "ui/tuning/shift_line.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace goodturn::ui {
using reciprocity::Figures;

namespace {

/// What stands before the values of PreviewPane::valuesOf().
QStringList figureNames()
{
    return {PreviewPane::tr("Felt balance"),       PreviewPane::tr("They may feel they owe"),
            PreviewPane::tr("Returns one favour"), PreviewPane::tr("Comes if you wait"),
            PreviewPane::tr("Comes if you give"),  PreviewPane::tr("Ask from")};
}

ToneLabel* wrapped(Tone tone, const QString& text = {})
{
    auto* label = new ToneLabel(tone, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

PreviewPane::PreviewPane(Desk& desk, std::optional<AccountId> account, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , picker_(makeAccountPicker(desk, this))
    , cell_(new FieldCell(tr("What it comes to on the &account"), picker_))
    , table_(new QWidget)
    , empty_(wrapped(Tone::Muted))
    , shift_(new ShiftLine(desk))
    , account_(account)
{
    auto* table = new QGridLayout(table_);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(grid(this, 3));
    table->setVerticalSpacing(grid(this, 2));
    buildTable(*table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 3));
    column->addWidget(cell_);
    column->addWidget(table_);
    column->addWidget(empty_);
    column->addWidget(new Hairline);
    column->addWidget(shift_);
    connect(picker_, &RecordPicker::edited, this, &PreviewPane::choose);
    connect(picker_, &QLineEdit::editingFinished, this, &PreviewPane::explainUnknown);
    reload();
}

PreviewPane::~PreviewPane()
{
    picker_->disconnect(this); // which loses the keyboard when it goes, and says so
}

QWidget* PreviewPane::picker() const
{
    return picker_;
}

void PreviewPane::buildTable(QGridLayout& table)
{
    addSide(table, 1, tr("Now"), now_);
    addSide(table, 2, tr("With these values"), then_);
    table.addWidget(new ToneLabel(Tone::Muted, tr("Standing")), 1, 0);
    int row = 2;
    for (const QString& name : figureNames())
        table.addWidget(new ToneLabel(Tone::Muted, name), row++, 0);
    table.addWidget(new ToneLabel(Tone::Muted, tr("Advice")), row, 0, Qt::AlignTop);
    table.setColumnStretch(1, 1);
    table.setColumnStretch(2, 1);
}

void PreviewPane::addSide(QGridLayout& table, int column, const QString& head, Side& side)
{
    table.addWidget(wrapped(Tone::Heading, head), 0, column);
    side.standing = new StandingPill;
    table.addWidget(side.standing, 1, column, Qt::AlignLeft | Qt::AlignVCenter);
    int row = 2;
    for (const QString& name : figureNames()) {
        auto* value = wrapped(Tone::Body);
        value->setAccessibleName(tr("%1, %2").arg(name, head));
        side.values.push_back(value);
        table.addWidget(value, row++, column);
    }
    side.advice = wrapped(Tone::Body);
    table.addWidget(side.advice, row, column, Qt::AlignTop);
}

void PreviewPane::show(const query::ModelTerms& held,
                       const std::optional<query::ModelTerms>& edited)
{
    held_ = held;
    edited_ = edited;
    refresh();
    refreshShift();
}

void PreviewPane::chooseFirst()
{
    const auto first = desk_.book().queries().accountIds({}, 1);
    account_ = first && !first->empty() ? std::optional(first->front()) : std::nullopt;
}

void PreviewPane::reload()
{
    auto name = account_ ? desk_.book().queries().accountName(*account_) : Result<QString>();
    if (!account_ || !name) {
        chooseFirst();
        name = account_ ? desk_.book().queries().accountName(*account_) : Result<QString>();
    }
    if (account_ && name)
        picker_->setChosen(account_->value(), *name);
    choose();
    refreshShift();
}

void PreviewPane::choose()
{
    cell_->clearError();
    account_ = picker_->chosen() ? std::optional(AccountId(*picker_->chosen())) : std::nullopt;
    ledger_ = {};
    if (account_) {
        const auto ledger = book::ledgerOf(desk_.book(), *account_);
        if (ledger)
            ledger_ = *ledger;
        else
            cell_->setError(ledger.error().message);
    }
    refresh();
}

void PreviewPane::explainUnknown()
{
    picker_->settle();
    if (picker_->hasUnknownText())
        cell_->setError(tr("There is no account of this name."));
}

book::AccountPreview PreviewPane::previewOn(const query::ModelTerms& terms)
{
    const auto preview = book::previewOf(desk_.book(), *account_, ledger_, terms);
    if (!preview)
        cell_->setError(preview.error().message);
    return preview.value_or(book::AccountPreview());
}

QStringList PreviewPane::valuesOf(const book::AccountPreview& preview) const
{
    const Figures& f = preview.figures;
    const QDate today = desk_.book().clock().today();
    const auto from = advice(f, preview.parameters).askNoSoonerThan;
    return {tr("%1 pt").arg(pointsText(f.balances.nb, true)),
            tr("%1 pt").arg(pointsText(f.balances.oc, true)),
            chanceText(f.chance.p1, f),
            chanceText(f.chance.pwait, f),
            chanceText(f.chance.pgive, f),
            from ? shortDay(*from, today) : tr("any day")};
}

void PreviewPane::refresh()
{
    table_->setVisible(account_.has_value());
    empty_->setVisible(!account_);
    if (!account_) {
        const bool any = desk_.book().queries().accountCount().value_or(0) > 0;
        empty_->setText(any ? tr("Choose an account to see what the values come to.")
                            : tr("The book holds no account yet, so there is nothing to show."));
        return;
    }
    const book::AccountPreview now = previewOn(held_);
    const book::AccountPreview then = previewOn(edited_.value_or(held_));
    const QStringList nowWords = valuesOf(now);
    const QStringList thenWords = valuesOf(then);
    now_.standing->setStanding(now.figures.standing);
    then_.standing->setStanding(then.figures.standing);
    then_.standing->setVisible(edited_.has_value());
    for (int i = 0; i < nowWords.size(); ++i) {
        now_.values[size_t(i)]->setText(nowWords[i]);
        ToneLabel* value = then_.values[size_t(i)];
        value->setText(edited_ ? thenWords[i] : tr("—"));
        value->setTone(edited_ && thenWords[i] != nowWords[i] ? Tone::Heading : Tone::Body);
    }
    now_.advice->setText(advice(now.figures, now.parameters).sentence);
    then_.advice->setText(edited_ ? advice(then.figures, then.parameters).sentence
                                  : tr("Set right first what is marked."));
}

void PreviewPane::refreshShift()
{
    if (!edited_)
        shift_->say({});
    else if (*edited_ == held_)
        shift_->say(tr("These are the values that hold."));
    else
        shift_->count(*edited_);
}

} // namespace goodturn::ui
