#pragma once

#include "core/query/list_rows.h"

#include <QFrame>

#include <functional>
#include <memory>
#include <vector>

namespace goodturn::ui {

class CustomEditor;
class ToneLabel;

/// A field over a cell of a table, as fits what the cell holds: a line, a choice, a day, a number,
/// words, yes or no, or what a field of the book's own wants. It has the cell's place, and what it
/// holds begins where the cell's text does. Enter and Tab want it written, Esc leaves it; what is
/// wrong stands beneath.
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
    /// For a field of the book's own; its value is the list of its texts.
    CellEditor(std::unique_ptr<CustomEditor> own, QWidget* parent);
    ~CellEditor() override;

    /// What stands there, as the cell would hold it; InvalidInput says what is wrong.
    Result<query::ListCell> value() const { return read_(); }
    bool isChanged() const;
    /// Lies over a cell whose text keeps so many pixels from its edges.
    void lieOver(int margin, Qt::Alignment alignment);
    /// As wide as this at least, whatever the cell is.
    int leastWidth() const;
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
    void paintEvent(QPaintEvent* event) override;

private:
    void frameField(const QString& name);
    void makeField(const query::ListField& field, const query::ListCell& cell, QDate today,
                   const Choices& choices);
    void makeLine(const query::ListCell& cell, const QStringList& offered);
    void makeTags(const query::ListCell& cell);
    void makeChoice(const query::ListField& field, const query::ListCell& cell, bool mayBeEmpty);
    void makeYesNo(const query::ListCell& cell);
    void makeDay(const query::ListCell& cell, QDate today);
    void makeNumber(const query::ListCell& cell);
    void goOn(QObject* from, int by);

    std::unique_ptr<CustomEditor> own_;
    QWidget* field_ = nullptr;
    std::vector<QWidget*> stops_; ///< of Tab, in order; mostly one
    ToneLabel* error_;
    std::function<Result<query::ListCell>()> read_;
    query::ListCell before_;
};

} // namespace goodturn::ui
