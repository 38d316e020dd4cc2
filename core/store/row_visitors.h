#pragma once

#include "core/domain/contact.h"
#include "core/domain/custom_field.h"
#include "core/domain/favour.h"
#include "core/domain/partial_date.h"
#include "core/store/row.h"

#include <QTime>

#include <type_traits>

namespace goodturn::store {

template<class T>
concept Coded = std::is_enum_v<T> && requires
{
    EnumCodes<T>::all;
};

/// The kind of record that an id of this type names.
constexpr RecordKind targetOf(AccountId)
{
    return RecordKind::Account;
}
constexpr RecordKind targetOf(ContactId)
{
    return RecordKind::Contact;
}
constexpr RecordKind targetOf(InteractionId)
{
    return RecordKind::Interaction;
}
constexpr RecordKind targetOf(AskId)
{
    return RecordKind::Ask;
}
constexpr RecordKind targetOf(GiftId)
{
    return RecordKind::Gift;
}
constexpr RecordKind targetOf(GoalId)
{
    return RecordKind::Goal;
}
constexpr RecordKind targetOf(ShelfBookId)
{
    return RecordKind::ShelfBook;
}
constexpr RecordKind targetOf(OwnOccasionId)
{
    return RecordKind::OwnOccasion;
}

/// The three things that describe() of a record is used for: to name its columns (ShapeVisitor),
/// to write it to a Row (RowWriter), and to read it from one (RowReader). A record's fields are
/// listed once, in record_traits.h.
class ShapeVisitor
{
public:
    explicit ShapeVisitor(TableShape& shape) : shape_(shape) {}

    template<class T>
    void operator()(const char* column, const T&)
    {
        shape_.columns << QString::fromLatin1(column);
    }
    template<class Tag>
    void operator()(const char* column, const Id<Tag>& id)
    {
        addReference(column, targetOf(id), true);
    }
    template<class Tag>
    void operator()(const char* column, const std::optional<Id<Tag>>&)
    {
        addReference(column, targetOf(Id<Tag>()), false);
    }
    void money(const char* minor, const char* currency, const std::optional<Money>&)
    {
        shape_.pairs << QString::fromLatin1(minor);
        shape_.columns << QString::fromLatin1(minor) << QString::fromLatin1(currency);
    }
    void list(const char* table, const QStringList&) { addChild(table, {"value"}); }
    void list(const char* table, const std::vector<ContactId>&)
    {
        addChild(table, {"value"});
        shape_.references.push_back({QString::fromLatin1(table), RecordKind::Contact, false, true});
    }
    void list(const char* table, const std::vector<ContactPoint>&)
    {
        addChild(table, {"kind", "value"});
    }
    void list(const char* table, const std::vector<Address>&)
    {
        addChild(table, {"kind", "street", "city", "region", "postcode", "country"});
    }
    void list(const char* table, const std::vector<Consent>&)
    {
        addChild(table, {"value", "given_on", "withdrawn_on"});
    }
    void list(const char* table, const std::vector<ContactLink>&)
    {
        addChild(table, {"value", "link", "strength"});
        shape_.references.push_back({QString::fromLatin1(table), RecordKind::Contact, false, true});
    }
    void list(const char* table, const std::vector<CustomChoice>&)
    {
        addChild(table, {"value", "name"});
    }
    void list(const char* table, const std::vector<CustomValue>&);
    template<Coded E>
    void list(const char* table, const std::vector<E>&)
    {
        addChild(table, {"value"});
    }

private:
    void addChild(const char* table, std::initializer_list<const char*> columns);
    void addReference(const char* column, RecordKind target, bool isRequired);
    TableShape& shape_;
};

class RowWriter
{
public:
    explicit RowWriter(Row& row) : row_(row) {}

