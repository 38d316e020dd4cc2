#include "ui/shell/window_actions.h"

#include "ui/desk/table_keys.h"
#include "ui/lookup/book_lookup.h"
#include "ui/theme/line_icon.h"
#include "ui/theme/plain_text.h"

#include <QActionGroup>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// "Undo record favour for Ines": the act's name goes on inside the sentence.
QString withAct(const QString& pattern, const QString& act)
{
    return pattern.arg(plainCaption(QLocale().toLower(act.left(1)) + act.mid(1)));
}

} // namespace

WindowActions::WindowActions(QMainWindow& window, const WindowParts& parts)
    : QObject(&window)
    , window_(window)
{
    QMenuBar& bar = *window.menuBar();
    buildFile(*bar.addMenu(tr("&File")), parts);
    buildEdit(*bar.addMenu(tr("&Edit")));
    buildView(*bar.addMenu(tr("&View")));
    buildGo(*bar.addMenu(tr("&Go")), parts);
    newMenu = bar.addMenu(tr("&New"));
    buildNew(*newMenu, parts);
    QMenu* help = bar.addMenu(tr("&Help"));
    about = action(tr("&About Goodturn"));
    about->setMenuRole(QAction::AboutRole);
    help->addAction(about);
    follow(nullptr);
    setAtWork(false, false);
}

QAction* WindowActions::action(const QString& text, const QKeySequence& keys)
{
    auto* made = new QAction(text, this);
    made->setShortcut(keys);
    window_.addAction(made);
    return made;
}

QAction* WindowActions::pageAction(const QString& text, const QKeySequence& keys,
                                   const std::function<void(Page&)>& act)
{
    QAction* made = action(text, keys);
    connect(made, &QAction::triggered, this, [this, act] { emit pageActChosen(act); });
    return made;
}

