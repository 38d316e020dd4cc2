#pragma once

#include "core/report/card_sheet.h"
#include "ui/editors/choice_field.h"

#include <QWidget>

#include <memory>

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

    /// `wordless`: so many of those chosen have no words, and are left out.
    void setCards(std::vector<report::CardText> cards, int wordless);
    /// Puts on what the gift's card is to be.
    void setCard(CardPaper card);
    const CardPainter& pages() const { return *pages_; }
    /// False when it failed and the desk has shown why.
    bool savePdfTo(const QString& path);
    bool printOn(QPrinter& printer);

signals:
    /// What was typed is to be written first.
    void aboutToPrint();
    /// The cards went to paper, or into a file for it.
    void printed();

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
    void print();
    void savePdf();

    Desk& desk_;
    std::vector<report::CardText> cards_;
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
