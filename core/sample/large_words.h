#pragma once

#include "core/base/result.h"
#include "core/sample/phrases.h"

namespace goodturn::sample {

/// What the texts of a large book are drawn from: words.json for names and places, phrases.json
/// for titles, by kind.
class LargeWords
{
public:
    static Result<LargeWords> load();

    Account account(qint64 ordinal, Random& random) const;
    Contact contact(qint64 ordinal, Random& random) const;
    const QString& jobTitle(Random& random) const { return random.pick(jobs_); }
    QString talkSummary(InteractionKind kind, Random& random) const;
    QString learned(Random& random) const;
    QString favourTitle(Direction direction, FavourKind kind, Random& random) const;

private:
    PhraseWords drawnWords(Random& random) const;

    PhraseLists words_;
    QStringList given_;
    QStringList family_;
    QStringList topics_;
    QStringList jobs_;
    QStringList learned_;
    std::map<InteractionKind, QStringList> talks_;
    std::map<std::pair<Direction, FavourKind>, QStringList> favours_;
};

} // namespace goodturn::sample
