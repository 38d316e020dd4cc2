#pragma once

#include "tests/features/cli/cli_fixture.h"
#include "tests/features/model/random_histories.h"
#include "tests/features/model/shown_account.h"

namespace goodturn::independent {

const inline QByteArray favourHeader =
    "account,date,direction,kind,title,worth,amount,currency,contact,from_ask";
const inline QByteArray askHeader = "account,date,kind,title,outcome,resolved";

/// Takes histories into a book as CSV and reads the figures back as JSON.
class ModelTest : public cli::CliTest
{
protected:
    using Histories = std::map<std::string, History>; ///< by the name of the account

    /// A new book with these histories: the favours in two files, the asks in a third, all rows
    /// and files in an order of chance.
    void makeBook(const Histories& histories, Draws& draws);

    /// Imports rows of CSV, below this header, all of which must be good.
    void import(const QString& file, const QByteArray& header, const QList<QByteArray>& rows);

    ShownAccount shownAccount(const std::string& name, int day);

    /// Compares an account on a day with what the model gives.
    void compareOn(int day, const std::string& name, const Figures& expected, Tally& tally);

    /// Compares what the list of accounts says on a day, and that it lists just these.
    void compareListOn(int day, const Histories& histories, Tally& tally, const Rules& rules = {});

private:
    int books_ = 0;
};

} // namespace goodturn::independent
