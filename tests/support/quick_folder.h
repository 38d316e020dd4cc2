#pragma once

#include <QFileInfo>
#include <QTemporaryDir>

namespace goodturn::testing {

/// A folder of one's own, in memory where the machine has such: for proofs in which the simulated
/// disk, not the real one, is what counts.
class QuickFolder : public QTemporaryDir
{
public:
    QuickFolder() : QTemporaryDir(pattern()) {}

private:
    static QString pattern()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory + QStringLiteral("/goodturn-XXXXXX")
                                              : QString();
    }
};

} // namespace goodturn::testing
