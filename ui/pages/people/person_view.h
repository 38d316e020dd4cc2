#pragma once

#include "core/domain/contact.h"
#include "core/domain/employment.h"
#include "core/query/page_rows.h"
#include "ui/models/row_table_model.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace goodturn::ui {

class Avatar;
class Desk;
class LinkButton;
class OccasionLines;
class RecordTable;
class ToneLabel;

/// One person: who they are, what is known of them, and all that passed between you, wherever they
/// worked.
class PersonView : public QWidget
{
    Q_OBJECT

public:
    explicit PersonView(Desk& desk, QWidget* parent = nullptr);

    /// Shows the person as they stand in the book now; false when they are gone.
    bool showPerson(ContactId id);
    ContactId shown() const { return person_.id; }
    void edit();
    void remove();
    void merge();
    void showHistory();

signals:
    void newGiftWanted(goodturn::AccountId account, goodturn::ContactId person);

private:
    QWidget* makeHead();
    QWidget* makeActs();
    QPushButton* makeMore(QWidget* acts);
    QWidget* makeFacts();
    void loadPosition();
    void showHead();
    void showFacts();
    void showTimeline();
    void log();
    void recordFavour();
    void ask();
    void moveOn();
    void openEntry(int row);
    void removeEntries();

    Desk& desk_;
    Contact person_;
    Employment position_;
    Avatar* avatar_;
    ToneLabel* name_;
    ToneLabel* title_;
    LinkButton* account_;
    QPushButton* move_;
    QWidget* facts_;
    QGridLayout* factGrid_;
    OccasionLines* occasions_;
    RecordTable* timeline_;
    RowTableModel<query::TimelineRow>* entries_;
};

} // namespace goodturn::ui
