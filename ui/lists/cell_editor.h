#pragma once

#include "core/query/list_rows.h"

#include <QFrame>

#include <functional>

namespace goodturn::ui {

class ToneLabel;

/// A field over a cell of a table, as fits what the cell holds: a line, a choice, a day, a number,
/// words, yes or no. Enter and Tab want it written, Esc leaves it; what is wrong stands beneath.
class CellEditor : public QFrame
{
    Q_OBJECT

public:
    struct Choices
    {
        QStringList offered = {}; ///< values that the book has, for a line
        bool mayBeEmpty = false;  ///< a choice may be none of them
    };

    CellEditor(const query::ListField& field, const query::ListCell& cell, QDate today,
               const Choices& choices, QWidget* parent);

    /// What stands there, as the cell would hold it; InvalidInput says what is wrong.
    Result<query::ListCell> value() const { return read_(); }
    bool isChanged() const;
    /// Beneath the field; empty takes it away.
    void setError(const QString& reason);
    QString error() const;
    QWidget* field() const { return field_; }

signals:
    void written();      ///< Enter, or the keyboard went elsewhere
    void passed(int by); ///< Tab: 1, Shift+Tab: -1
    void left();         ///< Esc
    void grown();        ///< its size follows what it shows

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeField(const query::ListField& field, const query::ListCell& cell, QDate today,
                   const Choices& choices);
    void makeLine(const query::ListCell& cell, const QStringList& offered);
    void makeTags(const query::ListCell& cell);
    void makeChoice(const query::ListField& field, const query::ListCell& cell, bool mayBeEmpty);
    void makeYesNo(const query::ListCell& cell);
    void makeDay(const query::ListCell& cell, QDate today);
    void makeNumber(const query::ListCell& cell);

    QWidget* field_ = nullptr;
    ToneLabel* error_;
    std::function<Result<query::ListCell>()> read_;
    query::ListCell before_;
};

} // namespace goodturn::ui
