#include "core/store/sql_functions.h"

#include "core/base/text.h"

#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace goodturn::store {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Most text is plain, and takes no way through Unicode.
std::string foldedPlain(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (const char c : text) {
        if (!isSpace(c))
            folded += c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

void fold(sqlite3_context* context, int, sqlite3_value** values)
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (!bytes)
        return sqlite3_result_null(context);
    const std::string_view text(bytes, size_t(sqlite3_value_bytes(values[0])));
    const bool plain = std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
    const std::string folded =
        plain ? foldedPlain(text)
              : foldText(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
    sqlite3_result_text(context, folded.data(), int(folded.size()), SQLITE_TRANSIENT);
}

} // namespace

void addSqlFunctions(sqlite3* connection)
{
    sqlite3_create_function_v2(connection, "fold", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               &fold, nullptr, nullptr, nullptr);
}

} // namespace goodturn::store
