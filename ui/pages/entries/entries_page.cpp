#include "ui/pages/entries/entries_page.h"

#include "core/book/record_service.h"
#include "core/query/list_fields.h"
#include "ui/delegates/quiet_tab_bar.h"
#include "ui/desk/table_keys.h"
#include "ui/editors/editor_form.h"
#include "ui/editors/editors.h"
#include "ui/editors/form_steps.h"
#include "ui/lists/list_order.h"
#include "ui/lists/list_table_panel.h"
#include "ui/models/list_table_model.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::ListKind;

namespace {

constexpr ListKind kinds[] = {ListKind::Favours, ListKind::Interactions};

const QString& kindSetting()
{
    static const QString name = u"lists/entries"_s;
    return name;
}

} // namespace

EntriesPage::EntriesPage(Desk& desk, QWidget* parent)
    : Page(desk, parent)
    , tabs_(new QuietTabBar)
    , stack_(new QStackedWidget)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (const ListKind kind : kinds) {
        const int tab = tabs_->addTab(query::label(kind));
        tabs_->setTabToolTip(tab, tr("%1 turns from one to the other")
                                      .arg(turnKeys().toString(QKeySequence::NativeText)));
    }
    tabs_->setAccessibleName(tr("Which entries"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, grid(this, 2), 0, 0);
    head->addWidget(tabs_);
    head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(stack_, 1);
    const QString last = QSettings().value(kindSetting()).toString();
    tabs_->setCurrentIndex(last == code(ListKind::Interactions) ? 1 : 0);
    connect(tabs_, &QTabBar::currentChanged, this, [this] {
        QSettings().setValue(kindSetting(), code(kind()));
        showTable();
    });
    showTable();
}

ListKind EntriesPage::kind() const
{
    return kinds[size_t(tabs_->currentIndex())];
}

void EntriesPage::showKind(ListKind kind)
{
    tabs_->setCurrentIndex(kind == kinds[0] ? 0 : 1);
}

void EntriesPage::showFilter(ListKind kind, const query::Filter& filter)
{
    showKind(kind);
    table()->showFilter(filter);
    focusMain();
}

ListTablePanel* EntriesPage::table()
{
    ListTablePanel*& made = tables_[kind()];
    if (made)
        return made;
    made = new ListTablePanel(desk_, kind());
    connect(made, &ListTablePanel::entered, this, &EntriesPage::open);
    stack_->addWidget(made);
    return made;
}

/// The form of the entry; from there on to the next one of the table.
template<class T>
void EntriesPage::openForm(qint64 key)
{
    const auto record = desk_.book().records<T>().load(decltype(T::id)(key));
    if (!record)
        return desk_.showError(tr("The entry could not be opened"), record.error());
    EditorForm* form = openEditor(desk_, *record);
    offerSteps(*form, [page = QPointer<EntriesPage>(this), key](int by) {
        if (!page)
            return;
        const auto next = ui::step(page->desk_, orderOf(*page->table()->model()), key, by);
        page->table()->choose(next.value_or(key));
        page->open(next.value_or(key));
    });
}

void EntriesPage::open(qint64 key)
{
    if (kind() == ListKind::Favours)
        openForm<Favour>(key);
    else
        openForm<Interaction>(key);
}

void EntriesPage::turnTable()
{
    tabs_->setCurrentIndex(1 - tabs_->currentIndex());
    focusMain();
}

void EntriesPage::sortTable(Qt::SortOrder order)
{
    table()->sort(order);
}

void EntriesPage::showTable()
{
    stack_->setCurrentWidget(table());
    table()->setSearchText(searched_);
}

void EntriesPage::setSearchText(const QString& text)
{
    searched_ = text;
    table()->setSearchText(text);
}

void EntriesPage::focusMain()
{
    table()->focusTable();
}

} // namespace goodturn::ui
