#include "ui/duplicates/duplicates_panel.h"

#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "ui/dialogs/job_line.h"
#include "ui/duplicates/merges_form.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/tone_label.h"
#include "ui/merging/merge_form.h"
#include "ui/models/row_table_model.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QHashFunctions>
#include <QShortcut>
#include <QVBoxLayout>

#include <memory>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::Duplicate;

namespace {

/// How sure it is, and why: "likely: same name · both at Harbour & Lowe".
QString verdict(const Duplicate& pair)
{
    constexpr int sure = 90;
    constexpr int likely = 70;
    const QString word = pair.score >= sure     ? DuplicatesPanel::tr("surely")
                         : pair.score >= likely ? DuplicatesPanel::tr("likely")
                                                : DuplicatesPanel::tr("perhaps");
    return DuplicatesPanel::tr("%1: %2").arg(word, matching::words(pair.evidence).join(u" · "_s));
}

QString verdictWithScore(const Duplicate& pair)
{
    return verdict(pair) + u'\n' +
           DuplicatesPanel::tr("%1 of 100 points").arg(QLocale().toString(pair.score));
}

std::vector<TableColumn<Duplicate>> columns()
{
    return {
        {DuplicatesPanel::tr("One"), [](const Duplicate& pair) { return pair.firstName; }, 26},
        {DuplicatesPanel::tr("The other"), [](const Duplicate& pair) { return pair.secondName; },
         26},
        {DuplicatesPanel::tr("Kind"), [](const Duplicate& pair) { return label(pair.first.kind); },
         9},
        {DuplicatesPanel::tr("Is it one?"), verdict, 0, Qt::AlignLeading, {}, {}, verdictWithScore},
    };
}

/// A key of the pair for the table, which it keeps from one scan to the next.
qint64 keyOf(const Duplicate& pair)
{
    return qint64(qHashMulti(size_t(pair.first.kind), pair.first.id, pair.second.id) >> 1);
}

bool isGone(Desk& desk, const RecordKey& record)
{
    const auto name = desk.book().queries().recordName(record);
    return !name || !name->isThere || name->inTrash;
}

} // namespace

DuplicatesPanel::DuplicatesPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , model_(new RowTableModel<Duplicate>(columns(), keyOf, this))
    , table_(new RecordTable)
    , job_(new JobLine)
{
    framePanel(this, buildHead(), {buildBody(), buildActs()});
    buildTable();
    connectParts();
    scan();
}

QWidget* DuplicatesPanel::buildHead()
{
    merges_ = new QPushButton(tr("&Merges done…"));
    merges_->setToolTip(tr("What was merged, to split it again"));
    again_ = new QPushButton(tr("Look &again"));
    done_ = new QPushButton(tr("&Close"));
    state_ = new ToneLabel(Tone::Muted);
    state_->setWordWrap(true);
    return makePanelHead(tr("In the book twice?"), {merges_, again_, done_}, {state_, job_});
}

/// The words of the cells begin where those of the heading do.
QWidget* DuplicatesPanel::buildBody()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(grid(this, 6), grid(this, 1), grid(this, 6), 0);
    column->addWidget(table_);
    return body;
}

QWidget* DuplicatesPanel::buildActs()
{
    compare_ = new AccentButton(tr("C&ompare and merge…"));
    apart_ = new QPushButton(tr("These are &two"));
    apart_->setToolTip(tr("Del: they are not offered again"));
    back_ = new QPushButton(tr("Take &back"));
    return makePanelActs({compare_, apart_, back_});
}

void DuplicatesPanel::buildTable()
{
    table_->setRecords(model_, tr("Pairs that may be one"), {});
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
}

void DuplicatesPanel::connectParts()
{
    connect(again_, &QPushButton::clicked, this, &DuplicatesPanel::scan);
    connect(done_, &QPushButton::clicked, this, &DuplicatesPanel::closed);
    connect(merges_, &QPushButton::clicked, this, &DuplicatesPanel::showMerges);
    connect(compare_, &QPushButton::clicked, this, &DuplicatesPanel::compare);
    connect(apart_, &QPushButton::clicked, this, &DuplicatesPanel::keepApart);
    connect(back_, &QPushButton::clicked, this, &DuplicatesPanel::takeBack);
    connect(table_, &RecordTable::opened, this, &DuplicatesPanel::compare);
    connect(table_, &RecordTable::removeWanted, this, &DuplicatesPanel::keepApart);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DuplicatesPanel::refresh);
    connect(job_, &JobLine::runningChanged, this, [this] {
        refresh();
        emit busyChanged(job_->isRunning());
    });
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this,
            &DuplicatesPanel::dropGone);
    auto* escapes = new QShortcut(Qt::Key_Escape, this);
    escapes->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escapes, &QShortcut::activated, this, &DuplicatesPanel::escape);
}

bool DuplicatesPanel::isScanning() const
{
    return job_->isRunning();
}

/// No focus proxy: it would make the panel a stop of Tab.
void DuplicatesPanel::focusInEvent(QFocusEvent*)
{
    table_->setFocus();
}

