#include "ui/editors/row_list_field.h"

#include "ui/editors/field_room.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

RowListField::RowListField(const QString& addText, QWidget* parent)
    : QWidget(parent)
    , lines_(new QWidget(this))
    , add_(new QPushButton(addText, this))
{
    add_->setFlat(true);
    add_->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    auto* column = new QVBoxLayout(lines_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    layout->addWidget(lines_);
    layout->addWidget(add_, 0, Qt::AlignLeading);
    leadKeyboard();
    connect(add_, &QPushButton::clicked, this, [this] {
        addRow()->setFocus();
        emit edited();
    });
}

QWidget* RowListField::addRow()
{
    auto* line = new QWidget(lines_);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    QWidget* row = makeRow();
    giveRoom(row);
    line->setFocusPolicy(Qt::TabFocus); // what has none can't be put in order
    layout->addWidget(row, 1);
    auto* remove = new QToolButton(line);
    remove->setText(u"×"_s);
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setAccessibleName(tr("Remove this line"));
    remove->setToolTip(tr("Remove this line"));
    layout->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this, row, line] {
        removeRow(row, line);
        emit edited();
    });
    line->setFocusProxy(row);
    rows_.push_back(row);
    lines_->layout()->addWidget(line);
    leadKeyboard();
    line->show();            // at once, for the keyboard goes there
    setTabOrder(add_, line); // from the end of the window, where all that is new stands
    setTabOrder(line, add_);
    return row;
}

/// Tab stops at a widget with a proxy by going to that proxy. So a field must stand before all that
/// is in it and lead to the first of it: if it led further on, what is between would be passed
/// over, and from behind its lines it would lead back into them.
void RowListField::leadKeyboard()
{
    lines_->setVisible(!rows_.empty());
    setFocusProxy(rows_.empty() ? static_cast<QWidget*>(add_) : rows_.front());
}

void RowListField::removeRow(QWidget* row, QWidget* line)
{
    std::erase(rows_, row);
    lines_->layout()->removeWidget(line);
    leadKeyboard();
    line->hide();
    line->deleteLater();
    add_->setFocus();
}

void RowListField::setRowCount(size_t count)
{
    while (rows_.size() > count) {
        QWidget* line = rows_.back()->parentWidget();
        removeRow(rows_.back(), line);
        delete line; // at once, or it would still count as a field
    }
    while (rows_.size() < count)
        addRow();
}

} // namespace goodturn::ui
