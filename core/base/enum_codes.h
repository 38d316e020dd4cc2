#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace goodturn {

template<class E>
struct EnumCode
{
    E value;
    const char* code;
};

/// Specialised beside each enum that is stored or exported: `static constexpr EnumCode<E> all[]`
/// lists every value in the order it is offered, with the stable code that files and databases
/// hold. Codes never change; labels for people come from core/domain/labels.h.
template<class E>
struct EnumCodes;

template<class E>
QString code(E value)
{
    for (const auto& entry : EnumCodes<E>::all)
        if (entry.value == value)
            return QString::fromLatin1(entry.code);
    Q_UNREACHABLE();
}

template<class E>
std::optional<E> fromCode(QStringView code)
{
    for (const auto& entry : EnumCodes<E>::all)
        if (code == QLatin1StringView(entry.code))
            return entry.value;
    return std::nullopt;
}

} // namespace goodturn
