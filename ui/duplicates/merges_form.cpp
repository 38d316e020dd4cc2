#include "ui/duplicates/merges_form.h"

#include "ui/desk/desk.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/hairline.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/tone_label.h"
#include "ui/models/row_table_model.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/format.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::PastMerge;

namespace {

std::vector<TableColumn<PastMerge>> columns(const Clock& clock)
{
    const auto when = [&clock](const PastMerge& merge) {
        const QDateTime at = merge.at.toLocalTime();
        return MergesForm::tr("%1, %2").arg(relativeDay(at.date(), clock.today()),
                                            QLocale().toString(at.time(), QLocale::ShortFormat));
    };
    const auto moment = [](const PastMerge& merge) {
        return QLocale().toString(merge.at.toLocalTime(), QLocale::LongFormat);
    };
    const auto moved = [](const PastMerge& merge) {
        const QString counts = query::countsInWords(merge.moved);
        return counts.isEmpty() ? MergesForm::tr("nothing") : counts;
    };
    return {
        {MergesForm::tr("When"), when, 20, Qt::AlignLeading, {}, {}, moment},
        {MergesForm::tr("Was merged"), [](const PastMerge& merge) { return merge.otherName; }, 24},
        {MergesForm::tr("Into"), &PastMerge::into, 30, Qt::AlignLeading, {}, {}, &PastMerge::into},
        {MergesForm::tr("Moved"), moved, 0, Qt::AlignLeading, {}, {}, moved},
        {MergesForm::tr("By"), [](const PastMerge& merge) { return merge.by; }, 10},
    };
}

qint64 keyOf(const PastMerge& merge)
{
    return merge.unit.value();
}

} // namespace

MergesForm::MergesForm(Desk& desk)
    : QDialog(desk.window())
    , desk_(desk)
    , model_(new RowTableModel<PastMerge>(columns(desk.book().clock()), keyOf, this))
    , table_(new RecordTable)
    , scroll_(new QScrollArea)
    , words_(new ToneLabel(Tone::Body))
    , job_(new JobLine)
    , split_(new AccentButton(tr("&Split")))
    , close_(new QPushButton(tr("&Close")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    setWindowTitle(tr("Merges"));
    build();
    connectParts();
    refresh();
}

void MergesForm::build()
{
    auto* title = new ToneLabel(Tone::Title, tr("What was merged can be split again"));
    table_->setRecords(model_, tr("Merges, newest first"),
                       tr("What is merged stands here, for as long as both are in the book."));
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    scroll_->setWidget(words_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    scroll_->setAccessibleName(tr("What a split gives back"));
    auto* column = new QVBoxLayout(this);
    const int edge = grid(this, 4);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(grid(this, 3));
    column->addWidget(title);
    column->addWidget(table_, 3);
    column->addWidget(new Hairline);
    column->addWidget(scroll_, 2);
    column->addWidget(job_);
    column->addWidget(makeFormEnd(close_, split_));
}

void MergesForm::connectParts()
{
    connect(close_, &QPushButton::clicked, this, &MergesForm::reject);
    connect(split_, &QPushButton::clicked, this, &MergesForm::split);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MergesForm::look);
    connect(job_, &JobLine::runningChanged, this, &MergesForm::refreshActs);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, &MergesForm::refresh);
}

void MergesForm::present()
{
    const QSize wanted(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 36);
    resize(wanted.boundedTo(screen()->availableSize() * 0.92));
    table_->setFocus(Qt::OtherFocusReason);
    show();
}

bool MergesForm::isBusy() const
{
    return job_->isRunning();
}

/// Escape stops a split first; the form goes when that is over.
void MergesForm::reject()
{
    if (isSplitting_)
        job_->cancel();
    else
        QDialog::reject();
}

/// The row that was chosen, or the one in its place, stays chosen.
void MergesForm::refresh()
{
    if (isSplitting_)
        return;
    auto merges = book::SplitService(desk_.book()).merges();
    if (!merges) {
        tell(merges.error().message, true);
        return;
    }
    const int row = std::max(0, table_->currentIndex().row());
    model_->setRows(std::move(*merges));
    if (model_->rowCount() > 0)
        table_->selectRow(std::min(row, model_->rowCount() - 1));
    look();
}

std::optional<PastMerge> MergesForm::chosen() const
{
    const auto rows = table_->chosenRows();
    return rows.empty() ? std::nullopt : std::optional(model_->row(rows.front()));
}

/// What is looked up for another one is given up first.
void MergesForm::look()
{
    if (isSplitting_)
        return;
    told_ = {};
    refreshActs();
    looksAgain_ = job_->isRunning();
    if (looksAgain_) {
        job_->cancel();
        return;
    }
    const auto merge = chosen();
    tell(merge ? merge->obstacle : QString());
    if (!merge || !merge->obstacle.isEmpty())
        return;
    using Found = Result<book::SplitPreview>;
    auto found = std::make_shared<Found>(book::SplitPreview());
    job_->run(
        tr("Comparing the merge with the book…"),
        [found, open = desk_.book().opener(), unit = merge->unit](const book::Progress& progress) {
            const auto book = open();
            *found = book ? book::SplitService(**book).preview(unit, progress)
                          : Found(failure(book.error()));
        },
        [this, found, unit = merge->unit] { looked(unit, *found); });
}

void MergesForm::looked(change::UnitId merge, const Result<book::SplitPreview>& found)
{
    if (looksAgain_) {
        look();
        return;
    }
    if (!found) {
        tell(found.error().message, true);
        return;
    }
    tell(book::splitInWords(*found).join(u'\n'));
    told_ = merge;
    refreshActs();
}

void MergesForm::tell(const QString& text, bool isProblem)
{
    words_->setTone(isProblem ? Tone::Alert : Tone::Body);
    words_->setText(text);
    scroll_->setAccessibleDescription(text);
}

void MergesForm::refreshActs()
{
    const bool idle = !job_->isRunning();
    split_->setEnabled(idle && told_.isValid() && !desk_.book().isReadOnly());
    table_->setEnabled(!isSplitting_);
}

void MergesForm::split()
{
    if (!split_->isEnabled())
        return;
    isSplitting_ = true;
    if (QWidget* window = desk_.window()) // an act in it would wait for the book's write lock
        window->setEnabled(false);
    setEnabled(true);
    auto outcome = std::make_shared<Result<book::Split>>(book::Split());
    job_->run(
        tr("Splitting…"),
        [outcome, open = desk_.book().opener(), unit = told_](const book::Progress& progress) {
            const auto book = open();
            *outcome = book ? book::SplitService(**book).split(unit, progress)
                            : Result<book::Split>(failure(book.error()));
        },
        [this, outcome] { wasSplit(*outcome); });
}

void MergesForm::wasSplit(const Result<book::Split>& outcome)
{
    isSplitting_ = false;
    if (QWidget* window = desk_.window())
        window->setEnabled(true);
    refreshActs();
    if (!outcome) {
        tell(outcome.error().message, true);
        return;
    }
    const bool noted = desk_.perform(tr("The split was not noted"), [&]() -> Result<void> {
        desk_.book().announceEverything(outcome->unit, outcome->name);
        return {};
    });
    if (noted)
        desk_.showStatus(tr("%1. Undo takes it back.").arg(outcome->name));
    table_->setFocus(Qt::OtherFocusReason);
}

} // namespace goodturn::ui
