#include "ui/pages/gifts/card_pane.h"

#include "ui/desk/desk.h"
#include "ui/desk/save_prompt.h"
#include "ui/editors/field_cell.h"
#include "ui/editors/panel_frame.h"
#include "ui/editors/tone_label.h"
#include "ui/print/card_painter.h"
#include "ui/print/paper.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/sheet_preview.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using report::CardHand;
using report::CardStock;

namespace {

/// Smaller type than this is hard to read.
constexpr double smallPoints = 6;
/// A printer's own idea of a paper may differ by so many millimetres.
constexpr double paperSlack = 3;

CardStock usualStock()
{
    return usualPaperSize() == PaperSize::Letter ? CardStock::BookplatesLetter
                                                 : CardStock::BookplatesA4;
}

} // namespace

CardPane::CardPane(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk)
{
    auto* layout = new QVBoxLayout(this);
    const int edge = grid(this, 3);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(grid(this, 2));
    layout->addWidget(makeChoices());
    preview_ = new SheetPreview(this);
    layout->addWidget(preview_, 1);
    layout->addWidget(makePaging());
    state_ = new ToneLabel(Tone::Muted, {}, this);
    state_->setObjectName(u"cardState"_s);
    state_->setWordWrap(true);
    layout->addWidget(state_);
    layout->addWidget(makeActs());
    connect(stock_, &QComboBox::activated, this, &CardPane::rebuild);
    connect(hand_, &QComboBox::activated, this, &CardPane::rebuild);
    connect(start_, &QSpinBox::valueChanged, this, &CardPane::rebuild);
    connect(isSigned_, &QCheckBox::toggled, this, &CardPane::rebuild);
    connect(preview_, &SheetPreview::placeChosen, start_, &QSpinBox::setValue);
    restoreChoices();
}

QWidget* CardPane::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* grid = makeSixths(choices, 2);
    stock_ = new ChoiceField<CardStock>;
    hand_ = new ChoiceField<CardHand>;
    start_ = new QSpinBox;
    isSigned_ = new QCheckBox(tr("Signed with the giver’s na&me"), choices);
    grid->addWidget(new FieldCell(tr("Pape&r"), stock_, choices), 0, 0, 1, 6);
    grid->addWidget(new FieldCell(tr("Hand&writing"), hand_, choices), 1, 0, 1, 3);
    startCell_ = new FieldCell(tr("First &unused place"), start_, choices);
    grid->addWidget(startCell_, 1, 3, 1, 3);
    grid->addWidget(isSigned_, 2, 0, 1, 6);
    return choices;
}

QWidget* CardPane::makePaging()
{
    auto* bar = new QWidget(this);
    const auto tool = [&](const QString& sign, const QString& name, int by) {
        auto* one = new QToolButton(bar);
        one->setText(sign);
        one->setAccessibleName(name);
        one->setToolTip(name);
        one->setAutoRaise(true);
        one->setFocusPolicy(Qt::StrongFocus);
        connect(one, &QToolButton::clicked, this, [this, by] { showPage(preview_->page() + by); });
        return one;
    };
    previous_ = tool(u"‹"_s, tr("Previous page"), -1);
    next_ = tool(u"›"_s, tr("Next page"), 1);
    position_ = new ToneLabel(Tone::Muted, {}, bar);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(previous_);
    row->addWidget(position_);
    row->addWidget(next_);
    row->addStretch(1);
    return bar;
}

QWidget* CardPane::makeActs()
{
    save_ = new QPushButton(tr("Save PDF…"));
    print_ = new AccentButton(tr("Pr&int…"));
    save_->setShortcut(QKeySequence::Save);
    save_->setToolTip(tr("Save PDF (Ctrl+S)"));
    connect(save_, &QPushButton::clicked, this, &CardPane::savePdf);
    connect(print_, &QPushButton::clicked, this, &CardPane::print);
    return makeFormEnd(save_, print_);
}

void CardPane::restoreChoices()
{
    const QSettings settings;
    const auto read = [&](const QString& name) {
        return settings.value(u"inscriptions/"_s + name).toString();
    };
    stock_->setValue(fromCode<CardStock>(read(u"paper"_s)).value_or(usualStock()));
    hand_->setValue(fromCode<CardHand>(read(u"hand"_s)).value_or(CardHand::Written));
    isSigned_->setChecked(settings.value(u"inscriptions/signed"_s, true).toBool());
    rebuild();
}

void CardPane::keepChoices()
{
    QSettings settings;
    settings.setValue(u"inscriptions/paper"_s, code(stock_->value()));
    settings.setValue(u"inscriptions/hand"_s, code(hand_->value()));
    settings.setValue(u"inscriptions/signed"_s, isSigned_->isChecked());
}

void CardPane::setCards(std::vector<Card> cards, int wordless)
{
    if (cards == cards_ && wordless == wordless_)
        return;
    cards_ = std::move(cards);
    wordless_ = wordless;
    rebuild();
}

void CardPane::setCard(CardPaper card)
{
    if (report::cardOf(stock_->value()) == card)
        return; // on the paper that was chosen
    stock_->setValue(report::stockOf(card, usualPaperSize() == PaperSize::Letter));
    rebuild();
}

