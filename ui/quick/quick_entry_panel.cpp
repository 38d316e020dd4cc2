#include "ui/quick/quick_entry_panel.h"

#include "core/book/book.h"
#include "ui/desk/desk.h"
#include "ui/desk/draft_keeper.h"
#include "ui/desk/drafts.h"
#include "ui/editors/book_currency.h"
#include "ui/editors/field_room.h"
#include "ui/editors/tone_label.h"
#include "ui/quick/form_scroll.h"
#include "ui/quick/pasted_form.h"
#include "ui/quick/quick_entry_form.h"
#include "ui/quick/quick_line.h"
#include "ui/quick/quick_words.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

QuickEntryPanel::QuickEntryPanel(Desk& desk, Shape shape, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , shape_(shape)
    , line_(new QuickLine(this))
    , body_(new QWidget(this))
    , form_(new QuickEntryForm(desk, body_))
    , remarks_(new ToneLabel(Tone::Muted, {}, body_))
    , failure_(new ToneLabel(Tone::Alert, {}, body_))
    , savedBar_(new QWidget(this))
    , saved_(new ToneLabel(Tone::Body, {}, savedBar_))
    , undo_(new QPushButton(tr("&Undo"), savedBar_))
{
    build();
    drafts_ = new DraftKeeper(
        desk, [] { return tr("Quick entry"); }, [this] { return draft(); }, this);
    connect(line_, &QLineEdit::textChanged, this, &QuickEntryPanel::readLine);
    connect(line_, &QuickLine::pasted, this, &QuickEntryPanel::takePaste);
    connect(form_, &QuickEntryForm::whatChosen, this, &QuickEntryPanel::readLine);
    connect(undo_, &QPushButton::clicked, this, &QuickEntryPanel::undo);
    start();
}

QuickEntryPanel::~QuickEntryPanel()
{
    drafts_->setAside();
}

void QuickEntryPanel::build()
{
    line_->setPlaceholderText(
        tr("Note it: gave Ines insight customs benchmark yesterday · call Tom 20 min prices"));
    line_->setAccessibleName(tr("Quick entry"));
    giveRoom(line_);
    for (ToneLabel* label : {remarks_, failure_}) {
        label->setWordWrap(true);
        label->hide();
    }
    saved_->setElided(true);
    undo_->setAutoDefault(false);
    auto* savedRow = new QHBoxLayout(savedBar_);
    savedRow->setContentsMargins(0, 0, 0, 0);
    savedRow->addWidget(saved_, 1);
    savedRow->addWidget(undo_);
    savedBar_->hide();

    auto* inner = new QVBoxLayout(body_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(grid(this, 2));
    inner->addWidget(remarks_);
    inner->addWidget(new FormScroll(form_, body_));
    inner->addWidget(failure_);
    inner->addWidget(makeButtons());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addWidget(line_);
    column->addWidget(savedBar_);
    column->addWidget(body_);
    body_->setVisible(shape_ == Shape::Whole);
    setTabOrder(line_, form_->firstField());
    setFocusProxy(line_);
}

QWidget* QuickEntryPanel::makeButtons()
{
    auto* bar = new QWidget(body_);
    auto* save = new AccentButton(tr("&Save"), bar);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &QuickEntryPanel::save);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new ToneLabel(Tone::Muted, tr("Enter saves · Esc keeps it for later"), bar), 1);
    row->addWidget(save);
    return bar;
}

void QuickEntryPanel::start(std::optional<AccountId> accountInView)
{
    names_ = std::make_unique<book::BookNames>(desk_.book());
    const QLocale locale;
    reader_ = std::make_unique<quick::QuickReader>(quick::Vocabulary::translatedWithDaysOf(locale),
                                                   locale, bookCurrency(desk_));
    inView_ = accountInView.value_or(AccountId());
    form_->setAccountInView(inView_);
    line_->setEnabled(!desk_.book().isReadOnly());
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this,
            &QuickEntryPanel::followBook, Qt::UniqueConnection);
    followBook();
    readLine();
}

/// Names may have changed, and Undo means something else by now.
void QuickEntryPanel::followBook()
{
    names_->forget();
    savedBar_->hide();
}

QString QuickEntryPanel::text() const
{
    return line_->text();
}

void QuickEntryPanel::setText(const QString& text)
{
    line_->setText(text);
}

QJsonObject QuickEntryPanel::draft() const
{
    const QJsonObject byHand = form_->draft();
    if (text().trimmed().isEmpty() && byHand.isEmpty())
        return {};
    return {
        {u"form"_s, u"quick"_s}, {u"place"_s, place()}, {u"text"_s, text()}, {u"fields"_s, byHand}};
}

