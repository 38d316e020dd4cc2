#include "ui/editors/editor_form.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/desk/draft_keeper.h"
#include "ui/desk/removal.h"
#include "ui/editors/conflict_panel.h"
#include "ui/editors/custom_part.h"
#include "ui/editors/field_draft.h"
#include "ui/editors/form_changes.h"
#include "ui/editors/form_fold.h"
#include "ui/editors/form_letters.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/picked_record.h"
#include "ui/editors/tone_label.h"
#include "ui/history/history_window.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

EditorForm::EditorForm(Desk& desk, const QString& title, const QString& saveText)
    : QDialog(desk.window())
    , desk_(desk)
    , bookPath_(desk.book().path())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setSizeGripEnabled(true);
    build(title, saveText.isEmpty() ? tr("&Save") : saveText);
    drafts_ = new DraftKeeper(
        desk, [this] { return windowTitle(); }, [this] { return draft(); }, this);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &EditorForm::save);
}

EditorForm::~EditorForm() = default;

void EditorForm::build(const QString& title, const QString& saveText)
{
    auto* layout = new QVBoxLayout(this);
    const int edge = grid(this, 4);
    layout->setContentsMargins(0, edge, 0, edge);
    layout->setSpacing(grid(this, 3));

    auto* heading = new ToneLabel(Tone::Title, title, this);
    heading->setContentsMargins(edge, 0, edge, 0);
    heading->setWordWrap(true);
    body_ = new QWidget;
    grid_ = makeSixths(body_, 3);
    grid_->setContentsMargins(edge, 0, edge, 0);
    scroll_ = new QScrollArea(this);
    scroll_->setWidget(body_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    failure_ = new ToneLabel(Tone::Alert, {}, this);
    failure_->setContentsMargins(edge, 0, edge, 0);
    failure_->setWordWrap(true);
    failure_->hide();
    conflicts_ = new ConflictPanel(this);
    guard_ = std::make_unique<ConflictGuard>(*conflicts_);

    layout->addWidget(heading);
    layout->addWidget(scroll_, 1);
    layout->addWidget(failure_);
    layout->addWidget(conflicts_);
    layout->addWidget(makeDiscardBar());
    layout->addWidget(makeButtons(saveText));
}

QWidget* EditorForm::makeDiscardBar()
{
    discardBar_ = new QWidget(this);
    auto* layout = new QHBoxLayout(discardBar_);
    layout->setContentsMargins(grid(this, 4), 0, grid(this, 4), 0);
    layout->addWidget(new ToneLabel(Tone::Heading, tr("Discard what was typed?"), discardBar_), 1);
    auto* discard = new QPushButton(tr("&Discard"), discardBar_);
    keep_ = new QPushButton(tr("Keep editing"), discardBar_);
    for (QPushButton* button : {discard, keep_}) {
        button->setAutoDefault(true);
        layout->addWidget(button);
    }
    connect(discard, &QPushButton::clicked, this, [this] { done(QDialog::Rejected); });
    connect(keep_, &QPushButton::clicked, discardBar_, &QWidget::hide);
    discardBar_->hide();
    return discardBar_;
}

QWidget* EditorForm::makeButtons(const QString& saveText)
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(grid(this, 4), 0, grid(this, 4), 0);
    remove_ = new QPushButton(tr("&Remove"), bar);
    remove_->setAutoDefault(false);
    remove_->setToolTip(tr("Puts it in the trash; Undo brings it back"));
    remove_->hide();
    history_ = new QPushButton(tr("&History…"), bar);
    history_->setAutoDefault(false);
    history_->hide();
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setAutoDefault(false);
    auto* ok = new AccentButton(saveText, bar);
    ok->setDefault(true);
    ok->setToolTip(tr("Ctrl+Enter"));
    layout->addWidget(remove_);
    layout->addWidget(history_);
    layout->addStretch();
    layout->addWidget(cancel);
    layout->addWidget(ok);
    connect(cancel, &QPushButton::clicked, this, &EditorForm::reject);
    connect(ok, &QPushButton::clicked, this, &EditorForm::save);
    return bar;
}

