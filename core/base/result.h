#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace goodturn {

/// The outcome of a call that can fail: a value, or an Error that says what to do.
template<class T>
using Result = tl::expected<T, Error>;

/// Makes the failed half of a Result: `return failure(ErrorKind::NotFound, tr("..."));`
inline tl::unexpected<Error> failure(ErrorKind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace goodturn

#define GT_JOIN2(a, b) a##b
#define GT_JOIN(a, b) GT_JOIN2(a, b)

/// Leaves the calling function with the error of `expression`, if it failed. For Result<void>.
#define GT_TRY(expression) GT_TRY_NAMED(GT_JOIN(gtTried, __COUNTER__), expression)
#define GT_TRY_NAMED(name, expression)                                                             \
    do {                                                                                           \
        if (auto name = (expression); !name)                                                       \
            return ::goodturn::failure(std::move(name).error());                                   \
    } while (false)

/// Declares `declaration` with the value of `expression`, or leaves with its error:
/// `GT_ASSIGN(const auto account, stores.load(id));`
#define GT_ASSIGN(declaration, expression)                                                         \
    GT_ASSIGN_NAMED(GT_JOIN(gtResult, __COUNTER__), declaration, expression)
#define GT_ASSIGN_NAMED(name, declaration, expression)                                             \
    auto name = (expression);                                                                      \
    if (!name)                                                                                     \
        return ::goodturn::failure(std::move(name).error());                                       \
    declaration = std::move(*name)
