#include "ui/lists/list_or_table.h"

#include "ui/desk/table_keys.h"
#include "ui/lists/list_table_panel.h"

#include <QSettings>
#include <QToolButton>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString settingOf(query::ListKind kind)
{
    return u"lists/%1/table"_s.arg(code(kind));
}

/// A small one: the list has no room for words beside its chips.
QToolButton* makeButton(const QString& sign, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(sign);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, turnKeys().toString(QKeySequence::NativeText)));
    return button;
}

} // namespace

ListOrTable::ListOrTable(Desk& desk, query::ListKind kind, QWidget* list, QWidget* parent)
    : QStackedWidget(parent)
    , desk_(desk)
    , kind_(kind)
{
    addWidget(list);
}

QToolButton* ListOrTable::makeTableButton(QWidget* parent)
{
    auto* button = makeButton(u"▦"_s, tr("Show as a table"), parent);
    connect(button, &QToolButton::clicked, this, &ListOrTable::turn);
    return button;
}

ListTablePanel* ListOrTable::table()
{
    if (table_)
        return table_;
    table_ = new ListTablePanel(desk_, kind_);
    auto* back = makeButton(u"☰"_s, tr("Show as a list"), table_);
    table_->addTool(back);
    connect(back, &QToolButton::clicked, this, &ListOrTable::turn);
    connect(table_, &ListTablePanel::entered, this, [this](qint64 key) {
        showTable(false);
        emit entered(key);
    });
    addWidget(table_);
    return table_;
}

bool ListOrTable::showsTable() const
{
    return table_ && currentWidget() == table_;
}

void ListOrTable::showTable(bool shown)
{
    if (shown)
        table()->setSearchText(searched_);
    setCurrentWidget(shown ? static_cast<QWidget*>(table()) : widget(0));
}

void ListOrTable::giveBack()
{
    showTable(QSettings().value(settingOf(kind_)).toBool());
}

void ListOrTable::turn()
{
    showTable(!showsTable());
    QSettings().setValue(settingOf(kind_), showsTable());
    emit turned(showsTable());
}

void ListOrTable::sort(Qt::SortOrder order)
{
    if (showsTable())
        table_->sort(order);
    else
        desk_.showStatus(tr("The table can be sorted; %1 turns to it.")
                             .arg(turnKeys().toString(QKeySequence::NativeText)));
}

void ListOrTable::setSearchText(const QString& text)
{
    searched_ = text;
    if (showsTable())
        table_->setSearchText(text);
}

} // namespace goodturn::ui
