#pragma once

#include "ui/shell/window_parts.h"
#include "ui/theme/palette.h"

#include <QAction>

#include <functional>
#include <vector>

class QActionGroup;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace goodturn::ui {

/// The acts of the window as actions, and its menus. Which of them can be taken depends on
/// whether a book is open.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, const WindowParts& parts);

    QAction* newBook;
    QAction* openBook;
    QAction* openSample;
    QAction* importFiles;
    QAction* exportAgenda;
    QAction* backUp;
    QAction* backups;
    QAction* history;
    QAction* model;
    QAction* giftPolicy;
    QAction* duplicates;
    QAction* ownFields;
    QAction* lookUpBooks; ///< on the web, or not
    QAction* print;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* search; ///< everything, by the palette
    QAction* filter; ///< the list in view
    QAction* back;
    QAction* previous; ///< record of the list that the one in view came from
    QAction* next;
    QAction* turnTable; ///< from the list to the wide table and back
    QAction* sortUp;    ///< by the column of the current cell
    QAction* sortDown;
    QAction* about;
    QMenu* newMenu;
    std::vector<QAction*> places; ///< in the order of the parts

    /// Names the acts in Edit and follows the stack; null: no book is open.
    void follow(QUndoStack* stack);
    /// Whether acts on a book can be taken: one is open, and no long work is going on.
    void setAtWork(bool atWork, bool readOnly);
    /// Whether another book may be opened.
    void setMayLeave(bool mayLeave);
    void markPlace(int place);
    void markScheme(ColourScheme scheme);

signals:
    void placeChosen(int place);
    void actChosen(const goodturn::ui::NewAct& act);
    void schemeChosen(goodturn::ui::ColourScheme scheme);
    /// Something is to be done on the page in view.
    void pageActChosen(const std::function<void(goodturn::ui::Page&)>& act);

private:
    QAction* action(const QString& text, const QKeySequence& keys = {});
    QAction* pageAction(const QString& text, const QKeySequence& keys,
                        const std::function<void(Page&)>& act);
    void buildFile(QMenu& menu, const WindowParts& parts);
    void buildEdit(QMenu& menu);
    void buildView(QMenu& menu);
    void buildGo(QMenu& menu, const WindowParts& parts);
    void buildNew(QMenu& menu, const WindowParts& parts);
    std::vector<QAction*> addActs(QMenu& menu, const std::vector<NewAct>& acts);
    void refreshHistory();

    QMainWindow& window_;
    QUndoStack* stack_ = nullptr;
    QActionGroup* schemes_ = nullptr;
    std::vector<QAction*> acts_;
    std::vector<QAction*> reports_;
    bool atWork_ = false;
    bool readOnly_ = false;
};

} // namespace goodturn::ui
