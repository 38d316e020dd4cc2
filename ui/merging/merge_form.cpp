#include "ui/merging/merge_form.h"

#include "core/base/text.h"
#include "core/book/merge_preview.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/window_hold.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/tone_label.h"
#include "ui/merging/merge_table.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

using Found = std::vector<query::NamedId>;
constexpr int mostFound = 20;

Result<Found> find(Desk& desk, RecordKind kind, const QString& text)
{
    auto& queries = desk.book().queries();
    return kind == RecordKind::Account ? queries.findAccounts(text, mostFound + 1)
                                       : queries.findPeople(text, mostFound + 1);
}

/// Those whose name begins alike come first while nothing is typed: one of them is meant, mostly.
Result<Found> findOthers(Desk& desk, const RecordKey& own, const QString& ownName,
                         const QString& text)
{
    Found found;
    if (text.isEmpty()) {
        GT_ASSIGN(found, find(desk, own.kind, ownName.section(u' ', 0, 0).left(5)));
    }
    GT_ASSIGN(const Found all, find(desk, own.kind, text));
    for (const query::NamedId& one : all)
        if (std::ranges::find(found, one.id, &query::NamedId::id) == found.end())
            found.push_back(one);
    std::erase_if(found, [&](const query::NamedId& one) { return one.id == own.id; });
    if (found.size() > mostFound)
        found.resize(mostFound);
    return found;
}

/// "4 people and 13 favours": at an account people say more than their positions.
QString movedText(std::vector<query::KindCount> moved, bool isAccount)
{
    for (query::KindCount& one : moved)
        if (isAccount && one.kind == RecordKind::Employment)
            one.kind = RecordKind::Contact;
    return query::countsInWords(moved);
}

} // namespace

MergeForm::MergeForm(Desk& desk, const RecordKey& own)
    : QDialog(desk.window())
    , desk_(desk)
    , own_(own)
    , table_(new MergeTable)
    , words_(new ToneLabel(Tone::Muted))
    , failure_(new ToneLabel(Tone::Alert))
    , job_(new JobLine)
    , merge_(new AccentButton(tr("Me&rge")))
    , cancel_(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    const auto name = desk.book().queries().recordName(own);
    ownName_ = name ? name->name : QString();
    setWindowTitle(tr("Merge %1").arg(ownName_.left(80)));
    words_->setWordWrap(true);
    failure_->setWordWrap(true);
    failure_->hide();
    auto* column = new QVBoxLayout(this);
    const int edge = grid(this, 4);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(grid(this, 3));
    column->addWidget(buildHead());
    column->addWidget(words_);
    column->addWidget(table_, 1);
    column->addSpacerItem(
        new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // without the table
    column->addWidget(failure_);
    column->addWidget(job_);
    column->addWidget(makeFormEnd(cancel_, merge_));
    connectParts();
    refresh();
}

MergeForm::~MergeForm()
{
    picker_->disconnect(this); // which loses the keyboard when it goes, and says so
}

QWidget* MergeForm::buildHead()
{
    auto* head = new QWidget;
    auto* title = new ToneLabel(Tone::Title, isAccount() ? tr("Merge two accounts that are one")
                                                         : tr("Merge two people who are one"));
    title->setWordWrap(true);
    picker_ = makePicker();
    cell_ = new FieldCell(isAccount() ? tr("&Merge %1 with the account").arg(plainCaption(ownName_))
                                      : tr("&Merge %1 with the person").arg(plainCaption(ownName_)),
                          picker_);
    swap_ = new QPushButton(tr("S&wap: keep the other one"));
    swap_->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(grid(this, 3));
    line->addWidget(cell_, 1);
    line->addWidget(swap_, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 3));
    column->addWidget(title);
    column->addLayout(line);
    return head;
}

RecordPicker* MergeForm::makePicker()
{
    return new RecordPicker(
        [this](const QString& text) { return findOthers(desk_, own_, ownName_, text); }, this);
}

void MergeForm::connectParts()
{
    connect(picker_, &RecordPicker::edited, this, &MergeForm::choose);
    connect(picker_, &QLineEdit::textEdited, this, &MergeForm::refresh);
    connect(picker_, &QLineEdit::editingFinished, this, &MergeForm::explainUnknown);
    connect(swap_, &QPushButton::clicked, this, &MergeForm::swap);
    connect(table_, &MergeTable::chosen, this, &MergeForm::chooseSide);
    connect(cancel_, &QPushButton::clicked, this, &MergeForm::reject);
    connect(merge_, &QPushButton::clicked, this, &MergeForm::merge);
    connect(job_, &JobLine::runningChanged, this, [this] {
        hold_.reset(job_->isRunning()
                        ? new WindowHold(desk_, *this, tr("Two records are being merged."))
                        : nullptr);
        refreshActs(mergeable_);
    });
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, &MergeForm::apply);
}

void MergeForm::present()
{
    const QSize wanted(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 42);
    resize(wanted.boundedTo(screen()->availableSize() * 0.92));
    picker_->setFocus(Qt::OtherFocusReason);
    show();
}

/// Escape stops the merge first; the form goes when that is over.
void MergeForm::reject()
{
    if (job_->isRunning())
        job_->cancel();
    else
        QDialog::reject();
}

RecordKey MergeForm::kept() const
{
    return keepsOwn_ ? own_ : RecordKey{own_.kind, chosen_.value_or(0)};
}

RecordKey MergeForm::other() const
{
    return keepsOwn_ ? RecordKey{own_.kind, chosen_.value_or(0)} : own_;
}

