#pragma once

#include "core/book/kept_list.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QMenu;
class QPushButton;

namespace goodturn::ui {

/// How a menu of saved things speaks of them; %1 is the name of one.
struct SavedWords
{
    QString what;       ///< of the button: "Saved views"
    QString caption;    ///< "Vie&w: %1"
    QString whole;      ///< what is there without any: "All accounts"
    QString nameOf;     ///< of the line: "Name of the view"
    QString typeName;   ///< in it: "Name of the view, then Enter"
    QString saveNew;    ///< "Save as a new view…"
    QString saved;      ///< "View “%1” saved in the book"
    QString removed;    ///< "View “%1” removed. The View menu takes it back."
    QString notSaved;   ///< "The view was not saved"
    QString notRenamed; ///< and so on
    QString notChanged;
    QString notRemoved;
};

/// What the book keeps under names: a button with them in its menu, and what can be done to them,
/// and a line for the name of one that is saved or renamed.
class SavedMenu : public QWidget
{
    Q_OBJECT

public:
    SavedMenu(Desk& desk, std::function<book::KeptList()> kept, SavedWords words,
              QWidget* parent = nullptr);

    const QString& name() const { return name_; } ///< of the one last chosen; empty: none
    QMenu* menu() const { return menu_; }
    QPushButton* button() const { return button_; }
    QLineEdit* nameLine() const { return line_; }

protected:
    struct Saved
    {
        QString name;
        bool isDefault = false;
    };

    /// Those that there are and can be read.
    virtual Result<std::vector<Saved>> saved() = 0;
    /// The one of that name was chosen; empty: the whole.
    virtual void choose(const QString& name) = 0;
    /// Saves what is shown now.
    virtual Result<void> store(const QString& name) = 0;

    void setName(const QString& name);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void fillActs(const std::vector<Saved>& saved);
    void take(const QString& name);
    void takeBack();
    void ask(const QString& start, std::function<bool(const QString&)> use);
    void endAsking();
    void takeName();
    bool save(const QString& name);
    bool rename(const QString& name);
    void remove();
    bool carryOut(const QString& what, const Result<void>& outcome);

    Desk& desk_;
    std::function<book::KeptList()> kept_;
    SavedWords words_;
    QMenu* menu_;
    QPushButton* button_;
    QLineEdit* line_;
    std::function<bool(const QString&)> use_;
    QString name_;
};

} // namespace goodturn::ui
