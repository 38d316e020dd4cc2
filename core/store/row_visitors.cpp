#include "core/store/row_visitors.h"

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {
const QString timeForm = u"HH:mm"_s;
}

void ShapeVisitor::addChild(const char* table, std::initializer_list<const char*> columns)
{
    ChildTable child{QString::fromLatin1(table), {}, false};
    for (const char* column : columns)
        child.columns << QString::fromLatin1(column);
    shape_.children.push_back(child);
}

void ShapeVisitor::addReference(const char* column, RecordKind target, bool isRequired)
{
    shape_.columns << QString::fromLatin1(column);
    shape_.references.push_back({QString::fromLatin1(column), target, isRequired, false});
}

void ShapeVisitor::list(const char* table, const std::vector<CustomValue>&)
{
    addChild(table, {"value", "content"});
    shape_.children.back().isByKey = true;
    shape_.references.push_back({QString::fromLatin1(table), RecordKind::CustomField, false, true});
}

void RowWriter::operator()(const char*, QTime time)
{
    row_.values.push_back(time.isValid() ? Value(time.toString(timeForm)) : Value());
}

void RowWriter::operator()(const char*, const PartialDate& day)
{
    row_.values.push_back(day.isNull() ? Value() : Value(day.toString()));
}

void RowWriter::operator()(const char*, const PictureKey& picture)
{
    row_.values.push_back(picture.isNull() ? Value() : Value(picture.toString()));
}

void RowWriter::operator()(const char*, std::optional<FeltWorth> worth)
{
    row_.values.push_back(worth ? Value(int(*worth)) : Value());
}

void RowWriter::money(const char*, const char*, const std::optional<Money>& money)
{
    row_.values.push_back(money ? Value(money->minor()) : Value());
    row_.values.push_back(money ? Value(money->currency()) : Value());
}

void RowWriter::list(const char*, const QStringList& values)
{
    ChildRows& rows = row_.children.emplace_back();
    for (const QString& value : values)
        rows.push_back({Value(value)});
}

void RowWriter::list(const char*, const std::vector<ContactId>& contacts)
{
    ChildRows& rows = row_.children.emplace_back();
    for (const ContactId contact : contacts)
        rows.push_back({Value(contact.value())});
}

void RowWriter::list(const char*, const std::vector<ContactPoint>& points)
{
    ChildRows& rows = row_.children.emplace_back();
    for (const ContactPoint& point : points)
        rows.push_back({Value(code(point.kind)), Value(point.value)});
}

void RowWriter::list(const char*, const std::vector<Address>& addresses)
{
    ChildRows& rows = row_.children.emplace_back();
    for (const Address& a : addresses)
        rows.push_back({Value(code(a.kind)), Value(a.street), Value(a.city), Value(a.region),
                        Value(a.postcode), Value(a.country)});
}

void RowWriter::list(const char*, const std::vector<Consent>& consents)
{
    ChildRows& rows = row_.children.emplace_back();
    for (const Consent& c : consents)
        rows.push_back({Value(c.purpose), Value(c.givenOn), Value(c.withdrawnOn)});
}

void RowWriter::list(const char*, const std::vector<ContactLink>& links)
{
    ChildRows& rows = row_.children.emplace_back();
    for (const ContactLink& link : links)
        rows.push_back(
            {Value(link.other.value()), Value(code(link.kind)), Value(code(link.strength))});
}

void RowWriter::list(const char*, const std::vector<CustomChoice>& choices)
{
    ChildRows& rows = row_.children.emplace_back();
    for (const CustomChoice& choice : choices)
        rows.push_back({Value(choice.key), Value(choice.name)});
}

void RowWriter::list(const char*, const std::vector<CustomValue>& values)
{
    ChildRows& rows = row_.children.emplace_back();
    for (const CustomValue& value : values)
        rows.push_back({Value(value.field.value()), Value(value.text)});
}

