#pragma once

#include "core/quick/quick_draft.h"

#include <QLineEdit>

namespace goodturn::ui {

/// The line of quick entry. What was understood of it is marked in place. Several lines, or a card,
/// that are pasted or dropped into it are handed over instead of being taken in.
class QuickLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuickLine(QWidget* parent = nullptr);

    void mark(const std::vector<quick::Piece>& pieces);

signals:
    /// More than a line: a signature, a card.
    void pasted(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void handOverLines(const QString& text);
    void remember();
    QString enteredInto(const QString& text) const;
    bool isUndoOfSaved(const QKeyEvent& event) const;

    std::vector<quick::Piece> pieces_;
    QString before_;          ///< what stood there before the last edit
    qsizetype enteredAt_ = 0; ///< where what is entered next begins in it
    qsizetype replaced_ = 0;  ///< how much of it the next entry replaces
};

} // namespace goodturn::ui
