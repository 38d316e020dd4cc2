#pragma once

#include "core/query/page_rows.h"
#include "ui/desk/page.h"

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace goodturn::ui {

class AgendaModel;
class QuickEntryPanel;

/// Home: a line of quick entry over what is due, late first, then who goes quiet, what waits for an
/// answer, and what standings call for. Enter opens the gift or account, Space does it, T and W put
/// it off to tomorrow and next week, D to another day, L logs what was said, G plans a gift, R
/// makes a reminder.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

    void focusMain() override;

signals:
    void giftWanted(const goodturn::Gift& gift);
    /// Gifts for all who keep a holiday.
    void seasonWanted(goodturn::Occasion occasion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildEmpty();
    QWidget* buildButtons();
    void reload();
    void refreshButtons();
    void finishCurrent();
    void putCurrentOff(QDate day);
    void chooseDay();
    void logCurrent();
    void remindCurrent();
    void giveCurrent();
    std::optional<query::AgendaRow> current() const;
    bool handleKey(int key);
    void openCurrent();

    AgendaModel* model_;
    QuickEntryPanel* quick_;
    QStackedLayout* layout_;
    QLabel* heading_;
    QListView* list_;
    QPushButton* done_;
    QPushButton* open_;
    QPushButton* tomorrow_;
    QPushButton* nextWeek_;
    QPushButton* anotherDay_;
    QPushButton* log_;
    QPushButton* gift_;
    QPushButton* remind_;
    QDate lastSeen_; ///< the day on which the book was looked at before today
};

} // namespace goodturn::ui
