#include "core/matching/match.h"

#include <QCoreApplication>

#include <algorithm>

namespace goodturn::matching {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Matching", text);
}

} // namespace

Result<std::vector<Match>> likelyAmong(const std::vector<std::pair<int, int>>& pairs,
                                       const std::function<Match(int, int)>& compare,
                                       const Progress& progress)
{
    constexpr qint64 askEvery = 1000;
    std::vector<Match> found;
    qint64 done = 0;
    for (const auto& [a, b] : pairs) {
        if (progress && done++ % askEvery == 0 && !progress(done, qint64(pairs.size())))
            return failure(ErrorKind::Cancelled, tr("The scan was stopped."));
        Match match = compare(a, b);
        if (match.score >= leastScore)
            found.push_back(std::move(match));
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Match::score);
    return found;
}

QString words(const Evidence& evidence)
{
    switch (evidence.sign) {
    case Sign::SameEmail:
        return tr("same e-mail address (%1)").arg(evidence.detail);
    case Sign::SamePhone:
        return tr("same phone number (%1)").arg(evidence.detail);
    case Sign::SameName:
        return tr("same name");
    case Sign::SwappedName:
        return tr("same name, given and family name swapped");
    case Sign::Nickname:
        return tr("%1 is short for the other’s name").arg(evidence.detail);
    case Sign::CloseName:
        return tr("nearly the same name");
    case Sign::Initial:
        return tr("the initial fits (%1)").arg(evidence.detail);
    case Sign::SameDomain:
        return tr("same domain (%1)").arg(evidence.detail);
    case Sign::SamePlace:
        return tr("both at %1").arg(evidence.detail);
    case Sign::SharedPerson:
        return tr("%1 is at both").arg(evidence.detail);
    case Sign::OtherName:
        return tr("but another name, perhaps colleagues");
    case Sign::OtherBirthday:
        return tr("but another birthday");
    }
    Q_UNREACHABLE();
}

QStringList words(const std::vector<Evidence>& evidence)
{
    QStringList all;
    for (const Evidence& one : evidence)
        all << words(one);
    return all;
}

} // namespace goodturn::matching
