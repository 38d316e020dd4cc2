#include "ui/pages/people/person_view.h"

#include "core/book/record_service.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/editors.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/tone_label.h"
#include "ui/history/history_window.h"
#include "ui/merging/merge_form.h"
#include "ui/pages/accounts/account_tables.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/pages/accounts/occasion_lines.h"
#include "ui/pages/accounts/record_acts.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/people/move_form.h"
#include "ui/pages/people/person_facts.h"
#include "ui/photo/avatar.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace goodturn::ui {
using query::TimelineRow;

namespace {

/// The columns of an account's timeline but for who it was with, which is always the same here.
std::vector<TableColumn<TimelineRow>> columnsFor(const Today& today)
{
    constexpr int whoColumn = 2;
    auto columns = timelineColumns(today);
    columns.erase(columns.begin() + whoColumn);
    return columns;
}

} // namespace

PersonView::PersonView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , occasions_(new OccasionLines(desk))
    , timeline_(new RecordTable(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    entries_ = new RowTableModel<TimelineRow>(
        columnsFor([this] { return desk_.book().clock().today(); }),
        [](const TimelineRow& row) { return row.id; }, this);
    timeline_->setRecords(entries_, tr("All that passed between you"),
                          tr("Nothing yet. Log a talk, or write down a favour."));
    auto* layout = new QVBoxLayout(this);
    const int edge = grid(this, 5);
    layout->setContentsMargins(edge, grid(this, 4), edge, 0);
    layout->setSpacing(grid(this, 3));
    layout->addWidget(makeHead());
    layout->addWidget(makeActs());
    layout->addWidget(makeFacts());
    layout->addWidget(occasions_);
    layout->addWidget(timeline_, 1);
    connect(timeline_, &RecordTable::opened, this, &PersonView::openEntry);
    connect(timeline_, &RecordTable::removeWanted, this, &PersonView::removeEntries);
}

QWidget* PersonView::makeHead()
{
    auto* head = new QWidget(this);
    name_ = new ToneLabel(Tone::Title, {}, head);
    name_->setWordWrap(true);
    name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    title_ = new ToneLabel(Tone::Muted, {}, head);
    account_ = new LinkButton({}, head);
    connect(account_, &LinkButton::clicked, this,
            [this] { desk_.openAccount(position_.accountId); });
    auto* line = new QHBoxLayout;
    line->setSpacing(grid(this, 1));
    line->addWidget(title_);
    line->addWidget(account_);
    line->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(grid(this, 1));
    words->addWidget(name_);
    words->addLayout(line);
    avatar_ = new Avatar(grid(this, 14), head);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 3));
    layout->addWidget(avatar_, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
}

QWidget* PersonView::makeActs()
{
    auto* acts = new QWidget(this);
    auto* layout = new FlowLayout(grid(this, 2), acts);
    const auto add = [&](const QString& text, auto act) {
        auto* button = new QPushButton(text, acts);
        connect(button, &QPushButton::clicked, this, act);
        layout->addWidget(button);
        return button;
    };
    const bool readOnly = desk_.book().isReadOnly();
    add(tr("&Log"), &PersonView::log);
    add(tr("Favo&ur"), &PersonView::recordFavour);
    add(tr("G&ift"), [this] { emit newGiftWanted(position_.accountId, person_.id); });
    add(tr("Ask…"), &PersonView::ask);
    add(tr("E&dit"), &PersonView::edit);
    move_ = add(tr("&Move to another account…"), &PersonView::moveOn);
    for (auto* button : acts->findChildren<QPushButton*>())
        button->setDisabled(readOnly);
    layout->addWidget(makeMore(acts));
    return acts;
}

QPushButton* PersonView::makeMore(QWidget* acts)
{
    auto* more = new QPushButton(tr("M&ore"), acts);
    auto* menu = new QMenu(more);
    auto* merge = menu->addAction(tr("&Merge with another person…"), this, &PersonView::merge);
    menu->addAction(tr("&History…"), this, &PersonView::showHistory);
    menu->addSeparator();
    auto* remove = menu->addAction(tr("&Remove"), this, &PersonView::remove);
    for (QAction* writing : {merge, remove})
        writing->setDisabled(desk_.book().isReadOnly());
    more->setMenu(menu);
    return more;
}

