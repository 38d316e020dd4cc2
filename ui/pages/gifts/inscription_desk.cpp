#include "ui/pages/gifts/inscription_desk.h"

#include "core/book/record_service.h"
#include "ui/desk/desk.h"
#include "ui/desk/draft_keeper.h"
#include "ui/editors/hairline.h"
#include "ui/editors/note_field.h"
#include "ui/editors/tone_label.h"
#include "ui/models/account_words.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/pages/gifts/card_pane.h"
#include "ui/pages/gifts/chosen_lines.h"
#include "ui/pages/gifts/gift_words.h"
#include "ui/pages/gifts/inscription_field.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

InscriptionDesk::InscriptionDesk(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , model_(new RowTableModel<InscriptionLine>(
          inscriptionColumns([&desk] { return desk.book().clock().today(); }),
          [](const InscriptionLine& line) { return line.row.id.value(); }, this))
    , table_(new RecordTable)
    , pane_(new CardPane(desk))
{
    auto* splitter = new LineSplitter(this);
    splitter->setObjectName(u"inscriptions"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeWords());
    splitter->addWidget(pane_);
    for (const int part : {0, 1, 2})
        splitter->setStretchFactor(part, part == 0 ? 3 : 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(table_, &RecordTable::rowEntered, this, &InscriptionDesk::enter);
    connect(table_, &RecordTable::opened, this, [this] { field_->setFocus(Qt::OtherFocusReason); });
    connect(table_, &RecordTable::menuWanted, this, &InscriptionDesk::openMenu);
    pane_->setBeforePrinting([this] { return settle(); });
    connect(pane_, &CardPane::printed, this, &InscriptionDesk::markPrinted);
    table_->installEventFilter(this);
    field_->note()->installEventFilter(this);
    new DraftKeeper(
        desk, [this] { return title_->text(); }, [this] { return draft(); }, this);
    present();
}

InscriptionDesk::~InscriptionDesk() = default;

QWidget* InscriptionDesk::makeList()
{
    auto* list = new QWidget;
    table_->setRecords(model_, tr("Gifts to be inscribed"),
                       tr("No gift is being prepared. Plan one, and its words are written here."));
    suggest_ = new QPushButton(tr("W&ords for those without"), list);
    suggest_->setToolTip(tr("Fills the template that suits each chosen gift without words"));
    connect(suggest_, &QPushButton::clicked, this, &InscriptionDesk::suggestForThose);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(grid(this, 3), grid(this, 2), grid(this, 3), grid(this, 2));
    auto* hint = new ToneLabel(Tone::Muted, tr("Space: print it or not"), list);
    hint->setElided(true);
    below->addWidget(hint, 1);
    below->addWidget(suggest_);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(table_, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(below);
    return list;
}

QWidget* InscriptionDesk::makeWords()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    auto* words = new QWidget;
    title_ = new ToneLabel(Tone::Heading, {}, words);
    title_->setObjectName(u"inscriptionTitle"_s);
    title_->setWordWrap(true);
    field_ = new InscriptionField(
        {[this] { return desk_.book().records<Gift>().load(shown_).value_or(Gift()); },
         [this] {
             const auto* line = shownLine();
             const ContactId who = line ? line->row.recipientId.value_or(ContactId()) : ContactId();
             return desk_.book().records<Contact>().load(who).value_or(Contact());
         },
         [this] {
             const auto* line = shownLine();
             const AccountId account = line ? line->row.accountId : AccountId();
             return desk_.book().records<Account>().load(account).value_or(Account()).lifecycle ==
                    Lifecycle::Client;
         }},
        true, words);
    field_->note()->setAccessibleName(tr("Inscription"));
    auto* layout = new QVBoxLayout(words);
    const int edge = grid(this, 3);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(grid(this, 2));
    layout->addWidget(title_);
    layout->addWidget(field_);
    layout->addStretch(1);
    scroll->setWidget(words);
    return scroll;
}

void InscriptionDesk::setGifts(const std::vector<query::GiftRow>& rows)
{
    for (const InscriptionLine& line : lines_)
        known_.insert_or_assign(line.row.id, line);
    lines_ = inscriptionLines(desk_, rows);
    for (InscriptionLine& line : lines_)
        if (const auto before = known_.find(line.row.id);
            before != known_.end() &&
            before->second.row.inscription.isEmpty() == line.row.inscription.isEmpty() &&
            before->second.printedOn == line.printedOn)
            line.isChosen = before->second.isChosen;
    if (shown_.isValid() && field_->text() != before_)
        return refresh(); // what is typed stays, also of a gift that is gone from the list
    if (!shownLine())
        shown_ = lines_.empty() ? GiftId() : lines_.front().row.id;
    refresh();
    present();
}

InscriptionLine* InscriptionDesk::shownLine()
{
    const auto found =
        std::ranges::find(lines_, shown_, [](const InscriptionLine& line) { return line.row.id; });
    return found == lines_.end() ? nullptr : &*found;
}

void InscriptionDesk::showGift(GiftId id)
{
    if (!settle())
        return;
    shown_ = id;
    if (auto* line = shownLine()) {
        line->isChosen = true;
        if (line->card)
            pane_->setCard(*line->card);
    }
    refresh();
    present();
    table_->chooseKeys({id.value()});
    field_->setFocus(Qt::OtherFocusReason);
}

void InscriptionDesk::enter(int row)
{
    const GiftId wanted = model_->row(row).row.id;
    if (wanted == shown_)
        return;
    if (!settle()) {
        table_->chooseKeys({shown_.value()});
        return;
    }
    shown_ = wanted;
    present();
}

void InscriptionDesk::present()
{
    const InscriptionLine* line = shownLine();
    isGone_ = false;
    field_->setEnabled(line != nullptr);
    before_ = line ? line->row.inscription : QString();
    if (field_->text() != before_ || before_.isEmpty())
        field_->setText(before_);
    if (line && !table_->currentIndex().isValid())
        table_->chooseKeys({shown_.value()});
    title_->setText(
        !line ? QString()
              : joinedFacts({workOf(line->row), recipientOf(line->row), occasionOf(line->row)}));
}

bool InscriptionDesk::settle()
{
    if (!shown_.isValid() || field_->text() == before_ || isGone_)
        return true;
    const book::NewInscription words{shown_, before_, field_->text()};
    const bool written = desk_.perform(tr("The inscription was not saved"), [&] {
        return book::InscriptionService(desk_.book()).write({words});
    });
    if (!written) {
        tellWayOut();
        return false;
    }
    before_ = desk_.book().records<Gift>().load(shown_).value_or(Gift()).inscription;
    if (field_->text() != before_) // spaces at its ends
        field_->setText(before_);
    return true;
}

/// After the words could not be written: other words are replaced when the field is left once more,
/// by somebody who has been told of them; those of a gift that is gone are let go then.
void InscriptionDesk::tellWayOut()
{
    const auto gift = desk_.book().records<Gift>().load(shown_);
    if (gift && gift->inscription != before_) {
        before_ = gift->inscription;
        desk_.showStatus(
            tr("Leave the words once more to keep yours; theirs stay in the history."));
    } else if (!gift && gift.error().kind == ErrorKind::NotFound) {
        isGone_ = true;
        desk_.showStatus(tr("The gift is gone. Copy the words if you need them elsewhere."));
    }
}

void InscriptionDesk::toggle()
{
    if (flipChosen(lines_, table_->chosenRows()))
        refresh();
}

void InscriptionDesk::refresh()
{
    model_->setRows(lines_);
    std::vector<CardPane::Card> cards;
    int wordless = 0;
    for (const InscriptionLine& line : lines_)
        if (line.isChosen && line.row.inscription.isEmpty())
            ++wordless;
        else if (line.isChosen)
            cards.push_back({line.row.id.value(), cardOf(line, desk_.book().user())});
    suggest_->setEnabled(wordless > 0 && !desk_.book().isReadOnly());
    pane_->setCards(std::move(cards), wordless);
}

void InscriptionDesk::suggestForThose()
{
    if (!settle())
        return;
    std::vector<book::NewInscription> all;
    for (const InscriptionLine& line : lines_)
        if (line.isChosen && line.row.inscription.isEmpty())
            all.push_back({line.row.id, {}, suggestedWords(desk_, line.row.id)});
    desk_.perform(tr("The inscriptions were not saved"),
                  [&] { return book::InscriptionService(desk_.book()).write(all); });
}

void InscriptionDesk::markPrinted(const std::vector<qint64>& keys)
{
    const std::vector<GiftId> gifts(keys.begin(), keys.end());
    desk_.perform(tr("The day of printing was not saved"), [&] {
        return book::InscriptionService(desk_.book())
            .markPrinted(gifts, report::cardOf(pane_->pages().sheet().stock),
                         desk_.book().clock().today());
    });
}

void InscriptionDesk::openMenu(const QPoint& globalPos)
{
    const auto rows = table_->chosenRows();
    if (rows.empty())
        return;
    const InscriptionLine line = model_->row(rows.front());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(line.isChosen ? tr("Do not print it") : tr("Print it"), this,
                    &InscriptionDesk::toggle);
    menu->addAction(tr("Open the card"), this, [this, line] { emit cardWanted(line.row.id); });
    menu->addAction(tr("Go to the account"), this,
                    [this, line] { desk_.openAccount(line.row.accountId); });
    menu->popup(globalPos);
}

QJsonObject InscriptionDesk::draft() const
{
    if (!isVisible() || !shown_.isValid() || field_->text() == before_)
        return {};
    return {{u"form"_s, u"inscription"_s},
            {u"gift"_s, shown_.value()},
            {u"before"_s, before_},
            {u"text"_s, field_->text()}};
}

bool InscriptionDesk::takeDraft(const QJsonObject& draft)
{
    showGift(GiftId(draft[u"gift"_s].toInteger()));
    if (!shownLine())
        return false;
    before_ = draft[u"before"_s].toString();
    field_->setText(draft[u"text"_s].toString());
    return true;
}

/// Space on the list chooses; leaving the field writes what is in it, a menu or another window
/// doesn't leave it.
bool InscriptionDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == table_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        toggle();
        return true;
    }
    if (watched == field_->note() && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            settle();
    }
    return QWidget::eventFilter(watched, event);
}

void InscriptionDesk::focusInEvent(QFocusEvent*)
{
    table_->setFocus(Qt::OtherFocusReason);
}

void InscriptionDesk::hideEvent(QHideEvent* event)
{
    settle();
    QWidget::hideEvent(event);
}

} // namespace goodturn::ui
