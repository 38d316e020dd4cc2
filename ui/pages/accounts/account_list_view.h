#pragma once

#include <QElapsedTimer>
#include <QListView>

namespace goodturn::ui {

class AccountListModel;

/// The list of accounts. Enter goes on to the account's page, Del removes the account, typing
/// finds it by its name in the book, not row by row.
class AccountListView : public QListView
{
    Q_OBJECT

public:
    explicit AccountListView(QWidget* parent = nullptr);

    void setAccounts(AccountListModel* model);

    void keyboardSearch(const QString& text) override;

signals:
    void entered();
    void removeWanted();
    void menuWanted(const QPoint& globalPos);
    void currentRowChanged(int row);
    /// Typed letters that should be looked up as the beginning of a name.
    void nameTyped(const QString& start);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QString typed_;
    QElapsedTimer sinceTyped_;
};

} // namespace goodturn::ui
