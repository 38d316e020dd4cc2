#pragma once

#include "core/change/change_set.h"
#include "core/domain/ids.h"
#include "ui/desk/page.h"

#include <memory>

class QStackedWidget;

namespace goodturn::ui {

class EmptyState;
class LineSplitter;
class ListOrTable;
class PersonListModel;
class PersonListView;
class PersonView;
class PhotoCache;
class ToneLabel;

/// The people of the book: a list and one of them beside it, or all of them in a wide table.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);
    ~PeoplePage() override;

    void setSearchText(const QString& text) override;
    void focusMain() override;
    void step(int by) override;
    void turnTable() override;
    void sortTable(Qt::SortOrder order) override;
    /// Shows the person, also when the search leaves them out of the list.
    void showPerson(ContactId id);
    ListOrTable* forms() const { return forms_; }

signals:
    void newGiftWanted(goodturn::AccountId account, goodturn::ContactId person);

private:
    QWidget* makeList();
    QWidget* makeListHead();
    void wire();
    void wireTable();
    void apply(const change::ChangeSet& changes);
    void arranged();
    void present(ContactId id);
    void showRightState();
    void addPerson();
    void openMenu(const QPoint& globalPos);

    PersonListModel* model_;
    std::unique_ptr<PhotoCache> photos_;
    PersonListView* list_;
    PersonView* view_;
    EmptyState* empty_;
    QStackedWidget* lists_;
    ToneLabel* count_;
    LineSplitter* splitter_;
    bool fromTable_ = false; ///< whose order holds for step()
    ListOrTable* forms_;     ///< the splitter, or the wide table in its place
};

} // namespace goodturn::ui
