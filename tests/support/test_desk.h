#pragma once

#include "tests/support/book_fixture.h"
#include "ui/desk/desk.h"

#include <QStringList>

namespace goodturn::testing {

/// The window around a page under test: acts are carried out at once on a real book, and what the
/// page asked for is written down.
class TestDesk : public ui::Desk
{
public:
    explicit TestDesk(BookFixture& fixture) : fixture_(fixture) {}

    book::Book& book() override { return fixture_.book(); }

    Result<void> carryOut(const std::function<Result<void>()>& act) override
    {
        GT_TRY(act());
        ++acts;
        return {};
    }

    void showError(const QString& what, const Error& error) override
    {
        errors << what + QStringLiteral(": ") + error.message;
    }
    void showStatus(const QString& text) override { statuses << text; }
    void openAccount(AccountId id) override { account = id; }
    void openPerson(ContactId id) override { person = id; }
    void openGift(GiftId id) override { gift = id; }
    void openSummaries(const std::vector<AccountId>& ids) override { summaries = ids; }
    void openList(const QString& title, const ListReader& read) override
    {
        listTitle = title;
        list = read;
    }
    QWidget* window() override { return window_; }
    void setWindow(QWidget* window) { window_ = window; }

    int acts = 0; ///< that succeeded
    QStringList errors;
    QStringList statuses;
    AccountId account; ///< what was last to be opened
    ContactId person;
    GiftId gift;
    std::vector<AccountId> summaries;
    QString listTitle;
    ListReader list; ///< that was last to be put on paper

private:
    BookFixture& fixture_;
    QWidget* window_ = nullptr;
};

} // namespace goodturn::testing
