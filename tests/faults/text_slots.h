#pragma once

#include "core/domain/contact_point.h"
#include "core/store/record_traits.h"

namespace goodturn::faults {

/// Finds the texts of a record, one after the other, through describe(): each text column, and one
/// entry of each list. A new field takes part by itself.
class TextSlots
{
public:
    using Use = std::function<void(const QString& column, QString& text)>;
    explicit TextSlots(Use use) : use_(std::move(use)) {}

    void operator()(const char* column, QString& text) { use_(QString::fromLatin1(column), text); }
    template<class T>
    void operator()(const char*, T&)
    {
    }
    template<class T>
    void money(const char*, const char*, T&)
    {
    }
    void list(const char*, std::vector<ContactId>&) {}
    void list(const char* table, QStringList& values)
    {
        values.resize(1);
        use_(QString::fromLatin1(table), values.front());
    }
    void list(const char* table, std::vector<ContactPoint>& points)
    {
        points.resize(1);
        use_(QString::fromLatin1(table), points.front().value);
    }
    void list(const char* table, std::vector<Address>& addresses)
    {
        addresses.resize(1);
        Address& a = addresses.front();
        const QString name = QString::fromLatin1(table);
        for (const auto& [part, text] :
             {std::pair("street", &a.street), std::pair("city", &a.city),
              std::pair("region", &a.region), std::pair("postcode", &a.postcode),
              std::pair("country", &a.country)})
            use_(name + u'.' + QString::fromLatin1(part), *text);
    }
    void list(const char* table, std::vector<Consent>& consents)
    {
        consents.resize(1);
        use_(QString::fromLatin1(table), consents.front().purpose);
    }
    void list(const char* table, std::vector<CustomChoice>& choices)
    {
        choices.resize(1);
        use_(QString::fromLatin1(table), choices.front().name);
    }
    /// In the first field of its own that the book has.
    void list(const char* table, std::vector<CustomValue>& values)
    {
        if (values.empty())
            values.push_back({CustomFieldId(1), {}});
        use_(QString::fromLatin1(table), values.front().text);
    }
    template<class T>
    void list(const char*, std::vector<T>&)
    {
    }

private:
    Use use_;
};

/// The names of a record's texts.
template<class T>
QStringList textsOf()
{
    QStringList names;
    T record;
    store::RecordTraits<T>::describe(
        TextSlots([&](const QString& name, QString&) { names << name; }), record);
    return names;
}

/// Puts `text` at the place of that name.
template<class T>
void setText(T& record, const QString& name, const QString& text)
{
    store::RecordTraits<T>::describe(TextSlots([&](const QString& at, QString& place) {
                                         if (at == name)
                                             place = text;
                                     }),
                                     record);
}

/// The text at the place of that name. Lists that are empty give an empty one.
template<class T>
QString textAt(T record, const QString& name)
{
    QString found;
    store::RecordTraits<T>::describe(TextSlots([&](const QString& at, QString& place) {
                                         if (at == name)
                                             found = place;
                                     }),
                                     record);
    return found;
}

} // namespace goodturn::faults
