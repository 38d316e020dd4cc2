#include "ui/pages/today/today_page.h"

#include "core/book/reminder_service.h"
#include "core/query/queries.h"
#include "ui/editors/day_menu.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/today/agenda_acts.h"
#include "ui/pages/today/agenda_delegate.h"
#include "ui/pages/today/agenda_model.h"
#include "ui/quick/quick_entry_panel.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {

namespace {

constexpr int daysAhead = 14;
constexpr int adviceOfEach = 2; ///< of each standing: a hint, not a list

/// None for an account of which a line speaks already.
void addAdvice(const std::vector<query::AgendaRow>& advice, std::vector<query::AgendaRow>& rows)
{
    const size_t due = rows.size();
    for (const query::AgendaRow& one : advice) {
        const auto first = rows.begin();
        const bool isSpokenOf =
            std::any_of(first, first + ptrdiff_t(due), [&](const query::AgendaRow& row) {
                return row.accountId == one.accountId &&
                       row.kind != query::AgendaRow::Kind::Occasion; // which asks for nothing
            });
        if (!isSpokenOf)
            rows.push_back(one);
    }
}

} // namespace

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , model_(new AgendaModel(this))
    , quick_(new QuickEntryPanel(desk, QuickEntryPanel::Shape::Line, this))
    , layout_(new QStackedLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* line = new QVBoxLayout;
    line->setContentsMargins(grid(this, 4), grid(this, 3), grid(this, 4), 0);
    line->addWidget(quick_);
    column->addLayout(line);
    column->addLayout(layout_, 1);
    connect(quick_, &QuickEntryPanel::left, this, &TodayPage::focusMain);
    quick_->takeUpDraft();
    layout_->addWidget(buildList());
    layout_->addWidget(buildEmpty());
    connect(&desk.book().notifier(), &change::ChangeNotifier::changed, this, &TodayPage::reload);
    lastSeen_ = desk.book().reminders().seenBefore().value_or(QDate());
    reload();
    list_->setCurrentIndex(model_->entryNear(0));
}

