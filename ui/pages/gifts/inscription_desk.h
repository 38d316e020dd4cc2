#pragma once

#include "ui/pages/gifts/inscription_lines.h"

#include <QJsonObject>
#include <QWidget>

#include <map>

class QPushButton;

namespace goodturn::ui {

class CardPane;
class Desk;
class InscriptionField;
class RecordTable;
class ToneLabel;

/// The words of gifts that are still to be sent: one after the other, with templates and a review
/// beside them, and printed together. What is typed is written when the field is left.
class InscriptionDesk : public QWidget
{
    Q_OBJECT

public:
    explicit InscriptionDesk(Desk& desk, QWidget* parent = nullptr);
    ~InscriptionDesk() override;

    /// Shows these gifts; who was chosen or left out by hand stays so.
    void setGifts(const std::vector<query::GiftRow>& rows);
    /// Goes to a gift, and has it printed.
    void showGift(GiftId id);
    /// Writes what was typed; false when that failed and the desk has shown why.
    bool settle();
    /// What is typed and not written; empty when nothing is.
    QJsonObject draft() const;
    bool takeDraft(const QJsonObject& draft);

signals:
    void cardWanted(goodturn::GiftId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeWords();
    InscriptionLine* shownLine();
    void enter(int row);
    void present();
    void toggle();
    void refresh();
    void suggestForThose();
    void markPrinted(const std::vector<qint64>& keys);
    void tellWayOut();
    void openMenu(const QPoint& globalPos);

    Desk& desk_;
    std::vector<InscriptionLine> lines_;
    std::map<GiftId, InscriptionLine>
        known_; ///< as each was shown last, found by the search or not
    GiftId shown_;
    QString before_;      ///< the words that the field began with
    bool isGone_ = false; ///< its gift was when the words were to be written
    RowTableModel<InscriptionLine>* model_;
    RecordTable* table_;
    QPushButton* suggest_;
    ToneLabel* title_;
    InscriptionField* field_ = nullptr;
    CardPane* pane_;
};

} // namespace goodturn::ui