FieldCell* EditorForm::add(const QString& name, QWidget* field, int sixths)
{
    auto* cell = new FieldCell(name, field, body_);
    if (used_ + sixths > 6) {
        ++row_;
        used_ = 0;
    }
    grid_->addWidget(cell, row_, used_, 1, sixths);
    used_ += sixths;
    cells_.push_back(cell);
    if (fold_)
        fold_->take(cell);
    return cell;
}

FormFold* EditorForm::addFold(const QString& title)
{
    fold_ = new FormFold(title, body_);
    folds_.push_back(fold_);
    grid_->addWidget(fold_, ++row_, 0, 1, 6, Qt::AlignLeading);
    used_ = 6;
    return fold_;
}

void EditorForm::endFold()
{
    fold_ = nullptr;
    used_ = 6; // nothing stands beside what may be folded
}

void EditorForm::addOwnFields(RecordKind of, const std::vector<CustomValue>& values)
{
    own_ = std::make_unique<CustomPart>(desk_, of, values);
    if (own_->isEmpty())
        return;
    addFold(tr("Yo&ur own fields"))->setOpen(own_->isFilled());
    own_->addTo(std::bind_front(&EditorForm::add, this));
    endFold();
}

bool EditorForm::takeOwnFields(std::vector<CustomValue>& values)
{
    return !own_ || own_->take(values);
}

void EditorForm::offerRemoval(const QString& what, const RecordKey& record, const QString& act)
{
    remove_->show();
    history_->show();
    connect(history_, &QPushButton::clicked, this,
            [this, record] { openHistory(desk_, record, this); });
    connect(remove_, &QPushButton::clicked, this, [this, what, record, act] {
        book::Removal removal;
        const auto remove = [&]() -> Result<void> {
            GT_ASSIGN(removal, desk_.book().trash().remove({record}, act));
            return {};
        };
        if (!carryOut(what, remove))
            return;
        desk_.showStatus(removalText(desk_, {record}, removal));
        done(QDialog::Accepted);
    });
}

void EditorForm::present()
{
    grid_->setRowStretch(row_ + 1, 1);
    std::vector<FieldCell*> usual = cells_;
    std::erase_if(usual, [this](const FieldCell* cell) {
        return std::ranges::any_of(folds_, [&](FormFold* fold) { return fold->holds(cell); });
    });
    giveLetters(*this, usual, folds_);
    atFirst_ = fieldStates(body_);
    grow();
    body_->installEventFilter(this);
    if (!usual.empty())
        firstToFill(usual)->setFocus(Qt::OtherFocusReason);
    show();
}

/// Makes the form as large as its fields need, as far as the screen goes; never smaller.
void EditorForm::grow()
{
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, scroll_);
    const int wide =
        std::max(fontMetrics().averageCharWidth() * 84, body_->minimumSizeHint().width() + bar);
    const int around = layout()->totalSizeHint().height() - scroll_->sizeHint().height();
    const int inner = body_->hasHeightForWidth() ? body_->heightForWidth(std::max(wide, width()))
                                                 : body_->sizeHint().height();
    const QSize room = screen()->availableSize() * 0.92;
    const QSize wanted(wide, inner + around + 1);
    resize(wanted.expandedTo(isVisible() ? size() : QSize()).boundedTo(room));
}

bool EditorForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == body_ && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &EditorForm::grow, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

bool EditorForm::isChanged() const
{
    return fieldStates(body_) != atFirst_;
}

QJsonObject EditorForm::draft() const
{
    if (!isVisible() || !isChanged())
        return {};
    QJsonArray fields;
    for (const FieldCell* cell : cells_)
        fields.append(draftOf(cell->field()));
    QJsonObject draft = source();
    draft.insert(u"fields"_s, fields);
    if (own_)
        draft.insert(u"own"_s, own_->keys());
    return draft;
}

void EditorForm::takeDraft(const QJsonObject& draft)
{
    const QJsonArray fields = draft[u"fields"_s].toArray();
    const bool sameOwn = own_ && draft[u"own"_s].toArray() == own_->keys();
    const auto fill = [&] {
        for (size_t i = 0; i < cells_.size() && qsizetype(i) < fields.size(); ++i)
            if (sameOwn || !own_ || !own_->holds(cells_[i]))
                ui::takeDraft(cells_[i]->field(), fields.at(qsizetype(i)));
    };
    fill();
    followFields();
    fill(); // what followed may have overwritten what was typed
}

