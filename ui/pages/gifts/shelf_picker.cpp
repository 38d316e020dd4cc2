#include "ui/pages/gifts/shelf_picker.h"

#include "core/book/shelf_service.h"
#include "ui/desk/desk.h"
#include "ui/models/account_words.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/plain_text.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSuggested = 15;

} // namespace

QString suggestionText(const book::BookSuggestion& suggestion)
{
    const query::ShelfRow& book = suggestion.book;
    const QString title = ShelfPicker::tr("“%1”").arg(book.title);
    QStringList parts{book.author.isEmpty() ? title
                                            : ShelfPicker::tr("%1 — %2").arg(title, book.author)};
    const QStringList repeats = repeatWords(suggestion.repeats);
    if (!repeats.isEmpty())
        parts << u"⚠ "_s + repeats.join(u", "_s);
    else if (!suggestion.match.shared.isEmpty())
        parts << ShelfPicker::tr("likes %1").arg(suggestion.match.shared.join(u", "_s));
    parts << (book.copies == 0
                  ? ShelfPicker::tr("none at hand")
                  : ShelfPicker::tr("%1 at hand").arg(QLocale().toString(book.copies)));
    return joinedFacts(parts);
}

ShelfPicker::ShelfPicker(Desk& desk, std::function<ForWhom()> forWhom, QWidget* parent)
    : QPushButton(tr("From your shelf"), parent)
    , desk_(desk)
    , forWhom_(std::move(forWhom))
{
    setFlat(true);
    setAccessibleDescription(tr("Offers books of your shelf, those first that suit the person"));
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &ShelfPicker::fillMenu);
}

void ShelfPicker::fillMenu()
{
    menu()->clear();
    const ForWhom whom = forWhom_();
    const auto offered = book::ShelfService(desk_.book()).suggestionsFor(whom.account, whom.person);
    if (!offered || offered->empty()) {
        menu()->addAction(tr("There is no book on your shelf yet"))->setEnabled(false);
        return;
    }
    for (size_t i = 0; i < std::min(offered->size(), mostSuggested); ++i)
        menu()->addAction(plainCaption(suggestionText((*offered)[i])), this,
                          [this, id = (*offered)[i].book.id] { emit picked(id); });
}

} // namespace goodturn::ui
