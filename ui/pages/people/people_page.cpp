#include "ui/pages/people/people_page.h"

#include "ui/desk/desk.h"
#include "ui/editors/editors.h"
#include "ui/editors/hairline.h"
#include "ui/editors/tone_label.h"
#include "ui/lists/list_or_table.h"
#include "ui/lists/list_order.h"
#include "ui/lists/list_table_panel.h"
#include "ui/models/list_table_model.h"
#include "ui/pages/accounts/empty_state.h"
#include "ui/pages/people/person_list_model.h"
#include "ui/pages/people/person_list_view.h"
#include "ui/pages/people/person_view.h"
#include "ui/photo/photo_cache.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PeoplePage::PeoplePage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , model_(new PersonListModel(desk.book(), this))
    , photos_(std::make_unique<PhotoCache>(desk.book()))
    , list_(new PersonListView(model_, photos_.get()))
    , view_(new PersonView(desk))
    , empty_(new EmptyState)
    , lists_(new QStackedWidget)
    , splitter_(new LineSplitter(this))
    , forms_(new ListOrTable(desk, query::ListKind::People, splitter_))
{
    splitter_->setObjectName(u"people"_s);
    splitter_->addWidget(makeList());
    splitter_->addWidget(view_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({fontMetrics().averageCharWidth() * 46, 3 * width()});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(forms_);
    wire();
    wireTable();
    arranged();
    forms_->giveBack();
}

PeoplePage::~PeoplePage() = default;

QWidget* PeoplePage::makeListHead()
{
    auto* head = new QWidget(this);
    count_ = new ToneLabel(Tone::Muted, {}, head);
    auto* add = new AccentButton(tr("+ New &person"), head);
    add->setDisabled(desk_.book().isReadOnly());
    connect(add, &QPushButton::clicked, this, &PeoplePage::addPerson);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    layout->addWidget(count_);
    layout->addStretch();
    layout->addWidget(forms_->makeTableButton(head));
    layout->addWidget(add);
    return head;
}

QWidget* PeoplePage::makeList()
{
    lists_->addWidget(list_);
    lists_->addWidget(empty_);
    auto* side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeListHead());
    layout->addWidget(lists_, 1);
    return side;
}

void PeoplePage::wire()
{
    connect(model_, &PersonListModel::rearranged, this, &PeoplePage::arranged);
    // Rows are read while the list paints: an error has to wait for its end.
    connect(
        model_, &PersonListModel::failed, this,
        [this](const Error& error) { desk_.showError(tr("The people could not be read"), error); },
        Qt::QueuedConnection);
    connect(list_, &PersonListView::chosen, this, &PeoplePage::present);
    connect(list_, &PersonListView::editWanted, view_, &PersonView::edit);
    connect(list_, &PersonListView::removeWanted, view_, &PersonView::remove);
    connect(list_, &PersonListView::menuWanted, this, &PeoplePage::openMenu);
    connect(view_, &PersonView::newGiftWanted, this, &PeoplePage::newGiftWanted);
    connect(empty_, &EmptyState::stepTaken, this, &PeoplePage::addPerson);
    connect(&desk_.book().notifier(), &change::ChangeNotifier::changed, this, &PeoplePage::apply);
}

void PeoplePage::wireTable()
{
    connect(forms_, &ListOrTable::entered, this, [this](qint64 key) {
        showPerson(ContactId(key));
        fromTable_ = true;
        focusMain();
    });
    connect(forms_, &ListOrTable::turned, this, [this](bool table) {
        if (table && view_->shown().isValid())
            forms_->table()->choose(view_->shown().value());
        focusMain();
    });
}

void PeoplePage::setSearchText(const QString& text)
{
    forms_->setSearchText(text);
    model_->setSearchText(text);
}

void PeoplePage::focusMain()
{
    if (forms_->showsTable())
        forms_->table()->focusTable();
    else if (lists_->currentWidget() == empty_)
        empty_->button()->setFocus(Qt::OtherFocusReason);
    else
        list_->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::showPerson(ContactId id)
{
    forms_->showTable(false);
    fromTable_ = false;
    list_->choose(id);
    if (view_->shown() != id)
        present(id);
}

void PeoplePage::step(int by)
{
    const ContactId open = view_->shown();
    if (forms_->showsTable() || !open.isValid())
        return;
    const bool fromTable = fromTable_;
    WindowedModel* order = model_;
    if (fromTable) {
        forms_->table()->model()->catchUp();
        order = forms_->table()->model();
    }
    const auto next = ui::step(desk_, orderOf(*order), open.value(), by);
    if (!next)
        return;
    showPerson(ContactId(*next));
    fromTable_ = fromTable;
}

void PeoplePage::turnTable()
{
    forms_->turn();
}

void PeoplePage::sortTable(Qt::SortOrder order)
{
    forms_->sort(order);
}

void PeoplePage::present(ContactId id)
{
    if (view_->showPerson(id))
        view_->setVisible(true);
}

/// Keeps the shown person the chosen one wherever they stand now; the first when there is none.
void PeoplePage::arranged()
{
    showRightState();
    if (model_->isComplete())
        count_->setText(model_->rowCount() == 1
                            ? tr("1 person")
                            : tr("%1 people").arg(QLocale().toString(model_->rowCount())));
    if (view_->shown().isValid() && model_->rowOf(view_->shown()) >= 0) {
        if (list_->currentPerson() != view_->shown())
            list_->choose(view_->shown());
    } else if (!list_->currentIndex().isValid() && model_->rowCount() > 0) {
        list_->setCurrentIndex(model_->index(0));
    }
}

void PeoplePage::showRightState()
{
    const bool none = model_->rowCount() == 0;
    const bool searching = !model_->searchText().isEmpty();
    if (searching)
        empty_->setWords(tr("Nobody fits “%1”").arg(model_->searchText().left(60)),
                         tr("Names, accounts, interests and notes were searched."), {});
    else
        empty_->setWords(tr("People, wherever they work"),
                         tr("Whom you know at your accounts: what they like, how you met, and "
                            "all that passed between you. It stays with them when they move."),
                         tr("Add the first person"));
    lists_->setCurrentWidget(none ? static_cast<QWidget*>(empty_) : list_);
    if (none && !searching)
        view_->hide();
}

void PeoplePage::apply(const change::ChangeSet&)
{
    if (!view_->shown().isValid())
        return;
    if (view_->showPerson(view_->shown()))
        return;
    if (const ContactId next = list_->currentPerson(); next.isValid())
        present(next);
    else
        view_->hide();
}

void PeoplePage::addPerson()
{
    openEditor(desk_, Contact(), Employment());
}

void PeoplePage::openMenu(const QPoint& globalPos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit…"), view_, &PersonView::edit);
    menu->addAction(tr("Merge with another person…"), view_, &PersonView::merge);
    menu->addAction(tr("History…"), view_, &PersonView::showHistory);
    menu->addSeparator();
    menu->addAction(tr("Remove"), view_, &PersonView::remove);
    for (QAction* act : menu->actions())
        act->setEnabled(!desk_.book().isReadOnly());
    menu->actions().at(2)->setEnabled(true);
    menu->popup(globalPos);
}

} // namespace goodturn::ui
