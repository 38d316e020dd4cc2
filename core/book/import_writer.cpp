#include "core/book/import_writer.h"

#include "core/base/text.h"
#include "core/book/rules.h"

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

/// The same name gives the same UUID, so that an import done twice meets its own records again.
QUuid uuidOf(const QString& what, const QString& text)
{
    static const QUuid space(u"{6f0c1d6e-3a52-5f5b-9d0e-7c1a55b0c2a4}"_s);
    return QUuid::createUuidV5(space, what + u'\n' + foldText(text));
}

} // namespace

template<class T>
Result<std::optional<T>> ImportWriter::checked(Result<T> valid, int line)
{
    if (valid)
        return std::optional<T>(std::move(*valid));
    if (valid.error().kind != ErrorKind::InvalidInput)
        return failure(valid.error());
    report_.problems.push_back({file_, line, valid.error().message});
    return std::optional<T>();
}

Result<void> ImportWriter::add(exchange::ContactDraft& draft)
{
    GT_ASSIGN(auto contact, checked(validated(draft.contact), draft.line));
    if (!contact)
        return {};
    GT_ASSIGN(const bool isNew, work_.bringIn(*contact));
    if (!isNew) {
        ++report_.alreadyThere;
        return {};
    }
    ++report_.peopleAdded;
    if (draft.organisation.isEmpty())
        return {};
    GT_ASSIGN(const AccountId at, account(draft.organisation));
    GT_ASSIGN(People * people, peopleOf(at));
    people->insert(foldText(contact->displayName()), contact->id);
    return employ(contact->id, at, draft.jobTitle);
}

Result<void> ImportWriter::add(exchange::FavourDraft& draft)
{
    GT_ASSIGN(draft.favour.accountId, account(draft.account));
    if (!draft.contactName.isEmpty()) {
        GT_ASSIGN(const ContactId who, person(draft.contactName, draft.favour.accountId));
        draft.favour.setPerson(who);
    }
    draft.favour.fromAsk = draft.fromAsk;
    GT_ASSIGN(auto favour, checked(validated(draft.favour, model_), draft.line));
    if (!favour)
        return {};
    GT_ASSIGN(const bool isNew, work_.bringIn(*favour));
    ++(isNew ? report_.favoursAdded : report_.alreadyThere);
    return {};
}

Result<void> ImportWriter::add(exchange::AskDraft& draft)
{
    GT_ASSIGN(draft.ask.accountId, account(draft.account));
    if (draft.ask.title.isEmpty())
        draft.ask.title = code(draft.ask.kind);
    GT_ASSIGN(auto ask, checked(validated(draft.ask), draft.line));
    if (!ask)
        return {};
    GT_ASSIGN(const bool isNew, work_.bringIn(*ask));
    ++(isNew ? report_.asksAdded : report_.alreadyThere);
    return {};
}

Result<AccountId> ImportWriter::account(const QString& name)
{
    const QString folded = foldText(name);
    if (const auto known = accounts_.constFind(folded); known != accounts_.constEnd())
        return *known;
    GT_ASSIGN(const auto found, work_.findWhere<Account>(u"name_folded"_s, folded));
    AccountId id = found.empty() ? AccountId() : found.front();
    if (!id.isValid()) {
        Account added;
        added.name = name;
        added.owner = owner_;
        added.meta.uuid = uuidOf(u"account"_s, name);
        GT_ASSIGN(added, validated(added));
        GT_ASSIGN(const bool isNew, work_.bringIn(added));
        report_.accountsAdded += isNew ? 1 : 0;
        id = added.id;
    }
    accounts_.insert(folded, id);
    return id;
}

Result<ImportWriter::People*> ImportWriter::peopleOf(AccountId account)
{
    if (const auto known = people_.find(account.value()); known != people_.end())
        return &*known;
    People people;
    GT_ASSIGN(const auto positions, work_.findWhere<Employment>(u"account_id"_s, account.value()));
    for (const EmploymentId id : positions) {
        GT_ASSIGN(const Employment position, work_.load<Employment>(id));
        const auto contact = work_.load<Contact>(position.contactId);
        if (contact)
            people.insert(foldText(contact->displayName()), contact->id);
    }
    return &*people_.insert(account.value(), people);
}

Result<ContactId> ImportWriter::person(const QString& name, AccountId account)
{
    GT_ASSIGN(People * people, peopleOf(account));
    const QString folded = foldText(name);
    if (const auto known = people->constFind(folded); known != people->constEnd())
        return *known;
    const qsizetype space = name.trimmed().lastIndexOf(u' ');
    Contact added;
    added.givenName = space < 0 ? name.trimmed() : name.trimmed().left(space);
    added.familyName = space < 0 ? QString() : name.trimmed().mid(space + 1);
    added.meta.uuid = uuidOf(u"person %1"_s.arg(account.value()), name);
    GT_ASSIGN(added, validated(added));
    GT_ASSIGN(const bool isNew, work_.bringIn(added));
    report_.peopleAdded += isNew ? 1 : 0;
    people->insert(folded, added.id);
    GT_TRY(employ(added.id, account, {}));
    return added.id;
}

Result<void> ImportWriter::employ(ContactId contact, AccountId account, const QString& title)
{
    Employment position;
    position.contactId = contact;
    position.accountId = account;
    position.title = title;
    position.meta.uuid = uuidOf(u"position"_s, u"%1 %2"_s.arg(QString::number(contact.value()),
                                                              QString::number(account.value())));
    GT_ASSIGN(position, validated(position));
    GT_TRY(work_.bringIn(position));
    return {};
}

} // namespace goodturn::book
