#include "ui/lists/view_menu.h"

#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::ListView;

namespace {

QString wholeList(query::ListKind kind)
{
    switch (kind) {
    case query::ListKind::Accounts:
        return ViewMenu::tr("All accounts");
    case query::ListKind::People:
        return ViewMenu::tr("All people");
    case query::ListKind::Favours:
        return ViewMenu::tr("All favours");
    case query::ListKind::Interactions:
        return ViewMenu::tr("All interactions");
    }
    Q_UNREACHABLE();
}

} // namespace

ViewMenu::ViewMenu(Desk& desk, query::ListKind kind, std::function<ListView()> current,
                   QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , kind_(kind)
    , current_(std::move(current))
    , menu_(new QMenu(this))
    , button_(new QPushButton(this))
    , line_(new QLineEdit(this))
{
    button_->setMenu(menu_);
    button_->setAutoDefault(false);
    button_->setAccessibleName(tr("Saved views"));
    line_->setPlaceholderText(tr("Name of the view, then Enter"));
    line_->setAccessibleName(tr("Name of the view"));
    line_->setMaxLength(80);
    line_->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    line_->installEventFilter(this);
    line_->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button_);
    row->addWidget(line_);
    connect(menu_, &QMenu::aboutToShow, this, &ViewMenu::fill);
    connect(line_, &QLineEdit::returnPressed, this, &ViewMenu::takeName);
    setName({});
}

void ViewMenu::setName(const QString& name)
{
    name_ = name;
    button_->setText(
        tr("Vie&w: %1").arg(plainCaption(name.isEmpty() ? wholeList(kind_) : name.left(40))));
}

void ViewMenu::openDefault()
{
    const auto views = book::ListViewService(desk_.book()).views(kind_);
    if (!views)
        return;
    for (const ListView& view : *views)
        if (view.isDefault)
            choose(view);
}

void ViewMenu::choose(const ListView& view)
{
    setName(view.name);
    emit chosen(view);
}

void ViewMenu::fill()
{
    menu_->clear();
    QAction* all = menu_->addAction(wholeList(kind_), this, [this] {
        ListView everything;
        everything.kind = kind_;
        everything.sort = query::usualSort(kind_);
        choose(everything);
    });
    all->setCheckable(true);
    all->setChecked(name_.isEmpty());
    const auto views = book::ListViewService(desk_.book()).views(kind_);
    if (!views) {
        menu_->addAction(plainCaption(views.error().message))->setEnabled(false);
        return;
    }
    for (const ListView& view : *views) {
        QAction* act = menu_->addAction(
            plainCaption(view.isDefault ? tr("%1 (shown first)").arg(view.name) : view.name), this,
            [this, view] { choose(view); });
        act->setCheckable(true);
        act->setChecked(view.name == name_);
    }
    fillActs(*views);
}

void ViewMenu::fillActs(const std::vector<ListView>& views)
{
    book::ListViewService service(desk_.book());
    menu_->addSeparator();
    const auto add = [this](const QString& text, auto act) {
        menu_->addAction(plainCaption(text), this, act)->setDisabled(desk_.book().isReadOnly());
    };
    const auto shown = std::ranges::find(views, name_, &ListView::name);
    if (shown != views.end())
        add(tr("Save “%1” as it is now").arg(name_), [this] { save(name_); });
    add(tr("Save as a new view…"),
        [this] { ask({}, [this](const QString& name) { return save(name); }); });
    if (shown != views.end()) {
        add(tr("Rename “%1”…").arg(name_),
            [this] { ask(name_, [this](const QString& name) { return rename(name); }); });
        const bool first = shown->isDefault;
        add(first ? tr("Don't show it first") : tr("Show it first"), [this, first] {
            carryOut(
                tr("The view was not changed"),
                book::ListViewService(desk_.book()).makeDefault(kind_, first ? QString() : name_));
        });
        add(tr("Remove “%1”").arg(name_), [this] { remove(); });
    }
    const QString last = service.lastAct().value_or(QString());
    if (!last.isEmpty())
        add(tr("Take back: %1").arg(last), [this] {
            carryOut(tr("It could not be taken back"),
                     book::ListViewService(desk_.book()).takeBack());
        });
}

bool ViewMenu::carryOut(const QString& what, const Result<void>& outcome)
{
    if (!outcome)
        desk_.showError(what, outcome.error());
    return outcome.has_value();
}

bool ViewMenu::rename(const QString& name)
{
    if (!carryOut(tr("The view was not renamed"),
                  book::ListViewService(desk_.book()).rename(kind_, name_, name)))
        return false;
    setName(name.trimmed());
    return true;
}

void ViewMenu::remove()
{
    const QString gone = name_;
    if (!carryOut(tr("The view was not removed"),
                  book::ListViewService(desk_.book()).remove(kind_, gone)))
        return;
    setName({});
    desk_.showStatus(tr("View “%1” removed. The View menu takes it back.").arg(gone));
}

bool ViewMenu::save(const QString& name)
{
    ListView view = current_();
    view.kind = kind_;
    view.name = name;
    book::ListViewService service(desk_.book());
    if (!carryOut(tr("The view was not saved"), service.save(view)))
        return false;
    setName(name.trimmed());
    desk_.showStatus(tr("View “%1” saved in the book").arg(name_));
    return true;
}

void ViewMenu::ask(const QString& start, std::function<bool(const QString&)> use)
{
    use_ = std::move(use);
    line_->setText(start);
    line_->selectAll();
    button_->hide();
    line_->show();
    line_->setFocus(Qt::OtherFocusReason);
}

void ViewMenu::endAsking()
{
    button_->show();
    button_->setFocus(Qt::OtherFocusReason);
    line_->hide();
}

void ViewMenu::takeName()
{
    if (use_ && use_(line_->text()))
        endAsking();
}

bool ViewMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        endAsking();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace goodturn::ui
