#include "ui/lookup/lookup_line.h"

#include "core/domain/isbn.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace goodturn::ui {

LookupLine::LookupLine(QLineEdit* title, QLineEdit* author, QWidget* parent)
    : QWidget(parent)
    , title_(title)
    , author_(author)
    , words_(new ToneLabel(Tone::Muted, {}, this))
    , act_(new QPushButton(this))
{
    words_->setWordWrap(true);
    act_->setFlat(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 2));
    layout->addWidget(words_, 1);
    layout->addWidget(act_, 0, Qt::AlignTop);
    connect(act_, &QPushButton::clicked, this, &LookupLine::act);
    hide();
}

bool LookupLine::isWanted() const
{
    return title_->text().trimmed().isEmpty() || author_->text().trimmed().isEmpty();
}

void LookupLine::follow(const QString& typed)
{
    const QString isbn = normalisedIsbn(typed).value_or(QString());
    if (isbn == isbn_)
        return;
    forget();
    isbn_ = isbn;
    if (isbn.isEmpty() || !isWanted())
        return;
    if (mayLookUpBooks())
        begin();
    else
        say(tr("Title and author can be looked up at Open Library. The ISBN is sent there, and "
               "nothing else."),
            tr("Allow it"));
}

void LookupLine::forget()
{
    if (lookup_)
        lookup_->cancel();
    isbn_.clear();
    fallSilent();
}

void LookupLine::begin()
{
    if (!lookup_) {
        lookup_ = new BookLookup(usualLookupPlace(), this);
        connect(lookup_, &BookLookup::found, this, &LookupLine::take);
        connect(lookup_, &BookLookup::unknown, this,
                [this] { say(tr("Open Library does not know this ISBN.")); });
        connect(lookup_, &BookLookup::failed, this, [this] {
            say(tr("Open Library gives no answer. Fill in title and author by hand."),
                tr("Try again"));
        });
    }
    say(tr("Looking it up at Open Library…"), tr("Cancel"));
    lookup_->find(isbn_);
}

/// What the button says: allow, cancel, or try again.
void LookupLine::act()
{
    if (lookup_ && lookup_->isBusy()) {
        lookup_->cancel();
        say(tr("It was not looked up."), tr("Try again"));
        return;
    }
    setMayLookUpBooks(true);
    begin();
}

void LookupLine::say(const QString& words, const QString& act)
{
    words_->setText(words);
    act_->setText(act);
    act_->setVisible(!act.isEmpty());
    show();
    emit told(true);
}

void LookupLine::fallSilent()
{
    hide();
    emit told(false);
}

void LookupLine::take(const exchange::FoundBook& book)
{
    bool isFilled = false;
    for (const auto& [line, text] :
         {std::pair(title_, book.title), std::pair(author_, book.author)})
        if (line->text().trimmed().isEmpty() && !text.isEmpty()) {
            line->setText(text);
            line->setCursorPosition(0);
            isFilled = true;
        }
    if (!isFilled)
        return fallSilent();
    say(tr("Filled in from Open Library."));
    emit filled();
}

} // namespace goodturn::ui
