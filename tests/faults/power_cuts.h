#pragma once

#include "tests/faults/random_fields.h"
#include "tests/faults/twin_books.h"

#include <QSet>

namespace goodturn::faults {

/// What became of a book over many power cuts.
struct PowerCutFigures
{
    int cuts = 0;
    int acts = 0;        ///< acknowledged before a cut
    int newVersions = 0; ///< the act that was cut is there, whole
    int lost = 0;        ///< an acknowledged act is gone
    int corrupt = 0;     ///< the book can't be opened, or check complains
    int mixed = 0;       ///< neither the state before the act nor the one after it
    QByteArray firstFault;
};

/// Lets a book live with random acts, checkpoints and reopenings, cuts its power at random
/// writes, and looks after each what survived.
class PowerCuts
{
public:
    PowerCuts(quint32 seed, const char* synchronous) : random_(seed), synchronous_(synchronous) {}

    PowerCutFigures run(int cuts);

private:
    void beginLife();
    bool actUntilCut();
    Result<void> actOnce(quint32 seed);
    void lookAround(bool acknowledged);
    void judge(const QByteArray& found, bool acknowledged);
    void endLife(const QByteArray& why);

    Random random_;
    const char* synchronous_;
    PowerCutFigures figures_;
    std::unique_ptr<TwinBooks> books_;
    QByteArray before_;
    QByteArray after_;
    QSet<QByteArray> earlier_;
    quint32 act_ = 0;
    int cutsInLife_ = 0;
};

} // namespace goodturn::faults
