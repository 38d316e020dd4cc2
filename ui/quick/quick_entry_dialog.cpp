#include "ui/quick/quick_entry_dialog.h"

#include "ui/desk/desk.h"
#include "ui/editors/tone_label.h"
#include "ui/quick/quick_entry_panel.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {

QuickEntryDialog::QuickEntryDialog(Desk& desk)
    : BookDialog(desk.window())
    , panel_(new QuickEntryPanel(desk, QuickEntryPanel::Shape::Whole, this))
{
    setWindowTitle(tr("Quick entry"));
    auto* column = new QVBoxLayout(this);
    const int edge = grid(this, 4);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(grid(this, 3));
    column->addWidget(new ToneLabel(Tone::Title, tr("Quick entry"), this));
    column->addWidget(panel_);
    column->addStretch(1);
    panel_->installEventFilter(this);
    connect(panel_, &QuickEntryPanel::left, this, &QDialog::reject);
}

void QuickEntryDialog::present(std::optional<AccountId> accountInView)
{
    panel_->start(accountInView);
    grow();
    show();
    raise();
    activateWindow();
    panel_->setFocus(Qt::OtherFocusReason);
}

bool QuickEntryDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == panel_ && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &QuickEntryDialog::grow, Qt::QueuedConnection);
    return BookDialog::eventFilter(watched, event);
}

/// As large as it needs to be, never smaller than it was.
void QuickEntryDialog::grow()
{
    const QSize room = screen()->availableSize() * 0.92;
    const int wide = std::max(fontMetrics().averageCharWidth() * 96, minimumSizeHint().width());
    const int high = std::max(layout()->totalSizeHint().height(),
                              layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : 0);
    resize(QSize(wide, high).expandedTo(isVisible() ? size() : QSize()).boundedTo(room));
}

namespace {

QList<QuickEntryDialog*> dialogsOf(Desk& desk)
{
    return desk.window()->findChildren<QuickEntryDialog*>(QString(), Qt::FindDirectChildrenOnly);
}

/// The one on the screen, or else the one in which something is typed.
QuickEntryDialog* currentOf(const QList<QuickEntryDialog*>& dialogs)
{
    const auto wanted = std::ranges::max_element(dialogs, {}, [](QuickEntryDialog* one) {
        return std::pair(one->isVisible(), !one->panel().draft().isEmpty());
    });
    return wanted == dialogs.end() ? nullptr : *wanted;
}

} // namespace

void openQuickEntry(Desk& desk, std::optional<AccountId> accountInView, const QString& text)
{
    QuickEntryDialog* dialog = currentOf(dialogsOf(desk));
    if (!dialog)
        dialog = new QuickEntryDialog(desk);
    dialog->present(accountInView);
    dialog->panel().takeUpDraft();
    if (!text.isEmpty())
        dialog->panel().setText(text);
}

void continueQuickEntry(Desk& desk, const QJsonObject& draft)
{
    const auto dialogs = dialogsOf(desk);
    const auto free = std::ranges::find_if(
        dialogs, [](QuickEntryDialog* one) { return one->panel().draft().isEmpty(); });
    QuickEntryDialog* dialog = free == dialogs.end() ? new QuickEntryDialog(desk) : *free;
    dialog->panel().takeDraft(draft);
    dialog->present(std::nullopt);
}

} // namespace goodturn::ui
