#include "core/search/phone_digits.h"

#include <QLocale>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>
#include <set>

namespace goodturn::search {
using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

constexpr size_t fewestTyped = 3;
constexpr size_t fewestWhole = 6; ///< digits of what may be a whole number

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    return digits;
}

std::string withoutLeadingNoughts(std::string digits)
{
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

/// Which numbers up to 999 are calling codes; none of them begins another.
const std::array<bool, 1000>& callingCodes()
{
    static const std::array<bool, 1000> codes = [] {
        std::set<int> supported;
        PhoneNumberUtil::GetInstance()->GetSupportedCallingCodes(&supported);
        std::array<bool, 1000> known{};
        for (const int code : supported)
            if (code > 0 && code < 1000)
                known[size_t(code)] = true;
        return known;
    }();
    return codes;
}

/// How many digits the calling code at the beginning has; 0 when there is none.
size_t callingCodeLength(const std::string& digits)
{
    size_t code = 0;
    for (size_t length = 1; length <= 3 && length <= digits.size(); ++length) {
        code = code * 10 + size_t(digits[length - 1] - '0');
        if (callingCodes()[code])
            return length;
    }
    return 0;
}

/// "+351 912 345 678": nothing to find out but where the country ends.
bool isPlainInternational(std::string_view written)
{
    if (written.size() < 7 || written.front() != '+')
        return false;
    return std::ranges::all_of(written.substr(1),
                               [](char c) { return isDigit(c) || c == ' ' || c == '-'; });
}

} // namespace

PhoneDigits::PhoneDigits(const QString& region) : region_(region.toStdString()) {}

QString PhoneDigits::systemRegion()
{
    const QLocale locale = QLocale::system();
    return locale.territory() == QLocale::AnyTerritory
               ? QString()
               : QLocale::territoryToCode(locale.territory());
}

std::string PhoneDigits::parsed(const std::string& written) const
{
    PhoneNumber number;
    const PhoneNumberUtil& util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(written, region_.empty() ? "ZZ" : region_, &number) !=
        PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    number.clear_extension();
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    return digitsOf(formatted);
}

std::string PhoneDigits::stored(std::string_view written) const
{
    if (isPlainInternational(written)) {
        std::string digits = digitsOf(written);
        const size_t code = callingCodeLength(digits);
        if (code > 0 && code < digits.size() && digits[code] != '0')
            return digits;
    }
    std::string number = parsed(std::string(written));
    return number.empty() ? withoutLeadingNoughts(digitsOf(written)) : number;
}

std::vector<PhoneDigits::Typed> PhoneDigits::typed(const QString& text) const
{
    const QString plain = text.simplified().remove(u"(0)"_s);
    const bool isNumber = std::ranges::all_of(plain, [](QChar c) {
        return (c >= u'0' && c <= u'9') || QStringView(u"+ ()-./").contains(c);
    });
    const std::string digits = isNumber ? digitsOf(plain.toStdString()) : std::string();
    if (digits.size() < fewestTyped || withoutLeadingNoughts(digits).size() < 2)
        return {};
    std::vector<Typed> ways;
    const bool withPlus = plain.startsWith(u'+');
    if (withPlus || digits.starts_with("00")) {
        const std::string number = withPlus ? digits : digits.substr(2);
        ways.push_back({number, true});
        if (const size_t code = callingCodeLength(number);
            code > 0 && code < number.size() && number[code] == '0')
            ways.push_back({number.substr(0, code) + number.substr(code + 1), true});
    } else {
        ways.push_back({withoutLeadingNoughts(digits), false});
    }
    if (digits.size() >= fewestWhole)
        if (std::string whole = parsed(plain.toStdString()); !whole.empty())
            ways.push_back({std::move(whole), true});
    std::erase_if(ways, [](const Typed& way) { return way.digits.size() < 2; });
    return ways;
}

} // namespace goodturn::search
