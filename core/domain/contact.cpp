#include "core/domain/contact.h"

namespace goodturn {

QString Contact::displayName() const
{
    const QString full = (givenName + u' ' + familyName).trimmed();
    if (!full.isEmpty())
        return full;
    if (!nickname.isEmpty() || emails.empty())
        return nickname;
    return emails.front().value;
}

} // namespace goodturn
