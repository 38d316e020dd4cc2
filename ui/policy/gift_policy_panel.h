#pragma once

#include "core/planning/gift_policy.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QPushButton;

namespace goodturn::ui {

class PolicyForm;
class ToneLabel;
class UnsavedQuestion;

/// The gift policy of the open book: looked at, set, and taken back. Nothing is written before
/// Save, and nothing that was typed is left without asking.
class GiftPolicyPanel : public QWidget
{
    Q_OBJECT

public:
    /// The book of the desk stays open while the panel is shown.
    explicit GiftPolicyPanel(Desk& desk, QWidget* parent = nullptr);

signals:
    void closed();

protected:
    void focusInEvent(QFocusEvent* event) override;
    /// Refused, with the question, while something is not saved.
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void connectParts();
    void orderTabs();
    bool isEdited() const;
    QString tellState();
    void reload();
    void refresh();
    void escape();
    bool mayLeave();
    void leave();
    void keepEditing();
    void discard();
    void save();
    void takeBack();

    Desk& desk_;
    PolicyForm* form_;
    ToneLabel* state_;
    UnsavedQuestion* question_;
    QPushButton* save_;
    QPushButton* discard_;
    QPushButton* back_;
    QPushButton* done_;
    planning::GiftPolicy seen_; ///< what the fields began with
    bool isWrong_ = false;      ///< the last Save found something to set right
};

} // namespace goodturn::ui
