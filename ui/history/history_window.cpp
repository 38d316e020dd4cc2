#include "ui/history/history_window.h"

#include "core/domain/labels.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/history/history_view.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace goodturn::ui {

namespace {

/// "Ines Duarte": what the window is about; the kind where the record has no name of its own.
QString nameOf(Desk& desk, const RecordKey& record)
{
    const auto name = desk.book().queries().recordName(record);
    return name ? name->name : label(record.kind);
}

} // namespace

HistoryWindow::HistoryWindow(Desk& desk, const RecordKey& record, QWidget* parent)
    : QDialog(parent)
    , view_(new HistoryView(desk))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString name = nameOf(desk, record);
    setWindowTitle(tr("History of %1").arg(name.left(80)));
    auto* heading = new PlainLabel(tr("History of %1").arg(name));
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    heading->setFont(font);
    heading->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    const int edge = grid(this, 4);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(grid(this, 3));
    layout->addWidget(heading);
    layout->addWidget(view_, 1);
    if (record.kind == RecordKind::Account)
        view_->showAccount(AccountId(record.id));
    else
        view_->showRecord(record);
    resize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 30);
    view_->setFocus();
}

void openHistory(Desk& desk, const RecordKey& record, QWidget* parent)
{
    (new HistoryWindow(desk, record, parent ? parent : desk.window()))->show();
}

} // namespace goodturn::ui
