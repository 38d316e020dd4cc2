#pragma once

#include "core/domain/record_key.h"
#include "ui/desk/desk.h"

#include <QListView>

namespace goodturn::ui {

class HistoryModel;

/// What became of a record: read when it is first looked at, and again after a change. Enter, the
/// link of a line, or its menu bring a value or a removed record back, as an act that Undo takes
/// back.
class HistoryView : public QListView
{
    Q_OBJECT

public:
    explicit HistoryView(Desk& desk, QWidget* parent = nullptr);

    /// The history of the record alone.
    void showRecord(const RecordKey& record);
    /// The history of the account with all that belongs to it.
    void showAccount(AccountId account);

    /// Carries out what the line offers. False when it offers nothing.
    bool takeOffer(const QModelIndex& index);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setSubject(const RecordKey& subject, bool withAll);
    void readSubject();
    void apply(const change::ChangeSet& changes);
    void refresh();
    bool isOnLink(const QPoint& at) const;
    void copyLine() const;

    Desk& desk_;
    HistoryModel* model_;
    RecordKey subject_;
    bool withAll_ = false; ///< an account with all that belongs to it
    bool isNew_ = false;   ///< the subject was not read yet
    bool isStale_ = false;
};

} // namespace goodturn::ui
