#pragma once

#include "core/report/card_sheet.h"
#include "ui/editors/choice_field.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QPrinter;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace goodturn::ui {

class CardPainter;
class Desk;
class FieldCell;
class SheetPreview;
class ToneLabel;

/// What inscriptions are printed on and how, as it will be on paper; from here they are printed or
/// saved as a PDF. What was chosen is remembered.
class CardPane : public QWidget
{
    Q_OBJECT

public:
    explicit CardPane(Desk& desk, QWidget* parent = nullptr);

    struct Card
    {
        qint64 key = 0; ///< whose it is; told when it was printed
        report::CardText text;

        bool operator==(const Card&) const = default;
    };

    /// `wordless`: so many of those chosen have no words, and are left out.
    void setCards(std::vector<Card> cards, int wordless);
    /// Asked before the cards go to paper: to write what was typed; no: they don't go.
    void setBeforePrinting(std::function<bool()> isReady) { isReady_ = std::move(isReady); }
    /// Puts on what the gift's card is to be.
    void setCard(CardPaper card);
    const CardPainter& pages() const { return *pages_; }
    /// False when it failed and the desk has shown why.
    bool savePdfTo(const QString& path);
    bool printOn(QPrinter& printer);

signals:
    /// These cards went to paper, or into a file for it.
    void printed(const std::vector<qint64>& keys);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeChoices();
    QWidget* makePaging();
    QWidget* makeActs();
    void restoreChoices();
    void keepChoices();
    void rebuild();
    void showPage(int page);
    void tellState();
    void tellPrinted(int from, int to);
    bool isReady() const { return !isReady_ || isReady_(); }
    void print();
    void savePdf();

    Desk& desk_;
    std::vector<Card> cards_;
    std::function<bool()> isReady_;
    int wordless_ = 0;
    std::shared_ptr<CardPainter> pages_;
    ChoiceField<report::CardStock>* stock_;
    ChoiceField<report::CardHand>* hand_;
    QSpinBox* start_;
    FieldCell* startCell_;
    QCheckBox* isSigned_;
    SheetPreview* preview_;
    QToolButton* previous_;
    QToolButton* next_;
    ToneLabel* position_;
    ToneLabel* state_;
    QPushButton* save_;
    QPushButton* print_;
};

} // namespace goodturn::ui
