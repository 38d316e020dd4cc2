#include "core/domain/contact.h"

namespace goodturn {

QString Contact::fullName() const
{
    const bool familyFirst = nameOrder == NameOrder::FamilyFirst;
    QStringList parts = familyFirst ? QStringList{namePrefix, familyName, givenName, middleName}
                                    : QStringList{namePrefix, givenName, middleName, familyName};
    parts.removeAll(QString());
    const QString name = parts.join(u' ');
    return name.isEmpty() || nameSuffix.isEmpty() ? name : name + QStringLiteral(", ") + nameSuffix;
}

QString Contact::displayName() const
{
    const bool familyFirst = nameOrder == NameOrder::FamilyFirst;
    const QString full =
        (familyFirst ? familyName + u' ' + givenName : givenName + u' ' + familyName).trimmed();
    if (!full.isEmpty())
        return full;
    if (!nickname.isEmpty() || emails.empty())
        return nickname;
    return emails.front().value;
}

} // namespace goodturn
