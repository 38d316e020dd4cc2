#pragma once

#include <QWidget>

namespace goodturn::ui {

class ToneLabel;

/// A field with its name above and, when something is wrong with it, the reason beneath.
class FieldCell : public QWidget
{
    Q_OBJECT

public:
    /// `name` may hold a mnemonic; it also is what assistants call the field. A blank one keeps the
    /// place of the name free, an empty one doesn't.
    FieldCell(const QString& name, QWidget* field, QWidget* parent = nullptr);

    QWidget* field() const { return field_; }
    void setName(const QString& name);
    /// An empty reason takes it away.
    void setError(const QString& reason);
    bool hasError() const;
    QString error() const;
    /// A quiet line beneath the field; empty hides it.
    void setHint(const QString& hint);

public slots:
    void clearError();

private:
    QWidget* target() const;
    void clearWhenEdited();

    QWidget* field_;
    ToneLabel* name_;
    ToneLabel* hint_;
    ToneLabel* error_;
};

} // namespace goodturn::ui
