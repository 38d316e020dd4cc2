#pragma once

#include "core/base/enum_codes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace goodturn::sample {

/// Reads the fields of one object of our own data files. The first thing that does not fit, be it
/// a wrong type, an unknown code or a field that nobody asked for, is kept in `problem`.
class Fields
{
public:
    /// `where` names the object in a problem; `problem` outlives this.
    Fields(QJsonObject object, QString where, QString& problem);
    /// Complains about fields that were not read.
    ~Fields();
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    QString text(const QString& name);
    QStringList texts(const QString& name);
    std::optional<int> number(const QString& name);
    /// As `number`, with a problem when it is missing.
    int neededNumber(const QString& name);
    bool flag(const QString& name);
    QJsonArray array(const QString& name);
    std::optional<QJsonObject> object(const QString& name);

    template<class E>
    std::optional<E> choice(const QString& name)
    {
        const QString written = text(name);
        return written.isEmpty() ? std::nullopt : known<E>(written);
    }

    template<class E>
    std::vector<E> choices(const QString& name)
    {
        std::vector<E> values;
        for (const QString& written : texts(name))
            if (const auto value = known<E>(written))
                values.push_back(*value);
        return values;
    }

    /// The value of a code, with a problem when there is none.
    template<class E>
    std::optional<E> known(const QString& written)
    {
        const auto value = fromCode<E>(written);
        if (!value)
            complain(written);
        return value;
    }

    void complain(const QString& what);
    const QString& where() const { return where_; }

private:
    QJsonValue take(const QString& name);

    QJsonObject object_;
    QString where_;
    QString& problem_;
    QSet<QString> read_;
};

} // namespace goodturn::sample
