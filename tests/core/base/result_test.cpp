#include "core/base/result.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

#include <memory>

using namespace goodturn;
using namespace Qt::StringLiterals;

namespace {

Result<int> halved(int value)
{
    if (value % 2 != 0)
        return failure(ErrorKind::InvalidInput, u"odd"_s, u"by one"_s);
    return value / 2;
}

Result<int> quartered(int value)
{
    GT_ASSIGN(const int half, halved(value));
    GT_ASSIGN(const int quarter, halved(half));
    return quarter;
}

Result<void> checked(int value, int& calls)
{
    GT_TRY(halved(value));
    ++calls;
    return {};
}

Result<std::unique_ptr<int>> moved()
{
    GT_ASSIGN(auto pointer, (Result<std::unique_ptr<int>>(std::make_unique<int>(4))));
    return pointer;
}

} // namespace

TEST(Result, AssignGivesTheValue)
{
    EXPECT_EQ(quartered(12).value(), 3);
}

TEST(Result, AssignLeavesWithTheWholeError)
{
    const Error odd{ErrorKind::InvalidInput, u"odd"_s, u"by one"_s};
    EXPECT_EQ(quartered(7).error(), odd);
    EXPECT_EQ(quartered(6).error(), odd);
}

TEST(Result, AssignMovesValuesThatCannotBeCopied)
{
    EXPECT_EQ(**moved(), 4);
}

TEST(Result, TryGoesOnAfterSuccessOnly)
{
    int calls = 0;
    EXPECT_TRUE(checked(2, calls));
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(checked(3, calls).error().message, u"odd"_s);
    EXPECT_EQ(calls, 1);
}

TEST(Result, AnErrorCanBePassedOn)
{
    const Error error{ErrorKind::NoSpace, u"full"_s};
    const Result<int> result = failure(error);
    EXPECT_EQ(result.error(), error);
}
