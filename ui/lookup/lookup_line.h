#pragma once

#include "ui/lookup/book_lookup.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace goodturn::ui {

class ToneLabel;

/// One calm line beneath an ISBN: fills title and author from Open Library where they are empty.
/// Until it is allowed nothing is sent, and the line asks for leave.
class LookupLine : public QWidget
{
    Q_OBJECT

public:
    LookupLine(QLineEdit* title, QLineEdit* author, QWidget* parent = nullptr);

    /// The ISBN that stands in the form, which may be wrong or none.
    void follow(const QString& isbn);
    /// Another book stands in the form: nothing is said or looked up until its ISBN is typed.
    void forget();

signals:
    /// Title or author were filled in.
    void filled();
    /// There is something to say, or nothing any more.
    void told(bool isSaid);

private:
    bool isWanted() const;
    void begin();
    void act();
    void say(const QString& words, const QString& act = {});
    void fallSilent();
    void take(const exchange::FoundBook& book);

    QLineEdit* title_;
    QLineEdit* author_;
    BookLookup* lookup_ = nullptr; ///< once it is allowed
    QString isbn_;
    ToneLabel* words_;
    QPushButton* act_;
};

} // namespace goodturn::ui
