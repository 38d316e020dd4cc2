#include "ui/desk/saved_menu.h"

#include "ui/theme/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace goodturn::ui {

SavedMenu::SavedMenu(Desk& desk, std::function<book::KeptList()> kept, SavedWords words,
                     QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , kept_(std::move(kept))
    , words_(std::move(words))
    , menu_(new QMenu(this))
    , button_(new QPushButton(this))
    , line_(new QLineEdit(this))
{
    button_->setMenu(menu_);
    button_->setAutoDefault(false);
    button_->setAccessibleName(words_.what);
    line_->setPlaceholderText(words_.typeName);
    line_->setAccessibleName(words_.nameOf);
    line_->setMaxLength(80);
    line_->installEventFilter(this);
    line_->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button_);
    row->addWidget(line_);
    connect(menu_, &QMenu::aboutToShow, this, &SavedMenu::fill);
    connect(line_, &QLineEdit::returnPressed, this, &SavedMenu::takeName);
    setName({});
}

void SavedMenu::setName(const QString& name)
{
    name_ = name;
    button_->setText(
        words_.caption.arg(plainCaption(name.isEmpty() ? words_.whole : name.left(40))));
}

void SavedMenu::take(const QString& name)
{
    setName(name);
    choose(name);
}

void SavedMenu::fill()
{
    menu_->clear();
    QAction* whole = menu_->addAction(plainCaption(words_.whole), this, [this] { take({}); });
    whole->setCheckable(true);
    whole->setChecked(name_.isEmpty());
    const auto all = saved();
    if (!all) {
        menu_->addAction(plainCaption(all.error().message))->setEnabled(false);
        return;
    }
    for (const Saved& one : *all) {
        QAction* act = menu_->addAction(
            plainCaption(one.isDefault ? tr("%1 (shown first)").arg(one.name) : one.name), this,
            [this, name = one.name] { take(name); });
        act->setCheckable(true);
        act->setChecked(one.name == name_);
    }
    fillActs(*all);
}

void SavedMenu::fillActs(const std::vector<Saved>& saved)
{
    menu_->addSeparator();
    const auto add = [this](const QString& text, auto act) {
        menu_->addAction(plainCaption(text), this, act)->setDisabled(desk_.book().isReadOnly());
    };
    const auto shown = std::ranges::find(saved, name_, &Saved::name);
    if (shown != saved.end())
        add(tr("Save “%1” as it is now").arg(name_), [this] { save(name_); });
    add(words_.saveNew, [this] { ask({}, [this](const QString& name) { return save(name); }); });
    if (shown != saved.end()) {
        add(tr("Rename “%1”…").arg(name_),
            [this] { ask(name_, [this](const QString& name) { return rename(name); }); });
        const bool first = shown->isDefault;
        add(first ? tr("Don't show it first") : tr("Show it first"), [this, first] {
            carryOut(words_.notChanged, kept_().makeDefault(first ? QString() : name_));
        });
        add(tr("Remove “%1”").arg(name_), [this] { remove(); });
    }
    const QString last = kept_().lastAct().value_or(QString());
    if (!last.isEmpty())
        add(tr("Take back: %1").arg(last), [this] { takeBack(); });
}

bool SavedMenu::carryOut(const QString& what, const Result<void>& outcome)
{
    if (!outcome)
        desk_.showError(what, outcome.error());
    return outcome.has_value();
}

/// What is shown stays; it has a name for as long as there is one of it.
void SavedMenu::takeBack()
{
    if (!carryOut(tr("It could not be taken back"), kept_().takeBack()))
        return;
    const auto all = saved();
    if (all && std::ranges::find(*all, name_, &Saved::name) == all->end())
        setName({});
}

bool SavedMenu::rename(const QString& name)
{
    if (!carryOut(words_.notRenamed, kept_().rename(name_, name)))
        return false;
    setName(name.trimmed());
    return true;
}

void SavedMenu::remove()
{
    const QString gone = name_;
    if (!carryOut(words_.notRemoved, kept_().remove(gone)))
        return;
    setName({});
    desk_.showStatus(words_.removed.arg(gone));
}

bool SavedMenu::save(const QString& name)
{
    if (!carryOut(words_.notSaved, store(name)))
        return false;
    setName(name.trimmed());
    desk_.showStatus(words_.saved.arg(name_));
    return true;
}

void SavedMenu::ask(const QString& start, std::function<bool(const QString&)> use)
{
    use_ = std::move(use);
    line_->setText(start);
    line_->selectAll();
    button_->hide();
    line_->show();
    line_->setFocus(Qt::OtherFocusReason);
}

void SavedMenu::endAsking()
{
    button_->show();
    button_->setFocus(Qt::OtherFocusReason);
    line_->hide();
}

void SavedMenu::takeName()
{
    if (use_ && use_(line_->text()))
        endAsking();
}

bool SavedMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        endAsking();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace goodturn::ui
