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
    , lines_(new QVBoxLayout)
    , add_(new QPushButton(addText, this))
{
    add_->setFlat(true);
    add_->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    lines_->setSpacing(grid(this, 1));
    layout->addLayout(lines_);
    layout->addWidget(add_, 0, Qt::AlignLeading);
    setFocusProxy(add_);
    connect(add_, &QPushButton::clicked, this, [this] {
        QWidget* row = addRow();
        (row->focusProxy() ? row->focusProxy() : row)->setFocus();
        emit edited();
    });
}

QWidget* RowListField::addRow()
{
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    QWidget* row = makeRow();
    giveRoom(row);
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
    rows_.push_back(row);
    lines_->addWidget(line);
    line->show(); // at once, for the keyboard goes there
    setTabOrder(remove, add_);
    return row;
}

void RowListField::removeRow(QWidget* row, QWidget* line)
{
    std::erase(rows_, row);
    lines_->removeWidget(line);
    line->hide();
    line->deleteLater();
    add_->setFocus();
}

void RowListField::setRowCount(size_t count)
{
    while (rows_.size() > count)
        removeRow(rows_.back(), rows_.back()->parentWidget());
    while (rows_.size() < count)
        addRow();
}

} // namespace goodturn::ui
