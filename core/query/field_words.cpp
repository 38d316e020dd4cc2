#include "core/query/field_words.h"

#include "core/base/money_text.h"
#include "core/domain/labels.h"
#include "core/query/custom_fields.h"
#include "core/query/record_names.h"
#include "core/store/record_store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("FieldWords", text);
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString birthdayText(const PartialDate& day)
{
    if (day.isNull())
        return {};
    if (day.year())
        return dayText(QDate(*day.year(), day.month(), day.day()));
    return QLocale().toString(QDate(2000, day.month(), day.day()), u"d MMMM"_s);
}

QString addressText(const Address& address)
{
    QStringList parts;
    for (const QString& part :
         {address.street, address.postcode, address.city, address.region, address.country})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u", "_s);
}

QString consentText(const Consent& consent)
{
    const QString given = dayText(consent.givenOn);
    if (consent.withdrawnOn.isValid())
        return tr("%1 (given %2, withdrawn %3)")
            .arg(consent.purpose, given, dayText(consent.withdrawnOn));
    return given.isEmpty() ? consent.purpose : tr("%1 (given %2)").arg(consent.purpose, given);
}

QString customLabel(const CustomField& field)
{
    return nameWithTrash(field.name, field.meta.isDeleted());
}

/// The fourth thing that describe() of a record is used for: to tell its fields to a person.
class WordsVisitor
{
public:
    WordsVisitor(store::Database& database, RecordKind kind, std::vector<FieldText>& texts)
        : database_(database)
        , kind_(kind)
        , texts_(texts)
    {
    }

    void operator()(const char* field, const QString& text) { add(field, text); }
    void operator()(const char* field, QDate day) { add(field, dayText(day)); }
    void operator()(const char* field, QTime time)
    {
        add(field, time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : QString());
    }
    void operator()(const char* field, bool flag) { add(field, flag ? tr("yes") : tr("no")); }
    void operator()(const char* field, int number)
    {
        add(field, number == 0 ? QString() : QLocale().toString(number));
    }
    void operator()(const char* field, const PartialDate& day) { add(field, birthdayText(day)); }
    /// Two pictures are told apart by the beginning of their keys.
    void operator()(const char* field, const PictureKey& picture)
    {
        const QString begin = picture.toString().left(6);
        add(field, picture.isNull() ? QString() : tr("picture %1").arg(begin));
    }
    void operator()(const char* field, FeltWorth worth) { add(field, label(worth)); }
    void operator()(const char* field, std::optional<FeltWorth> worth)
    {
        add(field, worth ? label(*worth) : QString());
    }
    template<store::Coded E>
    void operator()(const char* field, E value)
    {
        add(field, label(value));
    }
    template<store::Coded E>
    void operator()(const char* field, std::optional<E> value)
    {
        add(field, value ? label(*value) : QString());
    }
    void operator()(const char* field, std::optional<int> number)
    {
        const bool isDays = QLatin1StringView(field).endsWith("_days"_L1);
        const QString text = number ? QLocale().toString(*number) : QString();
        add(field, number && !isDays ? tr("%1 %").arg(text) : text);
    }
    template<class Tag>
    void operator()(const char* field, Id<Tag> id)
    {
        add(field, id.isValid() ? nameOf({store::targetOf(id), id.value()}) : QString());
    }
    template<class Tag>
    void operator()(const char* field, std::optional<Id<Tag>> id)
    {
        (*this)(field, id.value_or(Id<Tag>()));
    }
    void money(const char* field, const char*, const std::optional<Money>& money)
    {
        add(field, money ? displayText(*money) : QString());
    }
    void list(const char* field, const QStringList& values) { add(field, values.join(u", "_s)); }
    void list(const char* field, const std::vector<ContactId>& contacts)
    {
        QStringList names;
        for (const ContactId contact : contacts)
            names << nameOf({RecordKind::Contact, contact.value()});
        add(field, names.join(u", "_s));
    }
    void list(const char* field, const std::vector<ContactPoint>& points)
    {
        QStringList lines;
        for (const ContactPoint& point : points)
            lines << tr("%1 (%2)").arg(point.value, label(point.kind));
        add(field, lines.join(u", "_s));
    }
    void list(const char* field, const std::vector<Address>& addresses)
    {
        QStringList lines;
        for (const Address& address : addresses)
            lines << addressText(address);
        add(field, lines.join(u"; "_s));
    }
    void list(const char* field, const std::vector<Consent>& consents)
    {
        QStringList lines;
        for (const Consent& consent : consents)
            lines << consentText(consent);
        add(field, lines.join(u"; "_s));
    }
    void list(const char* field, const std::vector<ContactLink>& links)
    {
        QStringList lines;
        for (const ContactLink& link : links)
            lines << tr("%1 (%2, %3)")
                         .arg(nameOf({RecordKind::Contact, link.other.value()}), label(link.kind),
                              label(link.strength));
        add(field, lines.join(u"; "_s));
    }
    void list(const char* field, const std::vector<CustomChoice>& choices)
    {
        QStringList names;
        for (const CustomChoice& choice : choices)
            names << choice.name;
        add(field, names.join(u", "_s));
    }
    void list(const char* field, const std::vector<CustomValue>& values)
    {
        std::vector<CustomFieldId> told;
        for (const CustomValue& value : values) {
            if (std::ranges::find(told, value.field) != told.end())
                continue;
            told.push_back(value.field);
            addCustom(QString::fromLatin1(field), value.field, customTexts(values, value.field));
        }
    }
    template<store::Coded E>
    void list(const char* field, const std::vector<E>& values)
    {
        QStringList words;
        for (const E value : values)
            words << label(value);
        add(field, words.join(u", "_s));
    }

