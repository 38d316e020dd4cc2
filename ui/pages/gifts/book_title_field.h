#pragma once

#include <QWidget>

class QLineEdit;

namespace goodturn::ui {

class FieldCell;
class LookupLine;

/// Title, author and ISBN of a book, or the name of another gift. An ISBN typed into the title
/// goes to its own field; its check digit is looked at as it is typed, and title and author can be
/// looked up by it.
class BookTitleField : public QWidget
{
    Q_OBJECT

public:
    explicit BookTitleField(QWidget* parent = nullptr);

    QString title() const;
    QString author() const;
    /// ISBN-13 without hyphens, empty when there is none, or as typed where it can't be right.
    QString isbn() const;
    void setBook(const QString& title, const QString& author, const QString& isbn);
    /// Another gift than a book has neither author nor ISBN.
    void setIsBook(bool isBook);
    void setTitleError(const QString& reason);
    /// Puts an ISBN that was typed as the title where it belongs, right or wrong.
    void settle();

signals:
    void edited();

private:
    bool isBook() const;
    void followTitle();
    void followIsbn();
    void markIsbn();

    FieldCell* title_;
    FieldCell* author_;
    FieldCell* isbn_;
    QLineEdit* titleLine_;
    QLineEdit* authorLine_;
    QLineEdit* isbnLine_;
    LookupLine* lookup_;
};

} // namespace goodturn::ui
