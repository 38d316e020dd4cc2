#include "ui/palette/command_palette.h"

#include "ui/palette/command_list.h"
#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/palette/palette_sections.h"
#include "ui/theme/line_icon.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::FoundRow;

namespace {

constexpr size_t mostCommands = 5;
constexpr int linesAPage = 8;

/// A hairline between the parts.
class Rule : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), tokensFor(this).line);
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget& window, const QMenuBar& menus, const QAction* opener)
    : QWidget(&window)
    , window_(window)
    , menus_(menus)
    , opener_(opener)
    , model_(new PaletteModel(this))
    , panel_(new QFrame(this))
    , field_(new QLineEdit)
    , list_(new QListView)
    , foot_(new PlainLabel)
    , phones_(search::PhoneDigits::systemRegion())
{
    hide();
    build();
    window.installEventFilter(this);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, &CommandPalette::look);
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (!model_->row(index.row()).isChoice())
            return;
        select(index.row());
        const bool acts = QApplication::keyboardModifiers().testFlag(Qt::ControlModifier);
        choose(acts ? Choice::Act : Choice::Go);
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { focusMoved(now); });
}

void CommandPalette::build()
{
    panel_->setAutoFillBackground(true);
    panel_->setBackgroundRole(QPalette::Base);
    panel_->setFrameShape(QFrame::StyledPanel);
    field_->setFrame(false);
    field_->setMaxLength(200);
    field_->setPlaceholderText(tr("Search people, accounts, notes, gifts and commands"));
    field_->setAccessibleName(tr("Search everything"));
    field_->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    field_->setMinimumHeight(field_->sizeHint().height() + grid(this, 3));
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(*model_, list_));
    list_->setAccessibleName(tr("Found"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    foot_->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    foot_->setForegroundRole(QPalette::PlaceholderText);
    foot_->setAccessibleName(tr("Keys"));
    auto* column = new QVBoxLayout(panel_);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(grid(this, 1), grid(this, 1), grid(this, 2), grid(this, 1));
    row->addWidget(field_);
    column->addLayout(row);
    column->addWidget(new Rule);
    column->addWidget(list_, 1);
    column->addWidget(new Rule);
    column->addWidget(foot_);
}

void CommandPalette::open(book::Finder& finder, QDate today)
{
    if (isOpen()) {
        field_->selectAll();
        return;
    }
    finder_ = &finder;
    today_ = today;
    before_ = QApplication::focusWidget();
    names_ = {};
    texts_ = {};
    model_->setRows({}, {});
    connect(&finder, &book::Finder::namesFound, this, &CommandPalette::takeNames);
    connect(&finder, &book::Finder::textsFound, this, &CommandPalette::takeTexts);
    const QSignalBlocker quietly(field_);
    field_->clear();
    place(Height::Fits);
    keepBeneath();
    show();
    raise();
    field_->setFocus(Qt::ShortcutFocusReason);
    look();
}

void CommandPalette::close()
{
    if (!isOpen())
        return;
    finder_->disconnect(this);
    finder_->cancel();
    finder_ = nullptr;
    waiting_.reset();
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (before_ && hadKeyboard)
        before_->setFocus(Qt::OtherFocusReason);
}

QString CommandPalette::typed() const
{
    const QString text = field_->text().trimmed();
    return wantsCommandsOnly() ? text.mid(1).trimmed() : text;
}

bool CommandPalette::wantsCommandsOnly() const
{
    return field_->text().trimmed().startsWith(u'>');
}

void CommandPalette::look()
{
    if (!isOpen())
        return;
    moved_ = false;
    waiting_.reset();
    if (!wantsCommandsOnly()) {
        ticket_ = finder_->find(typed());
        tell();
        return;
    }
    finder_->cancel();
    names_ = {};
    texts_ = {};
    ticket_ = 0;
    refresh(Height::Fits);
}

void CommandPalette::takeNames(const book::Found& found)
{
    names_ = found;
    texts_ = {};
    refresh(Height::Grows); // texts will follow
    if (waiting_ && list_->currentIndex().isValid())
        choose(*waiting_);
}

void CommandPalette::takeTexts(const book::Found& found)
{
    texts_ = found;
    refresh(Height::Fits);
    const std::optional<Choice> choice = std::exchange(waiting_, {});
    const QModelIndex current = list_->currentIndex();
    if (choice && current.isValid() && model_->row(current.row()).type != PaletteRow::Type::Create)
        choose(*choice);
}

std::vector<PaletteRow> CommandPalette::rows() const
{
    PaletteContent content{typed(), {}, names_, texts_, false, today_};
    if (wantsCommandsOnly() || !content.typed.isEmpty())
        content.commands = commandsFor(menus_, content.typed, opener_);
    if (!wantsCommandsOnly())
        content.commands.resize(std::min(content.commands.size(), mostCommands));
    const bool isDone = ticket_ != 0 && texts_.ticket == ticket_;
    content.offersNew = mayCreate_ && isDone && names_.rows.empty() && !content.typed.isEmpty();
    return paletteRows(content);
}

void CommandPalette::refresh(Height change)
{
    const QModelIndex current = list_->currentIndex();
    std::optional<PaletteRow> chosen;
    if (moved_ && current.isValid())
        chosen = model_->row(current.row());
    model_->setRows(rows(), search::typedQuery(typed(), phones_));
    const int again = chosen ? model_->indexOf(*chosen) : -1;
    const int first = model_->nextChoice(-1, 1);
    select(again >= 0 ? again : first);
    if (again < 0)
        list_->scrollToTop();
    place(change);
}

void CommandPalette::select(int row)
{
    list_->setCurrentIndex(model_->index(row < 0 ? -1 : row, 0));
    tell();
}

void CommandPalette::move(int step, int times)
{
    int row = list_->currentIndex().row();
    if (row < 0)
        return;
    for (int i = 0; i < times; ++i)
        row = model_->nextChoice(row, step);
    moved_ = true;
    select(row);
    if (model_->nextChoice(row, -1) == row)
        list_->scrollToTop(); // with its heading
}

/// Says what the keys do with the chosen line, and how the search stands.
void CommandPalette::tell()
{
    const QModelIndex current = list_->currentIndex();
    const bool isBusy = ticket_ != 0 && texts_.ticket != ticket_;
    QStringList parts;
    if (current.isValid())
        parts << actsOf(model_->row(current.row()), mayCreate_);
    if (typed().isEmpty() && !wantsCommandsOnly())
        parts << tr("Type a name, a number, a word of a note; > for commands");
    else if (!names_.problem.isEmpty())
        parts << names_.problem;
    else if (isBusy)
        parts << tr("Searching notes and entries…");
    else if (!current.isValid())
        parts << tr("Nothing found");
    parts.removeAll(QString());
    foot_->setText(parts.join(u" · "_s));
    field_->setAccessibleDescription(current.isValid() ? model_->row(current.row()).spoken()
                                                       : foot_->text());
    QAccessibleEvent changed(field_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void CommandPalette::choose(Choice choice)
{
    const bool isAnswered = ticket_ == 0 || names_.ticket == ticket_;
    const QModelIndex current = list_->currentIndex();
    if (!isAnswered || (!current.isValid() && texts_.ticket != ticket_)) {
        waiting_ = choice;
        return;
    }
    waiting_.reset();
    if (!current.isValid())
        return;
    const PaletteRow row = model_->row(current.row());
    const QString name = typed();
    close();
    if (row.type == PaletteRow::Type::Create)
        emit createWanted(row.create, name);
    else
        perform(row, choice);
}

void CommandPalette::perform(const PaletteRow& row, Choice choice)
{
    if (row.type == PaletteRow::Type::Command && row.action)
        row.action->trigger();
    else if (row.type == PaletteRow::Type::Found && choice == Choice::Act)
        emit actWanted(row.found);
    else if (row.type == PaletteRow::Type::Found)
        emit goWanted(row.found);
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(modifiers.testFlag(Qt::ControlModifier) ? Choice::Act : Choice::Go);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1, 1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1, 1);
        return true;
    case Qt::Key_PageUp:
        move(-1, linesAPage);
        return true;
    case Qt::Key_PageDown:
        move(1, linesAPage);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (object == &window_ && event->type() == QEvent::Resize && isOpen()) {
        forgetBeneath();
        place(Height::Fits);
    }
    if (object != field_ || event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    return handleKey(key->key(), key->modifiers());
}

void CommandPalette::mousePressEvent(QMouseEvent* event)
{
    if (!panel_->geometry().contains(event->position().toPoint()))
        close();
}

void CommandPalette::focusMoved(const QWidget* now)
{
    if (!isOpen() || !now || now == this || isAncestorOf(now))
        return;
    before_ = nullptr;
    close();
}

void CommandPalette::place(Height change)
{
    setGeometry(window_.rect());
    const int width = std::min(window_.width() - grid(this, 8), grid(this, 176));
    int lines = 0;
    for (int i = 0; i < model_->rowCount(); ++i)
        lines += list_->sizeHintForRow(i);
    list_->setVisible(lines > 0 || change == Height::Grows);
    const int top = std::min(grid(this, 16), window_.height() / 8);
    const int rest = field_->minimumHeight() + grid(this, 2) + foot_->sizeHint().height() + 6;
    const int most = window_.height() - 2 * top - rest;
    const int fitting = rest + std::clamp(lines + grid(this, 1), 0, std::max(0, most));
    const int height = change == Height::Grows ? std::max(fitting, panel_->height()) : fitting;
    panel_->setGeometry((window_.width() - width) / 2, top, width, height);
}

void CommandPalette::keepBeneath()
{
    beneath_ = window_.grab();
    dim(beneath_);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void CommandPalette::forgetBeneath()
{
    beneath_ = {};
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void CommandPalette::dim(QPaintDevice& area) const
{
    QPainter(&area).fillRect(rect(), QColor(0, 0, 0, tokensFor(this).dark ? 110 : 50));
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        forgetBeneath();
    QWidget::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    if (beneath_.isNull())
        dim(*this);
    else
        QPainter(this).drawPixmap(0, 0, beneath_);
}

} // namespace goodturn::ui
