#pragma once

#include "tests/features/model/independent_model.h"

#include <QJsonObject>
#include <QStringList>

namespace goodturn::independent {

/// The figures in what `account NAME --json` wrote, each with the way to it in that text.
struct ShownAccount
{
    struct Number
    {
        std::string path;
        std::string name; ///< by which the model knows it
        Value value;      ///< none where the program writes null or leaves it out
    };

    std::vector<Number> values;  ///< at top level, explained ones, and the sums of their entries
    std::vector<Number> numbers; ///< those that an explanation names
    std::string standing;
    QString askNoSoonerThan; ///< ISO, or empty

    static ShownAccount from(const QJsonObject& account);
};

/// The number of a piece of JSON, if it is one.
Value valueIn(const QJsonValue& value);

/// What comparisons found.
struct Tally
{
    QString place;          ///< what is being compared
    qint64 compared = 0;    ///< figures
    double largest = 0;     ///< difference of any, relative above 1
    qint64 onThreshold = 0; ///< standings and largest asks that only a rounding error decides
    qint64 differing = 0;
    QStringList differences; ///< the first of them, in words

    void differ(const QString& what);
    /// Figures agree to 1e-6, and both sides know the same ones.
    void compareNumber(const std::string& what, const Value& shown, const Value& expected);
    void compareStanding(const std::string& shown, const Figures& expected);
};

/// Holds the program's figures against the model's: every one that either knows.
void compare(const ShownAccount& shown, const Figures& expected, Tally& tally);

} // namespace goodturn::independent