void WindowActions::buildFile(QMenu& menu, const WindowParts& parts)
{
    newBook = action(tr("New &book…"));
    openBook = action(tr("&Open…"), QKeySequence::Open);
    openSample = action(tr("Open &sample book"));
    importFiles = action(tr("&Import contacts or favours…"), Qt::CTRL | Qt::Key_I);
    exportAgenda = action(tr("&Export the agenda (.ics)…"));
    backUp = action(tr("&Back up now"));
    backups = action(tr("Back&ups…"));
    history = action(tr("&History of the book…"));
    model = action(tr("The &model…"));
    giftPolicy = action(tr("&Gift policy and lead times…"));
    duplicates = action(tr("In the book t&wice…"));
    ownFields = action(tr("&Your own fields…"));
    lookUpBooks = action(tr("&Look up books at Open Library"));
    lookUpBooks->setCheckable(true);
    lookUpBooks->setChecked(mayLookUpBooks());
    connect(lookUpBooks, &QAction::triggered, this, &setMayLookUpBooks);
    connect(&menu, &QMenu::aboutToShow, this,
            [this] { lookUpBooks->setChecked(mayLookUpBooks()); }); // a form may have asked
    print = action(tr("&Print summary…"), QKeySequence::Print);
    quit = action(tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    menu.addActions({newBook, openBook, openSample});
    menu.addSeparator();
    menu.addActions({importFiles, exportAgenda, duplicates});
    menu.addSeparator();
    menu.addAction(print);
    reports_ = addActs(*menu.addMenu(tr("&Reports")), parts.reports);
    menu.addSeparator();
    menu.addActions({backUp, backups, history, model, giftPolicy, ownFields, lookUpBooks});
    menu.addSeparator();
    menu.addAction(quit);
}

void WindowActions::buildEdit(QMenu& menu)
{
    undo = action(tr("&Undo"), QKeySequence::Undo);
    undo->setIcon(lineIcon(u"undo"_s));
    undo->setIconText(tr("Undo"));
    redo = action(tr("&Redo"));
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    redo->setIcon(lineIcon(u"redo"_s));
    redo->setIconText(tr("Redo"));
    connect(undo, &QAction::triggered, this, [this] { stack_->undo(); });
    connect(redo, &QAction::triggered, this, [this] { stack_->redo(); });
    menu.addActions({undo, redo});
}

void WindowActions::buildView(QMenu& menu)
{
    turnTable = pageAction(tr("Wide &table, or the list again"), turnKeys(),
                           [](Page& page) { page.turnTable(); });
    sortUp = pageAction(tr("Sort by this column, &ascending"), sortKeys(Qt::AscendingOrder),
                        [](Page& page) { page.sortTable(Qt::AscendingOrder); });
    sortDown = pageAction(tr("Sort by this column, d&escending"), sortKeys(Qt::DescendingOrder),
                          [](Page& page) { page.sortTable(Qt::DescendingOrder); });
    menu.addActions({turnTable, sortUp, sortDown});
    menu.addSeparator();
    schemes_ = new QActionGroup(this);
    const std::pair<QString, ColourScheme> schemes[] = {
        {tr("As the &system"), ColourScheme::System},
        {tr("&Light"), ColourScheme::Light},
        {tr("&Dark"), ColourScheme::Dark}};
    for (const auto& [text, scheme] : schemes) {
        QAction* choice = action(text);
        choice->setCheckable(true);
        choice->setData(int(scheme));
        schemes_->addAction(choice);
        menu.addAction(choice);
    }
    connect(schemes_, &QActionGroup::triggered, this, [this](const QAction* choice) {
        emit schemeChosen(ColourScheme(choice->data().toInt()));
    });
    menu.addSeparator();
    QAction* tray = action(tr("What is due in the t&ray"));
    tray->setObjectName(u"tray"_s); // the program keeps it, not the window
    tray->setCheckable(true);
    menu.addAction(tray);
}

void WindowActions::buildGo(QMenu& menu, const WindowParts& parts)
{
    auto* group = new QActionGroup(this);
    for (int i = 0; i < int(parts.places.size()); ++i) {
        QAction* place =
            action(plainCaption(parts.places[size_t(i)].title),
                   i < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : QKeySequence());
        place->setCheckable(true);
        group->addAction(place);
        menu.addAction(place);
        places.push_back(place);
        connect(place, &QAction::triggered, this, [this, i] { emit placeChosen(i); });
    }
    menu.addSeparator();
    back = action(tr("&Back"), QKeySequence::Back);
    search = action(tr("&Search everything…"), Qt::CTRL | Qt::Key_K);
    search->setIcon(lineIcon(u"search"_s));
    search->setIconText(tr("Search"));
    search->setToolTip(tr("Search people, accounts, notes, gifts and commands (Ctrl+K)"));
    filter = action(tr("&Filter the list"), QKeySequence::Find);
    previous = pageAction(tr("&Previous record"), Qt::CTRL | Qt::Key_PageUp,
                          [](Page& page) { page.step(-1); });
    next = pageAction(tr("Ne&xt record"), Qt::CTRL | Qt::Key_PageDown,
                      [](Page& page) { page.step(1); });
    menu.addActions({back, previous, next});
    menu.addSeparator();
    menu.addActions({search, filter});
}

void WindowActions::buildNew(QMenu& menu, const WindowParts& parts)
{
    acts_ = addActs(menu, parts.acts);
}

std::vector<QAction*> WindowActions::addActs(QMenu& menu, const std::vector<NewAct>& acts)
{
    std::vector<QAction*> added;
    for (const NewAct& act : acts) {
        QAction* made = action(act.title, act.shortcut);
        connect(made, &QAction::triggered, this, [this, act] { emit actChosen(act); });
        menu.addAction(made);
        added.push_back(made);
    }
    return added;
}

void WindowActions::follow(QUndoStack* stack)
{
    if (stack_)
        stack_->disconnect(this);
    stack_ = stack;
    if (stack_) {
        connect(stack_, &QUndoStack::indexChanged, this, &WindowActions::refreshHistory);
        connect(stack_, &QUndoStack::undoTextChanged, this, &WindowActions::refreshHistory);
        connect(stack_, &QUndoStack::redoTextChanged, this, &WindowActions::refreshHistory);
    }
    refreshHistory();
}

void WindowActions::refreshHistory()
{
    const bool canUndo = stack_ && stack_->canUndo();
    const bool canRedo = stack_ && stack_->canRedo();
    undo->setEnabled(atWork_ && canUndo);
    redo->setEnabled(atWork_ && canRedo);
    undo->setText(canUndo ? withAct(tr("&Undo %1"), stack_->undoText()) : tr("&Undo"));
    redo->setText(canRedo ? withAct(tr("&Redo %1"), stack_->redoText()) : tr("&Redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    undo->setToolTip(plainToolTip(undo->text().remove(u'&')));
    redo->setToolTip(plainToolTip(redo->text().remove(u'&')));
}

void WindowActions::setAtWork(bool atWork, bool readOnly)
{
    atWork_ = atWork;
    readOnly_ = readOnly;
    for (QAction* shown :
         {print, exportAgenda, search, filter, back, previous, next, backUp, backups, history,
          model, giftPolicy, duplicates, ownFields, turnTable, sortUp, sortDown})
        shown->setEnabled(atWork);
    for (QAction* place : places)
        place->setEnabled(atWork);
    for (QAction* report : reports_)
        report->setEnabled(atWork);
    for (QAction* act : acts_)
        act->setEnabled(atWork && !readOnly);
    newMenu->setEnabled(atWork && !readOnly);
    importFiles->setEnabled(atWork && !readOnly);
    refreshHistory();
}

void WindowActions::setMayLeave(bool mayLeave)
{
    for (QAction* leaving : {newBook, openBook, openSample})
        leaving->setEnabled(mayLeave);
}

void WindowActions::markPlace(int place)
{
    places[size_t(place)]->setChecked(true);
}

void WindowActions::markScheme(ColourScheme scheme)
{
    for (QAction* choice : schemes_->actions())
        choice->setChecked(choice->data().toInt() == int(scheme));
}

} // namespace goodturn::ui
