#include "core/store/sealed_format.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

#include <utility>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

const QByteArray mark("GdTnSeal\x01", 9);
constexpr qsizetype checkSize = 16;
constexpr qsizetype numberSize = 8;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype streamHeadSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr size_t keySize = crypto_secretstream_xchacha20poly1305_KEYBYTES;
constexpr quint64 mostPasses = 20;
constexpr quint64 mostMemory = 1024ull * 1024 * 1024;

QString tr(const char* text)
{
    return QCoreApplication::translate("SealedFile", text);
}

unsigned char* data(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

const unsigned char* data(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

QByteArray hashOf(const QByteArray& bytes, const QByteArray& key = {})
{
    QByteArray hash(checkSize, 0);
    crypto_generichash(data(hash), size_t(hash.size()), data(bytes), size_t(bytes.size()),
                       data(key), size_t(key.size()));
    return hash;
}

QByteArray numberBytes(quint64 number)
{
    QByteArray bytes(numberSize, 0);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

void wipe(QByteArray& bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
}

qsizetype SealHead::size()
{
    return mark.size() + 2 * numberSize + saltSize + checkSize + streamHeadSize + checkSize;
}

QByteArray SealHead::toBytes() const
{
    const QByteArray bytes = mark + numberBytes(strength.passes) + numberBytes(strength.memory) +
                             salt + keyCheck + streamHead;
    return bytes + hashOf(bytes);
}

Result<SealHead> SealHead::fromBytes(const QByteArray& bytes, const QString& path)
{
    if (!bytes.startsWith(mark.first(mark.size() - 1)))
        return failure(ErrorKind::NotABook, tr("“%1” is no encrypted backup.").arg(path));
    if (bytes.size() != size() || hashOf(bytes.chopped(checkSize)) != bytes.last(checkSize))
        return failure(ErrorKind::Corrupt,
                       tr("The encrypted backup “%1” is damaged at its beginning.").arg(path));
    const auto number = [&bytes](qsizetype at) {
        return qFromLittleEndian<quint64>(bytes.constData() + at);
    };
    SealHead head;
    qsizetype at = mark.size();
    head.strength = {number(at), number(at + numberSize)};
    at += 2 * numberSize;
    head.salt = bytes.mid(at, saltSize);
    head.keyCheck = bytes.mid(at + saltSize, checkSize);
    head.streamHead = bytes.mid(at + saltSize + checkSize, streamHeadSize);
    if (!bytes.startsWith(mark) || head.strength.passes > mostPasses ||
        head.strength.memory > mostMemory)
        return failure(ErrorKind::Corrupt,
                       tr("“%1” was encrypted in a way that this Goodturn does not know. Update "
                          "Goodturn, or take another backup.")
                           .arg(path));
    return head;
}

Result<SealKey> SealKey::derive(const QString& passphrase, const SealHead& head)
{
    if (sodium_init() < 0)
        return failure(ErrorKind::Internal, tr("The library libsodium can't be used."));
    QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    SealKey key;
    key.bytes_ = QByteArray(qsizetype(2 * keySize), 0);
    const int code = crypto_pwhash(data(key.bytes_), size_t(key.bytes_.size()), words.constData(),
                                   size_t(words.size()), data(head.salt), head.strength.passes,
                                   head.strength.memory, crypto_pwhash_ALG_ARGON2ID13);
    wipe(words);
    if (code != 0)
        return failure(ErrorKind::Io, tr("There is not enough free memory (%1 MB) to encrypt or "
                                         "decrypt. Close other programs and try again.")
                                          .arg(head.strength.memory >> 20));
    return key;
}

SealKey::SealKey(SealKey&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

SealKey::~SealKey()
{
    wipe(bytes_);
}

const unsigned char* SealKey::streamKey() const
{
    return data(bytes_);
}

QByteArray SealKey::check() const
{
    return hashOf("Goodturn", bytes_.last(qsizetype(keySize)));
}

} // namespace goodturn::store
