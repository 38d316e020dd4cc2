#include "core/book/cell_edit.h"

#include "core/book/book.h"
#include "core/book/record_service.h"
#include "core/domain/favour.h"
#include "core/query/custom_list_fields.h"
#include "core/query/queries.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace goodturn::book {
using namespace Qt::StringLiterals;
using query::ListCell;
using query::ListField;
using query::ListKind;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CellEdit", text);
}

template<class T>
using Setters = QHash<QString, std::function<void(T&, const ListCell&)>>;

// What a cell holds, into a field of that type.

void put(const ListCell& cell, QString& into)
{
    const auto* text = std::get_if<QString>(&cell);
    into = text ? *text : QString();
}

void put(const ListCell& cell, QStringList& into)
{
    const auto* items = std::get_if<QStringList>(&cell);
    into = items ? *items : QStringList();
}

void put(const ListCell& cell, QDate& into)
{
    const auto* day = std::get_if<QDate>(&cell);
    into = day ? *day : QDate();
}

void put(const ListCell& cell, bool& into)
{
    const auto* flag = std::get_if<bool>(&cell);
    into = flag && *flag;
}

void put(const ListCell& cell, int& into)
{
    const auto* number = std::get_if<double>(&cell);
    into = number ? qRound(*number) : 0;
}

void put(const ListCell& cell, std::optional<int>& into)
{
    const auto* number = std::get_if<double>(&cell);
    into = number ? std::optional(qRound(*number)) : std::nullopt;
}

template<class E>
std::optional<E> chosen(const ListCell& cell)
{
    const auto* text = std::get_if<QString>(&cell);
    if (!text)
        return std::nullopt;
    if constexpr (std::is_same_v<E, FeltWorth>)
        return feltWorthFromInt(text->toInt());
    else
        return fromCode<E>(*text);
}

template<class E>
requires std::is_enum_v<E>
void put(const ListCell& cell, E& into)
{
    into = chosen<E>(cell).value_or(into);
}

template<class E>
requires std::is_enum_v<E>
void put(const ListCell& cell, std::optional<E>& into)
{
    into = chosen<E>(cell);
}

template<class T, class Field>
std::function<void(T&, const ListCell&)> setter(Field T::*field)
{
    return [field](T& record, const ListCell& cell) { put(cell, record.*field); };
}

const Setters<Account>& setters(const Account&)
{
    static const Setters<Account> known{
        {u"name"_s, setter(&Account::name)},
        {u"lifecycle"_s, setter(&Account::lifecycle)},
        {u"owner"_s, setter(&Account::owner)},
        {u"industry"_s, setter(&Account::industry)},
        {u"tags"_s, setter(&Account::tags)},
        {u"client-since"_s, setter(&Account::clientSince)},
        {u"type"_s, setter(&Account::type)},
        {u"ideal-days"_s, setter(&Account::idealDays)},
        {u"segment"_s, setter(&Account::segment)},
        {u"territory"_s, setter(&Account::territory)},
        {u"size"_s, setter(&Account::size)},
        {u"legal-name"_s, setter(&Account::legalName)},
        {u"domains"_s, setter(&Account::domains)},
        {u"gifts"_s, setter(&Account::gifts)},
    };
    return known;
}

const Setters<Contact>& setters(const Contact&)
{
    static const Setters<Contact> known{
        {u"interests"_s, setter(&Contact::interests)},
        {u"reading-tastes"_s, setter(&Contact::readingTastes)},
        {u"channel"_s, setter(&Contact::channel)},
        {u"language"_s, setter(&Contact::language)},
        {u"time-zone"_s, setter(&Contact::timeZone)},
        {u"do-not-call"_s, setter(&Contact::doNotCall)},
        {u"do-not-email"_s, setter(&Contact::doNotEmail)},
        {u"met-on"_s, setter(&Contact::metOn)},
    };
    return known;
}

const Setters<Favour>& setters(const Favour&)
{
    static const Setters<Favour> known{
        {u"day"_s, setter(&Favour::date)},      {u"kind"_s, setter(&Favour::kind)},
        {u"title"_s, setter(&Favour::title)},   {u"worth"_s, setter(&Favour::worth)},
        {u"detail"_s, setter(&Favour::detail)}, {u"unpriced"_s, setter(&Favour::unpriced)},
    };
    return known;
}

const Setters<Interaction>& setters(const Interaction&)
{
    static const Setters<Interaction> known{
        {u"day"_s, setter(&Interaction::date)},
        {u"kind"_s, setter(&Interaction::kind)},
        {u"direction"_s, setter(&Interaction::direction)},
        {u"summary"_s, setter(&Interaction::summary)},
        {u"minutes"_s, setter(&Interaction::minutes)},
        {u"learned"_s, setter(&Interaction::learned)},
    };
    return known;
}

