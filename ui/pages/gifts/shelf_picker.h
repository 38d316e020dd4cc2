#pragma once

#include "core/domain/ids.h"

#include <QPushButton>

#include <functional>
#include <optional>

namespace goodturn::book {
struct BookSuggestion;
}

namespace goodturn::ui {

class Desk;

/// Whom a book is looked for.
struct ForWhom
{
    AccountId account;
    std::optional<ContactId> person;
};

/// “The Box” — Marc Levinson · likes ports, history · 2 at hand; or why it would be a repeat.
QString suggestionText(const book::BookSuggestion& suggestion);

/// A quiet button whose menu offers the books of the shelf, those first that suit the person, each
/// with the reason.
class ShelfPicker : public QPushButton
{
    Q_OBJECT

public:
    ShelfPicker(Desk& desk, std::function<ForWhom()> forWhom, QWidget* parent = nullptr);

signals:
    void picked(goodturn::ShelfBookId book);

private:
    void fillMenu();

    Desk& desk_;
    std::function<ForWhom()> forWhom_;
};

} // namespace goodturn::ui
