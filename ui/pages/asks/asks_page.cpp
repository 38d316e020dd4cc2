#include "ui/pages/asks/asks_page.h"

#include "core/book/record_service.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/editors.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/history/history_window.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/accounts/record_acts.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/asks/ask_table.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::AskRow;

AsksPage::AsksPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , stack_(new QStackedWidget)
    , table_(new RecordTable)
    , empty_(new EmptyState)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    model_ = new RowTableModel<AskRow>(
        bookAskColumns([this] { return desk_.book().clock().today(); }),
        [](const AskRow& row) { return row.id.value(); }, this);
    table_->setRecords(model_, tr("Asks"), tr("No ask fits the search."));
    empty_->setWords(tr("Ask when you have earned it"),
                     tr("What you ask of an account stands here until it is answered. A yes "
                        "becomes a favour received, “ask somebody else” a referral and a "
                        "prospect."),
                     tr("Plan an ask"));
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(new Hairline);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(grid(this, 2), 0, grid(this, 1), 0);
    inset->addWidget(stack_);
    layout->addLayout(inset, 1);
    wire();
    reload();
}

QWidget* AsksPage::makeHeader()
{
    auto* header = new QWidget(this);
    header->setAutoFillBackground(true);
    header->setBackgroundRole(QPalette::Base);
    count_ = new ToneLabel(Tone::Muted, {}, header);
    answer_ = new QPushButton(tr("&Answer…"), header);
    remind_ = new QPushButton(tr("Remind &me…"), header);
    auto* add = new AccentButton(tr("+ &Plan an ask"), header);
    connect(answer_, &QPushButton::clicked, this, &AsksPage::answer);
    connect(remind_, &QPushButton::clicked, this, &AsksPage::remind);
    connect(add, &QPushButton::clicked, this, [this] { openEditor(desk_, Ask()); });
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(grid(this, 4), grid(this, 2), grid(this, 3), grid(this, 2));
    layout->setSpacing(grid(this, 2));
    layout->addWidget(count_);
    layout->addStretch();
    layout->addWidget(answer_);
    layout->addWidget(remind_);
    layout->addWidget(add);
    return header;
}

void AsksPage::wire()
{
    connect(empty_, &EmptyState::stepTaken, this, [this] { openEditor(desk_, Ask()); });
    connect(table_, &RecordTable::opened, this, [this](int row) { edit(model_->row(row)); });
    connect(table_, &RecordTable::removeWanted, this, &AsksPage::removeChosen);
    connect(table_, &RecordTable::menuWanted, this, &AsksPage::openMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AsksPage::followChoice);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, &AsksPage::apply);
}

void AsksPage::setSearchText(const QString& text)
{
    search_ = text;
    showRows();
}

void AsksPage::focusMain()
{
    if (stack_->currentWidget() == empty_)
        empty_->button()->setFocus(Qt::OtherFocusReason);
    else
        table_->setFocus(Qt::OtherFocusReason);
}

void AsksPage::apply(const change::ChangeSet& changes)
{
    const bool concerns = changes.everything || changes.touches(RecordKind::Ask) ||
                          changes.touches(RecordKind::Contact) ||
                          changes.touches(RecordKind::Account);
    if (concerns)
        reload();
}

void AsksPage::reload()
{
    auto rows = desk_.book().queries().recentAsks();
    if (!rows) {
        desk_.showError(tr("The asks could not be read"), rows.error());
        return;
    }
    rows_ = std::move(*rows);
    showRows();
}

void AsksPage::showRows()
{
    std::vector<AskRow> shown;
    std::ranges::copy_if(rows_, std::back_inserter(shown),
                         [this](const AskRow& row) { return matchesText(row, search_); });
    model_->setRows(std::move(shown));
    stack_->setCurrentWidget(rows_.empty() ? static_cast<QWidget*>(empty_) : table_);
    const auto open = std::ranges::count(rows_, AskState::Open, &AskRow::state);
    count_->setText(rows_.empty() ? QString()
                    : open == 0   ? tr("None waits for an answer")
                    : open == 1
                        ? tr("1 waits for an answer")
                        : tr("%1 wait for an answer").arg(QLocale().toString(qint64(open))));
    followChoice();
}

const AskRow* AsksPage::chosen() const
{
    const auto rows = table_->chosenRows();
    return rows.size() == 1 ? &model_->row(rows.front()) : nullptr;
}

void AsksPage::followChoice()
{
    const AskRow* row = chosen();
    answer_->setEnabled(row && (row->state == AskState::Open || row->state == AskState::Draft));
    remind_->setEnabled(row && !desk_.book().isReadOnly());
}

void AsksPage::remind()
{
    if (const AskRow* row = chosen())
        remindOf(desk_, {RecordKind::Ask, row->id.value()});
}

void AsksPage::answer()
{
    const AskRow* row = chosen();
    if (!row)
        return;
    const auto ask = desk_.book().records<Ask>().load(row->id);
    if (ask)
        openAnswerEditor(desk_, *ask);
    else
        desk_.showError(tr("The ask could not be opened"), ask.error());
}

void AsksPage::edit(const AskRow& row)
{
    openRecord(desk_, {RecordKind::Ask, row.id.value()});
}

void AsksPage::removeChosen()
{
    std::vector<RecordRef> records;
    for (const int row : table_->chosenRows())
        records.push_back({RecordKind::Ask, model_->row(row).id.value()});
    removeRecords(desk_, records);
}

void AsksPage::openMenu(const QPoint& globalPos)
{
    const AskRow* row = chosen();
    if (!row)
        return;
    const AskRow ask = *row;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* answers = menu->addAction(tr("Answer…"), this, &AsksPage::answer);
    answers->setEnabled(answer_->isEnabled());
    menu->addAction(tr("Remind me…"), this, &AsksPage::remind)->setEnabled(remind_->isEnabled());
    menu->addAction(tr("Change…"), this, [this, ask] { edit(ask); });
    menu->addAction(tr("Go to the account"), this,
                    [this, ask] { desk_.openAccount(ask.accountId); });
    menu->addAction(tr("History…"), this, [this, ask] {
        openHistory(desk_, {RecordKind::Ask, ask.id.value()});
    });
    menu->addSeparator();
    menu->addAction(tr("Copy"), table_, &RecordTable::copyChosen);
    menu->addAction(tr("Remove"), this, &AsksPage::removeChosen);
    menu->popup(globalPos);
}

} // namespace goodturn::ui