QWidget* TodayPage::buildList()
{
    auto* page = new QWidget;
    heading_ = new PlainLabel;
    QFont large = heading_->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    heading_->setFont(large);
    heading_->setContentsMargins(grid(this, 4), grid(this, 3), grid(this, 4), grid(this, 1));
    list_ = new QListView;
    list_->setAccessibleName(tr("What is due"));
    list_->setModel(model_);
    list_->setItemDelegate(new AgendaDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->installEventFilter(this);
    connect(list_, &QListView::doubleClicked, this, &TodayPage::openCurrent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(heading_);
    column->addWidget(list_, 1);
    column->addWidget(buildButtons());
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TodayPage::refreshButtons);
    return page;
}

QWidget* TodayPage::buildButtons()
{
    auto* bar = new QWidget;
    done_ = new AccentButton;
    open_ = new QPushButton(tr("O&pen"));
    tomorrow_ = new QPushButton(tr("Tomo&rrow"));
    tomorrow_->setAccessibleDescription(tr("Puts it off to tomorrow"));
    nextWeek_ = new QPushButton(tr("Ne&xt week"));
    nextWeek_->setAccessibleDescription(tr("Puts it off by a week"));
    connect(done_, &QPushButton::clicked, this, &TodayPage::finishCurrent);
    connect(open_, &QPushButton::clicked, this, &TodayPage::openCurrent);
    anotherDay_ = new QPushButton(tr("Another da&y…"));
    anotherDay_->setAccessibleDescription(tr("Puts it off to a day of the calendar"));
    log_ = new QPushButton(tr("Log…"));
    log_->setAccessibleDescription(tr("Notes what was said or heard there: L in the list"));
    gift_ = new QPushButton(tr("Gift…"));
    gift_->setAccessibleDescription(tr("Plans a gift for them: G in the list"));
    remind_ = new QPushButton(tr("Remind me…"));
    remind_->setAccessibleDescription(tr("Makes a reminder of it: R in the list"));
    const auto today = [this] { return desk_.book().clock().today(); };
    connect(tomorrow_, &QPushButton::clicked, this,
            [this, today] { putCurrentOff(today().addDays(1)); });
    connect(nextWeek_, &QPushButton::clicked, this,
            [this, today] { putCurrentOff(today().addDays(7)); });
    connect(anotherDay_, &QPushButton::clicked, this, &TodayPage::chooseDay);
    connect(log_, &QPushButton::clicked, this, &TodayPage::logCurrent);
    connect(gift_, &QPushButton::clicked, this, &TodayPage::giveCurrent);
    connect(remind_, &QPushButton::clicked, this, &TodayPage::remindCurrent);
    auto* keys =
        new ToneLabel(Tone::Muted, tr("Space does · T, W, D later · L log · G gift · R remind"));
    keys->setElided(true); // where there is little room, the buttons come first
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(grid(this, 4), grid(this, 2), grid(this, 4), grid(this, 2));
    auto* buttons = new FlowLayout(grid(this, 2));
    for (QPushButton* button :
         {done_, open_, tomorrow_, nextWeek_, anotherDay_, log_, gift_, remind_})
        buttons->addWidget(button);
    row->addLayout(buttons, 1);
    row->addWidget(keys);
    return bar;
}

QWidget* TodayPage::buildEmpty()
{
    auto* page = new QWidget;
    auto* text = new PlainLabel(
        tr("Nothing is due in the next two weeks.\n\nReminders, gifts to order, inscribe and post, "
           "asks waiting for an answer and your clients' goals appear here when their day comes. "
           "Plan a gift or set a reminder with + New."));
    text->setWordWrap(true);
    text->setMaximumWidth(grid(this, 120));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(grid(this, 8), grid(this, 8), grid(this, 8), grid(this, 8));
    column->addWidget(text);
    column->addStretch();
    return page;
}

void TodayPage::focusMain()
{
    (model_->rowCount() > 0 ? static_cast<QWidget*>(list_) : this)->setFocus(Qt::OtherFocusReason);
}

void TodayPage::reload()
{
    auto rows = desk_.book().queries().agenda(daysAhead);
    const QDate today = desk_.book().clock().today();
    if (rows)
        std::erase_if(*rows, [today](const query::AgendaRow& row) { return row.toldFrom > today; });
    const auto advice = desk_.book().queries().advice(adviceOfEach);
    if (rows && advice)
        addAdvice(*advice, *rows);
    if (!rows) {
        desk_.showError(tr("What is due could not be read"), rows.error());
        return;
    }
    const int line = list_->currentIndex().row();
    const auto chosen = model_->entry(list_->currentIndex());
    model_->show(*rows, today, lastSeen_);
    const QModelIndex same =
        chosen ? model_->find(chosen->kind, chosen->id, chosen->occasion) : QModelIndex();
    list_->setCurrentIndex(same.isValid() ? same : model_->entryNear(line));
    layout_->setCurrentIndex(model_->rowCount() > 0 ? 0 : 1);
    const int due = model_->dueNow();
    heading_->setText(due == 0   ? tr("Nothing waits for today")
                      : due == 1 ? tr("1 thing to do today")
                                 : tr("%1 things to do today").arg(QLocale().toString(due)));
    refreshButtons();
}

void TodayPage::refreshButtons()
{
    const auto row = model_->entry(list_->currentIndex());
    const bool mayWrite = !desk_.book().isReadOnly();
    done_->setEnabled(row && mayWrite);
    open_->setEnabled(row.has_value());
    done_->setText(doneCaption(row.value_or(query::AgendaRow())));
    log_->setEnabled(row && mayWrite && row->accountId.isValid());
    const bool isOccasion = row && row->kind == query::AgendaRow::Kind::Occasion;
    gift_->setEnabled(row && mayWrite && row->accountId.isValid());
    gift_->setVisible(!isOccasion); // the first button says it
    remind_->setEnabled(row && mayWrite);
    for (QPushButton* later : {tomorrow_, nextWeek_, anotherDay_})
        later->setEnabled(row && mayWrite && canPutOff(*row));
}

/// The line that is chosen, in a book that may be written.
std::optional<query::AgendaRow> TodayPage::current() const
{
    return desk_.book().isReadOnly() ? std::nullopt : model_->entry(list_->currentIndex());
}

void TodayPage::finishCurrent()
{
    const auto row = current();
    if (row && row->kind == query::AgendaRow::Kind::Occasion)
        giveCurrent();
    else if (row)
        finish(desk_, *row);
}

void TodayPage::giveCurrent()
{
    const auto row = current();
    if (row && row->people > 1)
        emit seasonWanted(row->occasion);
    else if (row && (row->accountId.isValid() || row->personId.isValid()))
        emit giftWanted(giftFor(*row));
}

void TodayPage::remindCurrent()
{
    if (const auto row = current())
        remind(desk_, *row);
}

void TodayPage::putCurrentOff(QDate day)
{
    if (const auto row = current(); row && canPutOff(*row))
        putOff(desk_, *row, day);
}

void TodayPage::chooseDay()
{
    const auto row = current();
    if (!row || !canPutOff(*row))
        return;
    const QDate tomorrow = desk_.book().clock().today().addDays(1);
    const auto take = [this](QDate day) { putCurrentOff(day); };
    openDayMenu(anotherDay_, std::max(row->due, tomorrow), take, tomorrow);
}

void TodayPage::logCurrent()
{
    if (const auto row = current())
        log(desk_, *row);
}

void TodayPage::openCurrent()
{
    const auto row = model_->entry(list_->currentIndex());
    if (row && row->people > 1)
        emit seasonWanted(row->occasion);
    else if (row)
        open(desk_, *row);
}

bool TodayPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != list_ || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return (isPlain && handleKey(key->key())) || Page::eventFilter(watched, event);
}

bool TodayPage::handleKey(int key)
{
    const QDate today = desk_.book().clock().today();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Space:
        finishCurrent();
        return true;
    case Qt::Key_T:
        putCurrentOff(today.addDays(1));
        return true;
    case Qt::Key_W:
        putCurrentOff(today.addDays(7));
        return true;
    case Qt::Key_D:
        chooseDay();
        return true;
    case Qt::Key_L:
        logCurrent();
        return true;
    case Qt::Key_G:
        giveCurrent();
        return true;
    case Qt::Key_R:
        remindCurrent();
        return true;
    default:
        return false;
    }
}

} // namespace goodturn::ui
