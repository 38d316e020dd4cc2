#include "ui/print/section_list.h"

#include "ui/theme/plain_text.h"

#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScopedValueRollback>

#include <algorithm>

namespace goodturn::ui {
using report::SummarySection;

namespace {

SummarySection sectionOf(const QListWidgetItem& item)
{
    return SummarySection(item.data(Qt::UserRole).toInt());
}

} // namespace

SectionList::SectionList(QWidget* parent) : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setAccessibleDescription(tr("Space ticks a section, Alt+Up and Alt+Down move it"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setUniformItemSizes(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!filling_)
            emit edited();
    });
}

void SectionList::add(SummarySection section, bool isPrinted)
{
    auto* item = new QListWidgetItem(label(section), this);
    item->setData(Qt::UserRole, int(section));
    item->setCheckState(isPrinted ? Qt::Checked : Qt::Unchecked);
}

/// Those that are left out follow in their usual order.
void SectionList::setSections(const std::vector<SummarySection>& sections)
{
    const QScopedValueRollback filling(filling_, true);
    const QVariant current = currentItem() ? currentItem()->data(Qt::UserRole) : QVariant();
    clear();
    for (const SummarySection section : sections)
        add(section, true);
    for (const SummarySection section : report::allSections())
        if (std::ranges::find(sections, section) == sections.end())
            add(section, false);
    dress();
    setCurrentRow(0);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole) == current)
            setCurrentRow(row);
}

std::vector<SummarySection> SectionList::sections() const
{
    std::vector<SummarySection> sections;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            sections.push_back(sectionOf(*item(row)));
    return sections;
}

void SectionList::setAudience(report::Audience audience)
{
    audience_ = audience;
    const QScopedValueRollback filling(filling_, true);
    dress();
}

void SectionList::dress()
{
    const bool share = audience_ == report::Audience::ToShare;
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem* one = item(row);
        const bool isKept = share && !isShared(sectionOf(*one));
        Qt::ItemFlags flags =
            Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
        flags.setFlag(Qt::ItemIsEnabled, !isKept);
        one->setFlags(flags);
        const QString name = label(sectionOf(*one));
        one->setText(isKept ? tr("%1 (never shared)").arg(name) : name);
        one->setToolTip(isKept ? plainToolTip(tr("Private: it is on no copy for the client."))
                               : QString());
    }
}

void SectionList::moveSection(int from, int to)
{
    if (from < 0 || to < 0 || to >= count() || from == to)
        return;
    {
        const QScopedValueRollback filling(filling_, true);
        insertItem(to, takeItem(from));
        setCurrentRow(to);
    }
    emit edited();
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (isUp || event->key() == Qt::Key_Down))
        moveSection(currentRow(), currentRow() + (isUp ? -1 : 1));
    else
        QListWidget::keyPressEvent(event);
}

/// Leads the drag here, since the list's own takes away what was dragged once it was moved.
void SectionList::startDrag(Qt::DropActions)
{
    if (!currentItem())
        return;
    const QRect row = visualItemRect(currentItem());
    auto* drag = new QDrag(this);
    drag->setMimeData(model()->mimeData({currentIndex()}));
    drag->setPixmap(viewport()->grab(row));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - row.topLeft());
    drag->exec(Qt::MoveAction);
}

/// Moves the item here, so that a tick and a move are told alike.
void SectionList::dropEvent(QDropEvent* event)
{
    const QModelIndex under = indexAt(event->position().toPoint());
    const QRect there = visualRect(under);
    int to = under.isValid() ? under.row() : count();
    if (under.isValid() && event->position().y() > there.center().y())
        ++to;
    const int from = currentRow();
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    moveSection(from, to > from ? to - 1 : to);
}

} // namespace goodturn::ui
