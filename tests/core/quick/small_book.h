#pragma once

#include "core/quick/reading_pass.h"
#include "tests/core/quick/known_names.h"
#include "tests/core/quick/told.h"

#include <gtest/gtest.h>

namespace goodturn::testing {

inline const QDate sunday(2026, 11, 22);

/// Lines are read on that Sunday with the names of two accounts, each with somebody.
class SmallBook : public ::testing::Test
{
protected:
    SmallBook()
    {
        names.addAccount(1, QStringLiteral("Harbour & Lowe Ltd"));
        names.addAccount(2, QStringLiteral("Kestrel Instruments"));
        names.addPerson(10, QStringLiteral("Ines Duarte"), 1);
        names.addPerson(11, QStringLiteral("Tom Berger"), 2);
    }

    /// As told() says it.
    std::string read(const QString& line,
                     const QLocale& locale = {QLocale::English, QLocale::UnitedKingdom})
    {
        const auto vocabulary = quick::Vocabulary::translatedWithDaysOf(locale);
        const quick::LocaleWords words(locale);
        const quick::ReadingPass::Tools tools{vocabulary, words, locale, currency};
        const quick::Reading reading{sunday};
        return told(quick::ReadingPass(tools, line, reading, names).run()).toStdString();
    }

    KnownNames names;
    QString currency = QStringLiteral("EUR");
};

} // namespace goodturn::testing
