#include "ui/lists/columns_menu.h"

#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"
#include "ui/theme/plain_text.h"

#include <QKeyEvent>

namespace goodturn::ui {

ColumnsMenu::ColumnsMenu(ListTableView* table, const ListTableModel* model, QWidget* parent)
    : QMenu(parent)
    , table_(table)
    , model_(model)
{
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
}

void ColumnsMenu::fill()
{
    clear();
    const QStringList shown = table_->shownFields();
    for (const query::ListField& field : model_->fields()) {
        QAction* act = addAction(plainCaption(field.label));
        act->setCheckable(true);
        act->setChecked(shown.contains(field.key));
        connect(act, &QAction::triggered, this, [this, act, key = field.key](bool on) {
            table_->showColumn(key, on);
            act->setChecked(table_->shownFields().contains(key)); // the last one stays
        });
    }
    addSeparator();
    addAction(tr("Usual columns"), this, [this] { table_->setColumns({}); });
}

void ColumnsMenu::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && activeAction() && activeAction()->isCheckable())
        activeAction()->trigger();
    else
        QMenu::keyPressEvent(event);
}

void ColumnsMenu::mouseReleaseEvent(QMouseEvent* event)
{
    QAction* act = actionAt(event->pos());
    if (act && act->isCheckable())
        act->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

} // namespace goodturn::ui
