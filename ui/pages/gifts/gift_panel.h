#pragma once

#include "core/base/error.h"
#include "core/domain/gift.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPushButton;
class QScrollArea;

namespace goodturn::ui {

class AccentButton;
class ConflictGuard;
class ConflictPanel;
class Desk;
class GiftFields;
class ToneLabel;

/// The card of one gift beside the board: all its fields, the button of its next step, and what
/// else can be done with it.
class GiftPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GiftPanel(Desk& desk, QWidget* parent = nullptr);
    ~GiftPanel() override;

    /// Shows the gift, after saving what was typed into the one before; false when that can't be
    /// saved and stays.
    bool showGift(const Gift& gift);
    bool showGift(GiftId id);
    GiftId shown() const { return gift_.id; }
    bool isChanged() const;
    /// Reads the shown gift anew unless something is being typed into it.
    void refresh();
    void focusFields();
    /// What is typed and not saved; empty when nothing is.
    QJsonObject draft() const;
    /// Shows the gift of a draft as it was left; false when it can't be read.
    bool takeDraft(const QJsonObject& draft);
    QSize sizeHint() const override;

public slots:
    bool save();
    void takeNextStep();
    /// Saves what was typed first, and stays where that fails.
    void closeCard();

signals:
    void inscriptionWanted(goodturn::GiftId id);
    void saved(goodturn::GiftId id);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyGround();
    QWidget* makeHead();
    QWidget* makeButtons();
    void fillMenu();
    void present();
    void nameIt();
    bool store(const QString& what, GiftState next);
    void showFailure(const QString& what, const Error& error);
    void takeStep(GiftState state);
    void remove();

    Desk& desk_;
    Gift gift_;
    Gift edited_; ///< gift_ with what was typed, while it is being stored
    QStringList atFirst_;
    ToneLabel* title_;
    ToneLabel* context_;
    ToneLabel* trail_;
    GiftFields* fields_;
    QScrollArea* scroll_;
    ToneLabel* failure_;
    ConflictPanel* conflicts_;
    std::unique_ptr<ConflictGuard> guard_;
    AccentButton* next_;
    QPushButton* save_;
    QPushButton* more_;
};

} // namespace goodturn::ui
