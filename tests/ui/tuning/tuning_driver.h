#pragma once

#include "tests/support/test_desk.h"
#include "tests/ui/backups/panel_driver.h"
#include "ui/tuning/parameter_row.h"
#include "ui/tuning/parameter_spin.h"

namespace goodturn::ui::testing {

inline ParameterSpin* spinOf(QWidget& panel, const char* code)
{
    for (ParameterRow* row : panel.findChildren<ParameterRow*>())
        if (QLatin1StringView(row->info().code) == QLatin1StringView(code))
            return row->spin();
    return nullptr;
}

/// Replaces what stands in the field by keys, as a person does.
inline void typeInto(QWidget& panel, const char* code, const QString& text)
{
    ParameterSpin* spin = spinOf(panel, code);
    ASSERT_NE(spin, nullptr) << code;
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(spin, text);
}

/// An account that has earned an ask by the standard, and one that is new.
inline AccountId addTwoAccounts(goodturn::testing::BookFixture& book)
{
    const Account earned = book.addAccount(QStringLiteral("Kestrel"));
    for (const int daysAgo : {40, 30, 20})
        book.addFavour(earned.id, Direction::Given, daysAgo, QStringLiteral("An insight"));
    book.addAccount(QStringLiteral("Aster"));
    return earned.id;
}

} // namespace goodturn::ui::testing
