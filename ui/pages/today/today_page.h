#pragma once

#include "ui/desk/page.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace goodturn::ui {

class AgendaModel;
class QuickEntryPanel;

/// Home: a line of quick entry over what is due, late first. Enter opens the gift or account, Space
/// does it; buttons put a reminder off.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

    void focusMain() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildEmpty();
    QWidget* buildButtons();
    void reload();
    void refreshButtons();
    void finishCurrent();
    void putCurrentOff(int days);
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
};

} // namespace goodturn::ui
