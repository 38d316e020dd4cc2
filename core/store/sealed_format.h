#pragma once

#include "core/base/result.h"
#include "core/store/sealed_file.h"

#include <QByteArray>

namespace goodturn::store {

/// The head of a sealed file, all of it in the clear: a mark, what the key is derived by, a value
/// that tells a wrong passphrase from a damaged file, and a check sum over all that.
struct SealHead
{
    SealStrength strength;
    QByteArray salt;
    QByteArray keyCheck;
    QByteArray streamHead; ///< where the stream of messages begins

    static qsizetype size();
    QByteArray toBytes() const;
    /// Corrupt when it is none, or asks for more work or memory than any file of ours.
    static Result<SealHead> fromBytes(const QByteArray& bytes, const QString& path);
};

/// Key material that is wiped when it goes.
class SealKey
{
public:
    /// Derives it from the passphrase; takes as long as the head's strength says.
    static Result<SealKey> derive(const QString& passphrase, const SealHead& head);
    ~SealKey();
    SealKey(SealKey&& other) noexcept;
    SealKey& operator=(SealKey&&) = delete;

    const unsigned char* streamKey() const;
    /// What SealHead::keyCheck holds for this passphrase.
    QByteArray check() const;

private:
    SealKey() = default;
    QByteArray bytes_;
};

/// Wipes the bytes, which would else stay in memory.
void wipe(QByteArray& bytes);

} // namespace goodturn::store
