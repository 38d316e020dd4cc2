#pragma once

#include "core/book/list_view_service.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;

namespace goodturn::ui {

/// The saved views of a list: a button with them in its menu, and a line for the name of one that
/// is saved or renamed.
class ViewMenu : public QWidget
{
    Q_OBJECT

public:
    /// `current` tells how the list is looked at now.
    ViewMenu(Desk& desk, query::ListKind kind, std::function<book::ListView()> current,
             QWidget* parent = nullptr);

    /// Shows the view that the book says comes first, if any.
    void openDefault();
    const QString& name() const { return name_; } ///< of the view last chosen; empty: none
    QMenu* menu() const { return menu_; }
    QPushButton* button() const { return button_; }
    QLineEdit* nameLine() const { return line_; }

signals:
    void chosen(const goodturn::book::ListView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void fillActs(const std::vector<book::ListView>& views);
    void choose(const book::ListView& view);
    void setName(const QString& name);
    void ask(const QString& start, std::function<bool(const QString&)> use);
    void endAsking();
    void takeName();
    bool save(const QString& name);
    bool rename(const QString& name);
    void remove();
    bool carryOut(const QString& what, const Result<void>& outcome);

    Desk& desk_;
    query::ListKind kind_;
    std::function<book::ListView()> current_;
    QMenu* menu_;
    QPushButton* button_;
    QLineEdit* line_;
    std::function<bool(const QString&)> use_;
    QString name_;
};

} // namespace goodturn::ui