void MergeForm::offer(const RecordKey& other)
{
    const auto name = desk_.book().queries().recordName(other);
    stays_ = true;
    if (!name)
        return;
    picker_->setChosen(other.id, name->name);
    choose();
}

void MergeForm::choose()
{
    if (chosen_ != picker_->chosen())
        plan_.choices.clear();
    chosen_ = picker_->chosen();
    keepsOwn_ = true;
    refresh();
}

void MergeForm::explainUnknown()
{
    picker_->settle();
    if (!picker_->hasUnknownText())
        return;
    if (foldText(picker_->text().trimmed()) == foldText(ownName_))
        cell_->setError(isAccount() ? tr("That is this account itself. Choose another one.")
                                    : tr("That is this person. Choose another one."));
    else
        cell_->setError(isAccount() ? tr("There is no other account of this name.")
                                    : tr("There is no other person of this name."));
}

/// The values that were chosen stay chosen, whosever they are now.
void MergeForm::swap()
{
    keepsOwn_ = !keepsOwn_;
    for (book::MergeSide& side : plan_.choices)
        if (side != book::MergeSide::Both)
            side = side == book::MergeSide::Kept ? book::MergeSide::Other : book::MergeSide::Kept;
    refresh();
}

void MergeForm::chooseSide(const QString& field, book::MergeSide side)
{
    plan_.choices.insert(field, side);
    refresh();
}

void MergeForm::apply(const change::ChangeSet&)
{
    if (!job_->isRunning())
        refresh();
}

void MergeForm::refresh()
{
    failure_->hide();
    chosen_ = picker_->chosen();
    if (chosen_) {
        showPreview();
        return;
    }
    table_->hide();
    words_->show();
    words_->setText(
        isAccount() ? tr("Choose the other account. Both are then shown side by side, with what "
                         "comes of them, and nothing is changed before you say so.")
                    : tr("Choose the other person. Both are then shown side by side, with what "
                         "comes of them, and nothing is changed before you say so."));
    refreshActs(false);
}

void MergeForm::showPreview()
{
    plan_.keep = kept();
    plan_.other = other();
    const auto preview = book::previewMerge(desk_.book(), plan_.keep, plan_.other, plan_.choices);
    table_->setVisible(preview.has_value());
    words_->setVisible(preview.has_value());
    refreshActs(preview.has_value() && preview->problem.isEmpty());
    if (!preview) {
        showFailure(preview.error().message);
        return;
    }
    plan_.keepVersion = preview->keepVersion;
    plan_.otherVersion = preview->otherVersion;
    table_->show(*preview, own_.kind);
    showWords(*preview);
    if (!preview->problem.isEmpty())
        showFailure(preview->problem);
}

void MergeForm::showWords(const book::MergePreview& preview)
{
    QString words = tr("All that belongs to %1 goes to %2; %1 goes to the trash. Undo gives all of "
                       "it back.")
                        .arg(preview.names.other, preview.names.keep);
    if (preview.joinedPlaces == 1)
        words += u' ' + tr("A position that both have becomes one.");
    else if (preview.joinedPlaces > 1)
        words += u' ' + tr("Positions that both have become one.");
    words_->setText(words);
}

void MergeForm::refreshActs(bool mergeable)
{
    mergeable_ = mergeable;
    const bool idle = !job_->isRunning();
    picker_->setEnabled(idle);
    swap_->setEnabled(idle && chosen_.has_value());
    table_->setEnabled(idle);
    merge_->setEnabled(idle && mergeable);
    if (idle && mergeable) {
        const QString name = keepsOwn_ ? ownName_ : picker_->text();
        swap_->setAccessibleDescription(tr("%1 is kept now").arg(name));
    }
}

void MergeForm::merge()
{
    picker_->settle();
    if (!mergeable_ || !picker_->chosen())
        return;
    failure_->hide();
    auto outcome = std::make_shared<Result<book::Merge>>(book::Merge());
    job_->run(
        tr("Merging…"),
        [outcome, open = desk_.book().opener(), plan = plan_](const book::Progress& progress) {
            auto book = open();
            *outcome = book ? (*book)->merging().merge(plan, progress)
                            : Result<book::Merge>(failure(book.error()));
        },
        [this, outcome] { merged(*outcome); });
    job_->setFocus(Qt::OtherFocusReason);
}

void MergeForm::merged(const Result<book::Merge>& outcome)
{
    if (!outcome) {
        refresh(); // which shows what was changed meanwhile
        showFailure(outcome.error().message);
        merge_->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool noted = desk_.perform(tr("The merge was not noted"), [&]() -> Result<void> {
        desk_.book().announceEverything(outcome->unit, outcome->name);
        return {};
    });
    if (!noted)
        return;
    const RecordKey keep = kept();
    if (!stays_ && isAccount())
        desk_.openAccount(AccountId(keep.id));
    else if (!stays_)
        desk_.openPerson(ContactId(keep.id));
    const QString moved = movedText(outcome->moved, isAccount());
    desk_.showStatus(moved.isEmpty() ? tr("Merged. Undo gives all back.")
                                     : tr("Merged: %1 moved. Undo gives all back.").arg(moved));
    done(QDialog::Accepted);
}

void MergeForm::showFailure(const QString& text)
{
    failure_->setText(text);
    failure_->show();
}

void openMerge(Desk& desk, const RecordKey& own)
{
    (new MergeForm(desk, own))->present();
}

void openMerge(Desk& desk, const RecordKey& own, const RecordKey& other)
{
    auto* form = new MergeForm(desk, own);
    form->offer(other);
    form->present();
}

} // namespace goodturn::ui