void DuplicatesPanel::scan()
{
    if (job_->isRunning())
        return;
    using Found = Result<std::vector<Duplicate>>;
    auto found = std::make_shared<Found>();
    job_->run(
        tr("Comparing all accounts and people…"),
        [found, open = desk_.book().opener()](const book::Progress& progress) {
            const auto book = open();
            *found =
                book ? book::DuplicateService(**book).scan(progress) : Found(failure(book.error()));
        },
        [this, found] { scanned(*found); });
}

void DuplicatesPanel::scanned(const Result<std::vector<Duplicate>>& found)
{
    if (found) {
        isKnown_ = true;
        show(*found);
    } else if (found.error().kind == ErrorKind::Cancelled) {
        desk_.showStatus(tr("Stopped. Nothing was changed."));
    } else {
        desk_.showError(tr("The book could not be compared"), found.error());
    }
    refresh();
    table_->setFocus();
}

/// The row that was chosen, or the one in its place, stays chosen.
void DuplicatesPanel::show(std::vector<Duplicate> pairs)
{
    const int row = std::max(0, table_->currentIndex().row());
    model_->setRows(std::move(pairs));
    if (model_->rowCount() > 0)
        table_->selectRow(std::min(row, model_->rowCount() - 1));
    refresh();
}

/// Who was merged or removed, here or elsewhere, is no pair any more.
void DuplicatesPanel::dropGone(const change::ChangeSet& changes)
{
    const auto isGoneNow = [&](const RecordKey& record) {
        const bool concerns = changes.everything || changes.touches(record.kind, record.id);
        return concerns && isGone(desk_, record);
    };
    std::vector<Duplicate> left;
    for (const Duplicate& pair : model_->rows())
        if (!isGoneNow(pair.first) && !isGoneNow(pair.second))
            left.push_back(pair);
    if (left.size() != model_->rows().size())
        show(std::move(left));
}

void DuplicatesPanel::refresh()
{
    const bool writable = !desk_.book().isReadOnly();
    const bool idle = !job_->isRunning();
    const bool any = chosen().has_value();
    compare_->setEnabled(idle && writable && any);
    apart_->setEnabled(idle && writable && any);
    const qsizetype kept = book::DuplicateService(desk_.book()).keptCount().value_or(0);
    back_->setEnabled(idle && writable && kept > 0);
    again_->setEnabled(idle);
    const int count = model_->rowCount();
    if (!isKnown_)
        state_->setText(tr("Addresses, numbers, names and domains are compared. Nothing is changed "
                           "until you merge."));
    else if (count == 0)
        state_->setText(tr("Nothing seems to be in the book twice."));
    else
        state_->setText(count == 1 ? tr("One pair may be one. Look at it before you merge; Undo "
                                        "gives both back.")
                                   : tr("%1 pairs may be one. Look at each before you merge; Undo "
                                        "gives both back.")
                                         .arg(QLocale().toString(count)));
}

std::optional<Duplicate> DuplicatesPanel::chosen() const
{
    const auto rows = table_->chosenRows();
    return rows.empty() ? std::nullopt : std::optional(model_->row(rows.front()));
}

void DuplicatesPanel::compare()
{
    if (const auto pair = chosen(); pair && compare_->isEnabled())
        openMerge(desk_, pair->first, pair->second);
}

void DuplicatesPanel::keepApart()
{
    const auto pair = chosen();
    if (!pair || !apart_->isEnabled())
        return;
    if (!desk_.perform(tr("That was not kept"), [&] {
            return book::DuplicateService(desk_.book()).keepApart(pair->first, pair->second);
        }))
        return;
    const int row = table_->chosenRows().front();
    keptApart_.emplace_back(row, *pair);
    std::vector<Duplicate> left = model_->rows();
    left.erase(left.begin() + row);
    show(std::move(left));
    desk_.showStatus(tr("%1 and %2 stay two, and are not offered again.")
                         .arg(pair->firstName.left(60), pair->secondName.left(60)));
}

void DuplicatesPanel::takeBack()
{
    if (!back_->isEnabled())
        return;
    if (keptApart_.empty()) {
        if (desk_.perform(tr("That was not taken back"),
                          [&] { return book::DuplicateService(desk_.book()).reconsiderLast(); }))
            scan();
        return;
    }
    const auto [row, pair] = keptApart_.back();
    if (!desk_.perform(tr("That was not taken back"), [&] {
            return book::DuplicateService(desk_.book()).reconsider(pair.first, pair.second);
        }))
        return;
    keptApart_.pop_back();
    std::vector<Duplicate> pairs = model_->rows();
    pairs.insert(pairs.begin() + std::min(row, int(pairs.size())), pair);
    show(std::move(pairs));
    table_->selectRow(std::min(row, model_->rowCount() - 1));
}

void DuplicatesPanel::showMerges()
{
    (new MergesForm(desk_))->present();
}

/// One step back: the scan, then the panel.
void DuplicatesPanel::escape()
{
    if (job_->isRunning())
        job_->cancel();
    else
        emit closed();
}

} // namespace goodturn::ui