    void operator()(const char*, const QString& text) { row_.values.push_back(text); }
    void operator()(const char*, QDate day) { row_.values.push_back(day); }
    void operator()(const char*, bool flag) { row_.values.push_back(flag); }
    void operator()(const char*, int number) { row_.values.push_back(number); }
    void operator()(const char*, FeltWorth worth) { row_.values.push_back(int(worth)); }
    void operator()(const char*, QTime time);
    void operator()(const char*, const PartialDate& day);
    void operator()(const char*, const PictureKey& picture);
    void operator()(const char*, std::optional<FeltWorth> worth);
    template<Coded E>
    void operator()(const char*, E value)
    {
        row_.values.push_back(code(value));
    }
    void operator()(const char*, std::optional<int> number)
    {
        row_.values.push_back(number ? Value(*number) : Value());
    }
    template<Coded E>
    void operator()(const char*, std::optional<E> value)
    {
        row_.values.push_back(value ? Value(code(*value)) : Value());
    }
    template<class Tag>
    void operator()(const char*, Id<Tag> id)
    {
        row_.values.push_back(id.value());
    }
    template<class Tag>
    void operator()(const char*, std::optional<Id<Tag>> id)
    {
        row_.values.push_back(id && id->isValid() ? Value(id->value()) : Value());
    }
    void money(const char*, const char*, const std::optional<Money>& money);
    void list(const char*, const QStringList& values);
    void list(const char*, const std::vector<ContactId>& contacts);
    void list(const char*, const std::vector<ContactPoint>& points);
    void list(const char*, const std::vector<Address>& addresses);
    void list(const char*, const std::vector<Consent>& consents);
    void list(const char*, const std::vector<ContactLink>& links);
    void list(const char*, const std::vector<CustomChoice>& choices);
    void list(const char*, const std::vector<CustomValue>& values);
    template<Coded E>
    void list(const char*, const std::vector<E>& values)
    {
        ChildRows& rows = row_.children.emplace_back();
        for (const E value : values)
            rows.push_back({Value(code(value))});
    }

private:
    Row& row_;
};

/// Reads the values in the same order. Codes or days that it doesn't know leave an error.
class RowReader
{
public:
    explicit RowReader(const Row& row) : row_(row) {}

    void operator()(const char*, QString& text) { text = next().toText(); }
    void operator()(const char*, QDate& day) { day = next().toDate(); }
    void operator()(const char*, bool& flag) { flag = next().toInteger() != 0; }
    void operator()(const char*, int& number) { number = int(next().toInteger()); }
    void operator()(const char* column, FeltWorth& worth);
    void operator()(const char* column, QTime& time);
    void operator()(const char* column, PartialDate& day);
    void operator()(const char* column, PictureKey& picture);
    void operator()(const char* column, std::optional<FeltWorth>& worth);
    template<Coded E>
    void operator()(const char* column, E& value)
    {
        const QString text = next().toText();
        if (const auto known = fromCode<E>(text))
            value = *known;
        else
            refuse(column, text);
    }
    void operator()(const char*, std::optional<int>& number)
    {
        const Value& value = next();
        number = value.isNull() ? std::nullopt : std::optional(int(value.toInteger()));
    }
    template<Coded E>
    void operator()(const char* column, std::optional<E>& value)
    {
        const Value& known = next();
        value = known.isNull() ? std::nullopt : fromCode<E>(known.toText());
        if (!known.isNull() && !value)
            refuse(column, known.toText());
    }
    template<class Tag>
    void operator()(const char*, Id<Tag>& id)
    {
        id = Id<Tag>(next().toInteger());
    }
    template<class Tag>
    void operator()(const char*, std::optional<Id<Tag>>& id)
    {
        const Value& value = next();
        id = value.isNull() ? std::nullopt : std::optional(Id<Tag>(value.toInteger()));
    }
    void money(const char* minor, const char* currency, std::optional<Money>& money);
    void list(const char*, QStringList& values);
    void list(const char*, std::vector<ContactId>& contacts);
    void list(const char* table, std::vector<ContactPoint>& points);
    void list(const char* table, std::vector<Address>& addresses);
    void list(const char* table, std::vector<Consent>& consents);
    void list(const char* table, std::vector<ContactLink>& links);
    void list(const char*, std::vector<CustomChoice>& choices);
    void list(const char*, std::vector<CustomValue>& values);
    template<Coded E>
    void list(const char* table, std::vector<E>& values)
    {
        values.clear();
        for (const auto& row : nextChildren())
            if (const auto known = coded<E>(table, row.at(0)))
                values.push_back(*known);
    }

    /// What could not be read: "kind: unknown value". Empty when all went well.
    const QString& fault() const { return fault_; }

private:
    const Value& next() { return row_.values.at(column_++); }
    const ChildRows& nextChildren() { return row_.children.at(child_++); }
    PointKind pointKind(const char* table, const Value& value);
    template<Coded E>
    std::optional<E> coded(const char* table, const Value& value)
    {
        const auto known = fromCode<E>(value.toText());
        if (!known)
            refuse(table, value.toText());
        return known;
    }
    void refuse(const char* column, const QString& text);

    const Row& row_;
    size_t column_ = 0;
    size_t child_ = 0;
    QString fault_;
};

} // namespace goodturn::store
