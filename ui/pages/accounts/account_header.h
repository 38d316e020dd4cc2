#pragma once

#include "core/query/page_rows.h"

#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QMenu;

namespace goodturn::ui {

class ElidedLabel;
class LinkButton;
class StandingPill;
class ToneLabel;

/// The facts under an account's name in one line: "Client since 2023 · Port logistics · Rotterdam ·
/// owner: you · next: call Ines, Thu 26 Nov". `user` is who looks at it.
QString metaLine(const query::AccountHead& head, const QString& user, QDate today);

/// The name of an account, its standing, what can be done, and the facts in one line. Where the
/// window is narrow, the standing and then the acts go below the name.
class AccountHeader : public QWidget
{
    Q_OBJECT

public:
    explicit AccountHeader(QWidget* parent = nullptr);

    void setHead(const query::AccountHead& head, const QString& user, QDate today);
    /// In a book that can't be written, only what reads stays.
    void setReadOnly(bool readOnly);
    /// Puts the keyboard on the first act.
    void focusFirst();

    /// As narrow as the acts below the name.
    QSize minimumSizeHint() const override;

signals:
    void logWanted();
    void favourWanted();
    void giftWanted();
    void askWanted();
    void summaryWanted();
    void editWanted();
    void standingWanted();
    void mergeWanted();
    void historyWanted();
    void removeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addActs();
    void addMore();
    void arrange();
    void placeActs(bool below);
    void placePill(bool below);

    ElidedLabel* name_;
    StandingPill* pill_;
    QWidget* acts_;
    LinkButton* edit_;
    LinkButton* more_;
    QMenu* menu_;
    QAction* history_ = nullptr;
    ToneLabel* meta_;
    QGridLayout* grid_;
    QHBoxLayout* title_; ///< the name, and the standing while there is room
    QHBoxLayout* facts_; ///< the line below
    bool actsBelow_ = false;
    bool pillBelow_ = false;
};

} // namespace goodturn::ui