void CardPane::rebuild()
{
    keepChoices();
    const report::CardGrid cardGrid = gridOf(stock_->value());
    {
        const QSignalBlocker blocker(start_);
        start_->setRange(1, cardGrid.perSheet());
    }
    startCell_->setVisible(cardGrid.perSheet() > 1);
    report::CardSheet sheet{stock_->value(), hand_->value(), start_->value(), {}};
    for (const Card& card : cards_) {
        sheet.cards.push_back(card.text);
        if (!isSigned_->isChecked())
            sheet.cards.back().from.clear();
    }
    pages_ = std::make_shared<CardPainter>(std::move(sheet));
    preview_->setPages(pages_);
    showPage(preview_->page());
    tellState();
}

void CardPane::showPage(int page)
{
    preview_->showPage(page);
    const int count = pages_->pageCount();
    const QLocale locale;
    position_->setText(
        tr("Page %1 of %2").arg(locale.toString(preview_->page() + 1), locale.toString(count)));
    previous_->setEnabled(preview_->page() > 0);
    next_->setEnabled(preview_->page() + 1 < count);
}

/// What is on the sheets, and what there is to know before they are printed.
void CardPane::tellState()
{
    const QLocale locale;
    const size_t count = cards_.size();
    save_->setEnabled(count > 0);
    print_->setEnabled(count > 0);
    QStringList said{count == 0   ? tr("Choose gifts with Space; those with words are printed.")
                     : count == 1 ? tr("1 inscription.")
                                  : tr("%1 inscriptions.").arg(locale.toString(qulonglong(count)))};
    if (wordless_ > 0)
        said
            << (wordless_ == 1
                    ? tr("1 has no words yet and is left out.")
                    : tr("%1 have no words yet and are left out.").arg(locale.toString(wordless_)));
    int tiny = 0;
    for (size_t card = 0; card < count; ++card)
        tiny += pages_->points(card) < smallPoints ? 1 : 0;
    if (tiny > 0)
        said << (tiny == 1 ? tr("1 is long for this paper: its letters are very small.")
                           : tr("%1 are long for this paper: their letters are very small.")
                                 .arg(locale.toString(tiny)));
    if (hand_->value() == CardHand::Written && !hasWrittenFont())
        said << tr("There is no font like handwriting here (fonts-dancingscript brings one): it "
                   "is printed in slanted type.");
    state_->setText(said.join(u' '));
}

void CardPane::print()
{
    if (!isReady())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(pageLayoutFor(stock_->value()));
    printer.setDocName(tr("Inscriptions"));
    QPrintDialog dialog(&printer, window());
    dialog.setWindowTitle(tr("Print the inscriptions"));
    dialog.setMinMax(1, pages_->pageCount());
    if (dialog.exec() == QDialog::Accepted)
        printOn(printer);
}

bool CardPane::printOn(QPrinter& printer)
{
    const QSizeF wanted = gridOf(stock_->value()).paper;
    const QSizeF chosen = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    const QString failed = tr("The inscriptions were not printed");
    if (chosen.width() + paperSlack < wanted.width() ||
        chosen.height() + paperSlack < wanted.height()) {
        desk_.showError(failed, {ErrorKind::InvalidInput,
                                 tr("The printer’s paper is smaller than %1. Choose the paper that "
                                    "lies in it, in either place.")
                                     .arg(label(stock_->value()))});
        return false;
    }
    printer.setFullPage(true);
    const int from = std::max(1, printer.fromPage());
    if (!pages_->paintAll(printer, from, printer.toPage())) {
        desk_.showError(failed,
                        {ErrorKind::Io, tr("The printer did not take them. Is it switched on? They "
                                           "can be saved as a PDF instead.")});
        return false;
    }
    desk_.showStatus(tr("The inscriptions were sent to the printer."));
    tellPrinted(from, printer.toPage());
    return true;
}

/// Of pages `from` to `to`, counted from 1; 0: to the end.
void CardPane::tellPrinted(int from, int to)
{
    std::vector<qint64> keys;
    const auto pages = pagesOf(pages_->sheet());
    const int last = to > 0 ? std::min(to, int(pages.size())) : int(pages.size());
    for (int page = from; page <= last; ++page)
        for (const report::PlacedCard& placed : pages[size_t(page - 1)])
            keys.push_back(cards_[placed.card].key);
    emit printed(keys);
}

void CardPane::savePdf()
{
    if (!isReady())
        return;
    const QString path = askWhereToSave(window(), {u"inscriptions"_s, tr("Save the inscriptions"),
                                                   tr("Inscriptions"), tr("PDF (*.pdf)")});
    if (!path.isEmpty())
        savePdfTo(path);
}

bool CardPane::savePdfTo(const QString& path)
{
    const auto saved = writePdf(*pages_, pageLayoutFor(stock_->value()),
                                {tr("Inscriptions"), desk_.book().user()}, path);
    if (!saved) {
        desk_.showError(tr("The inscriptions were not saved"), saved.error());
        return false;
    }
    desk_.showStatus(tr("The inscriptions are in %1.").arg(QDir::toNativeSeparators(path)));
    tellPrinted(1, 0);
    return true;
}

void CardPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        showPage(preview_->page() + 1);
    else if (event->key() == Qt::Key_PageUp)
        showPage(preview_->page() - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace goodturn::ui