void EditorForm::reject()
{
    if (discardBar_->isVisible()) {
        discardBar_->hide();
        return;
    }
    if (!isChanged()) {
        done(QDialog::Rejected);
        return;
    }
    discardBar_->show();
    keep_->setFocus();
}

void EditorForm::done(int result)
{
    QDialog::done(result);
    drafts_->keep(); // nothing is unsaved in a form that is closed
}

void EditorForm::save()
{
    discardBar_->hide();
    failure_->hide();
    if (!takeFields()) {
        const auto wrong = std::ranges::find_if(cells_, &FieldCell::hasError);
        if (wrong != cells_.end()) {
            for (FormFold* fold : folds_)
                if (fold->holds(*wrong))
                    fold->setOpen(true);
            (*wrong)->field()->setFocus();
            scroll_->ensureWidgetVisible(*wrong);
        }
        guard_->rewind();
        return;
    }
    storeGuarded();
}

/// A form that asks for choices grows by them, and puts the keyboard there.
void EditorForm::storeGuarded()
{
    const bool stored = carryOut(
        failureTitle(), [this] { return guard_->store(desk_.book(), [this] { return store(); }); });
    if (stored) {
        if (!guard_->takenOver().isEmpty())
            desk_.showStatus(tr("Saved. Changed elsewhere, and kept: %1")
                                 .arg(guard_->takenOver().join(u", "_s)));
        done(QDialog::Accepted);
        return;
    }
    guard_->rewind();
    if (!conflicts_->isVisible())
        return;
    grow();
    conflicts_->focusFirst();
}

bool EditorForm::carryOut(const QString& what, const std::function<Result<void>()>& act)
{
    if (desk_.book().path() != bookPath_) {
        showFailure(tr("Another book is open now. Open %1 again to save this.").arg(bookPath_));
        return false;
    }
    const auto outcome = desk_.carryOut(act);
    if (outcome)
        return true;
    showFailure(what + u'\n' + outcome.error().message);
    if (!conflicts_->isVisibleTo(this)) // what is to be chosen here concerns nobody else
        desk_.showError(what, outcome.error());
    return false;
}

void EditorForm::showFailure(const QString& text)
{
    failure_->setText(text.trimmed());
    failure_->show();
}

bool EditorForm::readAccount(FieldCell* cell, AccountId& into)
{
    std::optional<AccountId> chosen;
    if (readOptionalAccount(cell, chosen) && !chosen)
        cell->setError(tr("Choose the account it belongs to."));
    into = chosen.value_or(AccountId());
    return chosen.has_value();
}

bool EditorForm::readOptionalAccount(FieldCell* cell, std::optional<AccountId>& into)
{
    return readPicked(cell, tr("There is no account of this name. Choose one from the list."),
                      into);
}

bool EditorForm::readPerson(FieldCell* cell, std::optional<ContactId>& into)
{
    return readPicked(cell, tr("There is no person of this name. Choose one from the list."), into);
}

bool EditorForm::require(const QString& text, FieldCell* cell, const QString& reason)
{
    cell->setError(text.trimmed().isEmpty() ? reason : QString());
    return !cell->hasError();
}

RecordPicker* EditorForm::accountPicker(AccountId preset)
{
    RecordPicker* picker = makeAccountPicker(desk_, body_);
    if (preset.isValid())
        picker->setChosen(preset.value(),
                          desk_.book().queries().accountName(preset).value_or(QString()));
    return picker;
}

RecordPicker* EditorForm::personPicker(RecordPicker* account, std::optional<ContactId> preset)
{
    const auto accountOf = [account]() -> std::optional<AccountId> {
        if (!account || !account->chosen())
            return std::nullopt;
        return AccountId(*account->chosen());
    };
    RecordPicker* picker = makePersonPicker(desk_, accountOf, body_);
    if (preset)
        picker->setChosen(preset->value(),
                          desk_.book().queries().personName(*preset).value_or(QString()));
    return picker;
}

QDate EditorForm::today() const
{
    return desk_.book().clock().today();
}

} // namespace goodturn::ui