QString QuickEntryPanel::place() const
{
    return shape_ == Shape::Whole ? u"dialog"_s : u"line"_s;
}

void QuickEntryPanel::takeDraft(const QJsonObject& draft)
{
    form_->takeDraft(draft[u"fields"_s].toObject());
    line_->setText(draft[u"text"_s].toString());
    readLine();
}

void QuickEntryPanel::takeUpDraft()
{
    if (!desk_.drafts() || desk_.book().isReadOnly() || !draft().isEmpty())
        return;
    for (const Drafts::Left& left : desk_.drafts()->leftFor(desk_.book().path())) {
        if (!left.setAside || left.content[u"form"_s] != u"quick"_s ||
            left.content[u"place"_s] != place())
            continue;
        takeDraft(left.content);
        drafts_->keep();
        desk_.drafts()->forget(left.key);
        return;
    }
}

void QuickEntryPanel::readLine()
{
    const QString text = line_->text();
    const bool wasEmpty = std::exchange(read_, text).trimmed().isEmpty();
    failure_->hide();
    if (text.trimmed().isEmpty()) {
        readEmptyLine(wasEmpty);
        return;
    }
    savedBar_->hide();
    const quick::QuickDraft draft =
        reader_->read(text, {desk_.book().clock().today(), inView_, form_->chosenWhat()}, *names_);
    form_->showDraft(draft);
    line_->mark(draft.pieces);
    const QStringList told = remarks(draft, form_->names());
    remarks_->setText(told.join(u'\n'));
    remarks_->setVisible(!told.isEmpty());
    body_->show();
}

/// Emptying the line begins anew; without one, the form may be filled by hand.
void QuickEntryPanel::readEmptyLine(bool wasEmpty)
{
    if (wasEmpty && !form_->draft().isEmpty())
        form_->showDraft({});
    else
        form_->clear();
    line_->mark({});
    remarks_->hide();
    body_->setVisible(shape_ == Shape::Whole);
}

void QuickEntryPanel::save()
{
    failure_->hide();
    const auto entry = form_->entry();
    if (!entry) {
        body_->show();
        form_->focusFirstError();
        return;
    }
    const auto outcome = desk_.carryOut([&]() -> Result<void> {
        GT_TRY(book::QuickService(desk_.book()).save(*entry));
        return {};
    });
    if (outcome) {
        saved(*entry);
        return;
    }
    failure_->setText(outcome.error().message);
    failure_->show();
    desk_.showError(tr("The entry was not saved"), outcome.error());
}

void QuickEntryPanel::saved(const book::QuickEntry& entry)
{
    const QString words =
        savedText(entry, form_->names(), form_->accountText(), desk_.book().clock().today());
    line_->setText({}); // forgets what Ctrl+Z would bring back into the line
    form_->clear();
    drafts_->keep();
    saved_->setText(words);
    undo_->setVisible(undoAction() != nullptr);
    savedBar_->show();
    desk_.showStatus(words);
    line_->setFocus(Qt::OtherFocusReason);
}

QAction* QuickEntryPanel::undoAction() const
{
    const QList<QAction*> actions = desk_.window() ? desk_.window()->actions() : QList<QAction*>();
    for (QAction* action : actions)
        if (action->shortcuts().contains(QKeySequence(QKeySequence::Undo)))
            return action;
    return nullptr;
}

/// Only right after saving: later the window's Undo may mean something else.
void QuickEntryPanel::undo()
{
    if (savedBar_->isHidden())
        return;
    savedBar_->hide();
    if (QAction* action = undoAction())
        action->trigger();
    line_->setFocus(Qt::OtherFocusReason);
}

/// A card or a signature becomes a person; other lines become one.
void QuickEntryPanel::takePaste(const QString& text)
{
    if (openPastedPerson(desk_, text))
        return;
    line_->setText((line_->text() + u' ' + text.left(2'000)).simplified());
}

void QuickEntryPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (undo_->hasFocus())
            undo();
        else if (!line_->text().trimmed().isEmpty() || !line_->hasFocus())
            save();
        return;
    case Qt::Key_Escape:
        drafts_->keep();
        emit left();
        return;
    default:
        if (event->matches(QKeySequence::Undo) && !savedBar_->isHidden())
            undo();
        else
            QWidget::keyPressEvent(event);
    }
}

} // namespace goodturn::ui
