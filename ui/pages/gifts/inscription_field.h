#pragma once

#include "core/domain/contact.h"
#include "core/domain/gift.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace goodturn::ui {

class NoteField;
class ToneLabel;

/// What is written on the first page, with templates to begin from and a quiet line beneath that
/// counts the I and the you.
class InscriptionField : public QWidget
{
    Q_OBJECT

public:
    /// The gift and the person as they stand in the form, when a template is filled.
    struct Sources
    {
        std::function<Gift()> gift;
        std::function<Contact()> person;
    };

    explicit InscriptionField(Sources sources, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);

private:
    void fillMenu();
    void use(const QString& text);
    void review();

    Sources sources_;
    NoteField* note_;
    QPushButton* templates_;
    ToneLabel* review_;
};

} // namespace goodturn::ui
