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

/// Leaves the calling function with the error of `expression`, if it failed. For Result<void>.
#define GT_TRY(expression)                                                                         \
    do {                                                                                           \
        if (auto gtTried = (expression); !gtTried)                                                 \
            return ::goodturn::failure(std::move(gtTried).error());                                \
    } while (false)

#define GT_JOIN2(a, b) a##b
#define GT_JOIN(a, b) GT_JOIN2(a, b)

/// Declares `declaration` with the value of `expression`, or leaves with its error:
/// `GT_ASSIGN(const auto account, stores.load(id));`
#define GT_ASSIGN(declaration, expression)                                                         \
    auto GT_JOIN(gtResult, __LINE__) = (expression);                                               \
    if (!GT_JOIN(gtResult, __LINE__))                                                              \
        return ::goodturn::failure(std::move(GT_JOIN(gtResult, __LINE__)).error());                \
    declaration = std::move(*GT_JOIN(gtResult, __LINE__))