    Result<void> outcome() const { return outcome_; }

private:
    void add(const char* field, const QString& text)
    {
        const QString name = QString::fromLatin1(field);
        texts_.push_back({name, text, fieldLabel(kind_, name)});
    }
    void addCustom(const QString& list, CustomFieldId id, const QStringList& texts)
    {
        const QString name = store::partName(list, id.value());
        const auto field = customField(database_, id);
        if (!field)
            outcome_ = failure(field.error());
        else if (*field)
            texts_.push_back({name, customWords(**field, texts), customLabel(**field)});
        else
            texts_.push_back({name, texts.join(u", "_s),
                              purgedName({RecordKind::CustomField, id.value()}).name});
    }
    QString nameOf(const RecordKey& record)
    {
        const auto found = recordName(database_, record);
        if (!found) {
            outcome_ = failure(found.error());
            return {};
        }
        return nameWithTrash(found->name, found->inTrash);
    }

    store::Database& database_;
    RecordKind kind_;
    std::vector<FieldText>& texts_;
    Result<void> outcome_;
};

} // namespace

Result<QString> fieldName(store::Database& database, RecordKind kind, const QString& field)
{
    const store::PartName part = store::partFrom(field);
    if (part.key == 0)
        return fieldLabel(kind, field);
    GT_ASSIGN(const RecordName name, recordName(database, {RecordKind::CustomField, part.key}));
    return nameWithTrash(name.name, name.inTrash);
}

Result<std::vector<FieldText>> fieldTexts(store::Database& database, RecordKind kind,
                                          const store::Row& row)
{
    return store::withRecordOf(kind, [&](auto sample) -> Result<std::vector<FieldText>> {
        using T = decltype(sample);
        GT_ASSIGN(const T record, store::fromRow<T>(row));
        std::vector<FieldText> texts;
        WordsVisitor visitor(database, kind, texts);
        store::RecordTraits<T>::describe(visitor, record);
        GT_TRY(visitor.outcome());
        return texts;
    });
}

} // namespace goodturn::query