/// Calls `use` with an example of the record type of the list.
template<class Use>
auto withType(ListKind kind, Use use)
{
    switch (kind) {
    case ListKind::Accounts:
        return use(Account());
    case ListKind::People:
        return use(Contact());
    case ListKind::Favours:
        return use(Favour());
    case ListKind::Interactions:
        return use(Interaction());
    }
    Q_UNREACHABLE();
}

bool isOwn(const QString& field)
{
    return field.startsWith(u"custom:"_s);
}

RecordKind recordOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Accounts:
        return RecordKind::Account;
    case ListKind::People:
        return RecordKind::Contact;
    case ListKind::Favours:
        return RecordKind::Favour;
    case ListKind::Interactions:
        return RecordKind::Interaction;
    }
    Q_UNREACHABLE();
}

Result<CustomField> ownField(Book& book, ListKind kind, const QString& key)
{
    GT_ASSIGN(const auto fields, book.queries().customFields(recordOf(kind)));
    for (const CustomField& field : fields)
        if (query::customKey(field.meta.uuid) == key)
            return field;
    return failure(ErrorKind::NotFound, tr("This field was removed meanwhile."));
}

template<class T>
Result<void> change(Book& book, const CellEdit& edit, T& record)
{
    if (isOwn(edit.field)) {
        GT_ASSIGN(const CustomField field, ownField(book, edit.kind, edit.field));
        QStringList texts;
        put(edit.value, texts);
        setCustomTexts(record.custom, field.id, texts);
        return {};
    }
    const auto set = setters(record).value(edit.field);
    if (!set)
        return failure(ErrorKind::InvalidInput, tr("This can't be changed here."));
    set(record, edit.value);
    return {};
}

} // namespace

bool isEditable(ListKind kind, const QString& field)
{
    return isOwn(field) ||
           withType(kind, [&](const auto& example) { return setters(example).contains(field); });
}

bool mayBeEmpty(ListKind kind, const QString& field)
{
    static const QStringList optional{u"size"_s, u"gifts"_s, u"channel"_s};
    return isEditable(kind, field) && optional.contains(field);
}

namespace {

/// Where a value that no cell takes comes from, or is changed; %1 is its name.
QString whereElse(ListKind kind, const ListField& field)
{
    if (!field.ofAccount.isEmpty())
        return tr("“%1” belongs to the account: Ctrl+Enter goes there.");
    if (field.reckoned == query::Reckoned::Standing)
        return tr("“%1” is worked out from the log. More, Set the standing, on the account's page "
                  "puts it where you say.");
    if (field.reckoned != query::Reckoned::No)
        return tr("“%1” is worked out from the favours: change those.");
    if (field.key == u"last-contact"_s)
        return tr("“%1” is worked out from the log: write down what passed between you.");
    if (field.key == u"touch"_s)
        return tr("“%1” is worked out from the last contact and the cadence: change that one.");
    if (field.key == u"created"_s || field.key == u"changed"_s)
        return tr("“%1” is kept by itself.");
    const bool ofEmployer = field.key == u"lifecycle"_s || field.key == u"owner"_s;
    if (kind == ListKind::People && ofEmployer)
        return tr("“%1” belongs to the account: change it there.");
    if (kind == ListKind::Accounts)
        return tr("“%1” is changed on the account's page: press Enter.");
    if (kind == ListKind::People)
        return tr("“%1” is changed on the person's page: press Enter.");
    return tr("“%1” is changed in the form: press Enter.");
}

} // namespace

QString whyFixed(ListKind kind, const ListField& field)
{
    if (isEditable(kind, field.key))
        return {};
    return whereElse(kind, field).arg(field.label);
}

Result<std::optional<OwnCell>> ownCell(Book& book, ListKind kind, qint64 id, const QString& field)
{
    if (!isOwn(field))
        return std::nullopt;
    return withType(kind, [&]<class T>(const T&) -> Result<std::optional<OwnCell>> {
        GT_ASSIGN(const CustomField own, ownField(book, kind, field));
        GT_ASSIGN(const T record, book.records<T>().load(decltype(T::id)(id)));
        return OwnCell{own, customTexts(record.custom, own.id)};
    });
}

Result<void> writeCell(Book& book, const CellEdit& edit)
{
    return withType(edit.kind, [&]<class T>(const T&) -> Result<void> {
        GT_ASSIGN(T record, book.records<T>().load(decltype(T::id)(edit.id)));
        if (record.meta.version != edit.version)
            return failure(ErrorKind::Conflict,
                           tr("Somebody changed it meanwhile. Look at what is there now, and "
                              "write it again if need be."));
        const T before = record;
        GT_TRY(change(book, edit, record));
        if (record == before)
            return {};
        GT_ASSIGN(record, book.records<T>().save(record));
        return {};
    });
}

} // namespace goodturn::book
