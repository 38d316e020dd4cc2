#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/book/rules.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// What the rules of several records share. `field` begins a sentence: "The title".
namespace goodturn::book::rules {

/// Of whatever a record has several of.
inline constexpr int maxListLength = 200;

QString tr(const char* text);

Result<void> clean(QString& text, TextLimit limit, const QString& field);
/// The same of a text that may not be empty.
Result<void> required(QString& text, TextLimit limit, const QString& field);
/// Each once, without empty ones.
Result<void> cleanList(QStringList& values, const QString& field);
Result<void> checkDay(QDate day, const QString& field, bool needed = false);
Result<void> checkMoney(const std::optional<Money>& money, const QString& field);

template<class IdType>
Result<void> needsAccount(IdType account)
{
    if (!account.isValid())
        return invalid(tr("No account is chosen. Choose the account it belongs to."));
    return {};
}

} // namespace goodturn::book::rules