QWidget* PersonView::makeFacts()
{
    facts_ = new QWidget(this);
    factGrid_ = new QGridLayout(facts_);
    factGrid_->setContentsMargins(0, 0, 0, grid(this, 1));
    factGrid_->setHorizontalSpacing(grid(this, 3));
    factGrid_->setVerticalSpacing(grid(this, 1));
    factGrid_->setColumnStretch(1, 1);
    factGrid_->setColumnStretch(3, 1);
    return facts_;
}

bool PersonView::showPerson(ContactId id)
{
    const auto person = desk_.book().records<Contact>().load(id);
    if (!person)
        return false;
    person_ = *person;
    loadPosition();
    showHead();
    showFacts();
    showTimeline();
    return true;
}

void PersonView::loadPosition()
{
    position_ = Employment();
    position_.contactId = person_.id;
    const auto rows = desk_.book().queries().personRows(std::span(&person_.id, 1));
    if (!rows || rows->empty() || !rows->front().position.isValid())
        return;
    if (const auto position = desk_.book().records<Employment>().load(rows->front().position))
        position_ = *position;
}

void PersonView::showHead()
{
    name_->setText(person_.displayName());
    const QByteArray photo =
        person_.photo.isNull()
            ? QByteArray()
            : desk_.book().queries().picture(person_.photo).value_or(QByteArray());
    avatar_->setPerson(person_.displayName(), photo);
    const bool placed = position_.id.isValid();
    const bool isThere = placed && position_.isCurrent(desk_.book().clock().today());
    QString title = position_.title;
    if (placed && !isThere)
        title = title.isEmpty() ? tr("formerly at") : tr("formerly %1 at").arg(title);
    else if (placed)
        title = title.isEmpty() ? tr("at") : tr("%1 at").arg(title);
    else
        title = tr("no account known");
    title_->setText(title);
    const QString account =
        placed ? desk_.book().queries().accountName(position_.accountId).value_or(QString())
               : QString();
    account_->setText(plainCaption(account));
    account_->setVisible(!account.isEmpty());
    move_->setEnabled(isThere);
}

void PersonView::showFacts()
{
    while (QLayoutItem* item = factGrid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto facts = factsOf(desk_, person_);
    const int half = int(facts.size() + 1) / 2;
    for (int i = 0; i < int(facts.size()); ++i) {
        const PersonFact& fact = facts[size_t(i)];
        const int column = i < half ? 0 : 2;
        const int row = i < half ? i : i - half;
        auto* name = new ToneLabel(Tone::Muted, fact.name, facts_);
        auto* text = new ToneLabel(Tone::Body, fact.text.left(600), facts_);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        factGrid_->addWidget(name, row, column, Qt::AlignTop);
        factGrid_->addWidget(text, row, column + 1, Qt::AlignTop);
    }
    facts_->setVisible(!facts.empty());
    occasions_->showOf(person_.id);
}

void PersonView::showTimeline()
{
    auto rows = desk_.book().queries().personTimeline(person_.id);
    if (rows)
        entries_->setRows(std::move(*rows));
    else
        desk_.showError(tr("The entries could not be read"), rows.error());
}

void PersonView::edit()
{
    openEditor(desk_, person_, position_);
}

void PersonView::remove()
{
    removeRecords(desk_, {{RecordKind::Contact, person_.id.value()}});
}

void PersonView::merge()
{
    openMerge(desk_, {RecordKind::Contact, person_.id.value()});
}

void PersonView::showHistory()
{
    openHistory(desk_, {RecordKind::Contact, person_.id.value()});
}

void PersonView::log()
{
    Interaction interaction;
    interaction.accountId = position_.accountId;
    interaction.participants = {person_.id};
    openEditor(desk_, interaction);
}

void PersonView::recordFavour()
{
    Favour favour;
    favour.accountId = position_.accountId;
    favour.setPerson(person_.id);
    openEditor(desk_, favour);
}

void PersonView::ask()
{
    Ask ask;
    ask.accountId = position_.accountId;
    ask.contactId = person_.id;
    openEditor(desk_, ask);
}

void PersonView::moveOn()
{
    (new MoveForm(desk_, person_, position_))->present();
}

void PersonView::openEntry(int row)
{
    const TimelineRow& entry = entries_->row(row);
    openRecord(desk_, {entry.kind, entry.id});
}

void PersonView::removeEntries()
{
    std::vector<RecordRef> records;
    for (const int row : timeline_->chosenRows())
        records.push_back({entries_->row(row).kind, entries_->row(row).id});
    removeRecords(desk_, records);
}

} // namespace goodturn::ui
