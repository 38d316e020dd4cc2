#pragma once

#include "core/domain/contact.h"
#include "core/domain/gift.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace goodturn::writing {
struct TextReview;
}

namespace goodturn::ui {

class NoteField;
class ToneLabel;

/// What is written on the first page, with templates to begin from and a quiet line beneath that
/// counts the I and the you. What reads like a pitch is
/// underlined while it is written.
class InscriptionField : public QWidget
{
    Q_OBJECT

public:
    /// The gift and the person as they stand in the form, when a template is filled.
    struct Sources
    {
        std::function<Gift()> gift;
        std::function<Contact()> person;
        std::function<bool()> isClient; ///< whether their account is one
    };

    /// `isWhole`: beneath stands all that the review finds, not only the counts.
    explicit InscriptionField(Sources sources, bool isWhole = false, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    NoteField* note() const { return note_; }

private:
    void fillMenu();
    void use(const QString& text);
    void review();
    void mark(const writing::TextReview& review);
    void tell(const writing::TextReview& review);

    Sources sources_;
    NoteField* note_;
    QPushButton* templates_;
    ToneLabel* review_;
    QVBoxLayout* findings_ = nullptr; ///< where they are shown
};

} // namespace goodturn::ui