void RowReader::operator()(const char* column, FeltWorth& worth)
{
    const qint64 number = next().toInteger();
    if (const auto known = feltWorthFromInt(int(number)))
        worth = *known;
    else
        refuse(column, QString::number(number));
}

void RowReader::operator()(const char* column, QTime& time)
{
    const Value& value = next();
    time = value.isNull() ? QTime() : QTime::fromString(value.toText(), timeForm);
    if (!value.isNull() && !time.isValid())
        refuse(column, value.toText());
}

void RowReader::operator()(const char* column, PartialDate& day)
{
    const Value& value = next();
    day = PartialDate();
    if (value.isNull())
        return;
    if (auto parsed = PartialDate::parse(value.toText()))
        day = *parsed;
    else
        refuse(column, value.toText());
}

void RowReader::operator()(const char* column, PictureKey& picture)
{
    const Value& value = next();
    picture = PictureKey();
    if (value.isNull())
        return;
    if (const auto known = PictureKey::parse(value.toText()))
        picture = *known;
    else
        refuse(column, value.toText());
}

void RowReader::operator()(const char* column, std::optional<FeltWorth>& worth)
{
    const Value& value = next();
    worth = value.isNull() ? std::nullopt : feltWorthFromInt(int(value.toInteger()));
    if (!value.isNull() && !worth)
        refuse(column, QString::number(value.toInteger()));
}

void RowReader::money(const char* minor, const char*, std::optional<Money>& money)
{
    const Value& amount = next();
    const Value& currency = next();
    money.reset();
    if (amount.isNull() || currency.isNull())
        return;
    if (auto known = Money::fromMinor(amount.toInteger(), currency.toText()))
        money = *known;
    else
        refuse(minor, currency.toText());
}

void RowReader::list(const char*, QStringList& values)
{
    values.clear();
    for (const auto& row : nextChildren())
        values << row.at(0).toText();
}

void RowReader::list(const char*, std::vector<ContactId>& contacts)
{
    contacts.clear();
    for (const auto& row : nextChildren())
        contacts.push_back(ContactId(row.at(0).toInteger()));
}

void RowReader::list(const char* table, std::vector<ContactPoint>& points)
{
    points.clear();
    for (const auto& row : nextChildren())
        points.push_back({pointKind(table, row.at(0)), row.at(1).toText()});
}

void RowReader::list(const char* table, std::vector<Address>& addresses)
{
    addresses.clear();
    for (const auto& row : nextChildren())
        addresses.push_back({pointKind(table, row.at(0)), row.at(1).toText(), row.at(2).toText(),
                             row.at(3).toText(), row.at(4).toText(), row.at(5).toText()});
}

void RowReader::list(const char*, std::vector<Consent>& consents)
{
    consents.clear();
    for (const auto& row : nextChildren())
        consents.push_back({row.at(0).toText(), row.at(1).toDate(), row.at(2).toDate()});
}

void RowReader::list(const char* table, std::vector<ContactLink>& links)
{
    links.clear();
    for (const auto& row : nextChildren()) {
        const auto kind = coded<LinkKind>(table, row.at(1));
        const auto strength = coded<LinkStrength>(table, row.at(2));
        if (kind && strength)
            links.push_back({ContactId(row.at(0).toInteger()), *kind, *strength});
    }
}

void RowReader::list(const char*, std::vector<CustomChoice>& choices)
{
    choices.clear();
    for (const auto& row : nextChildren())
        choices.push_back({row.at(0).toText(), row.at(1).toText()});
}

void RowReader::list(const char*, std::vector<CustomValue>& values)
{
    values.clear();
    for (const auto& row : nextChildren())
        values.push_back({CustomFieldId(row.at(0).toInteger()), row.at(1).toText()});
}

PointKind RowReader::pointKind(const char* table, const Value& value)
{
    return coded<PointKind>(table, value).value_or(PointKind::Other);
}

void RowReader::refuse(const char* column, const QString& text)
{
    if (fault_.isEmpty())
        fault_ = QString::fromLatin1(column) + u": "_s + text.left(80);
}

} // namespace goodturn::store
