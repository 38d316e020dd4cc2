#include "core/store/sealed_file.h"

#include "core/store/private_files.h"
#include "core/store/sealed_format.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

using Stream = crypto_secretstream_xchacha20poly1305_state;
constexpr unsigned char more = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char last = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype pieceSize = 64 * 1024; ///< of each message but the last

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

Error altered(const QString& path)
{
    return {ErrorKind::Corrupt,
            tr("The encrypted backup “%1” was altered, or is not all there. It was left as it is; "
               "take another one.")
                .arg(path)};
}

Error stopped()
{
    return {ErrorKind::Cancelled, tr("Stopped. Nothing was written.")};
}

Result<void> write(QFile& file, const QByteArray& bytes)
{
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    return failure(
        fileError(file.error() == QFileDevice::ResourceError ? ENOSPC : EIO, file.fileName()));
}

/// The stream of messages of one sealed file, written or read in order. The head is bound to the
/// first message, so that none of it can be exchanged.
class Messages
{
public:
    QByteArray sealed(const QByteArray& plain, unsigned char tag)
    {
        QByteArray out(plain.size() + overhead, 0);
        crypto_secretstream_xchacha20poly1305_push(&stream, data(out), nullptr, data(plain),
                                                   size_t(plain.size()), data(bound),
                                                   size_t(bound.size()), tag);
        bound.clear();
        return out;
    }

    /// Nothing when the message is not the next one of this stream.
    std::optional<QByteArray> opened(const QByteArray& message, unsigned char& tag)
    {
        if (message.size() < overhead)
            return std::nullopt;
        QByteArray out(message.size() - overhead, 0);
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, data(out), nullptr, &tag,
                                                       data(message), size_t(message.size()),
                                                       data(bound), size_t(bound.size())) != 0)
            return std::nullopt;
        bound.clear();
        return out;
    }

    ~Messages() { sodium_memzero(&stream, sizeof stream); }

    Stream stream = {};
    QByteArray bound;
};

/// The manifest as the first piece: as long as every other, so that it can be found.
QByteArray firstPiece(const BackupManifest& manifest)
{
    QByteArray piece = toBytes(manifest);
    return piece + QByteArray(pieceSize - piece.size(), ' ');
}

Result<void> writeSealed(QFile& from, const BackupManifest& manifest, Messages& messages, QFile& to,
                         const Progress& progress)
{
    GT_TRY(write(to, messages.sealed(firstPiece(manifest), more)));
    qint64 done = 0;
    for (bool ended = false; !ended;) {
        const QByteArray piece = from.read(pieceSize);
        done += piece.size();
        ended = done >= manifest.size || piece.size() < pieceSize;
        GT_TRY(write(to, messages.sealed(piece, ended ? last : more)));
        if (progress && !progress(manifest.size + done, 2 * manifest.size))
            return failure(stopped());
    }
    return {};
}

Result<void> sealInto(const QString& backup, const BackupManifest& manifest,
                      const QString& passphrase, const QString& out, const SealStrength& strength,
                      const Progress& progress)
{
    SealHead head;
    head.strength = strength;
    head.salt = QByteArray(crypto_pwhash_SALTBYTES, 0);
    head.streamHead = QByteArray(crypto_secretstream_xchacha20poly1305_HEADERBYTES, 0);
    randombytes_buf(head.salt.data(), size_t(head.salt.size()));
    GT_ASSIGN(const SealKey key, SealKey::derive(passphrase, head));
    head.keyCheck = key.check();
    Messages messages;
    crypto_secretstream_xchacha20poly1305_init_push(&messages.stream, data(head.streamHead),
                                                    key.streamKey());
    messages.bound = head.toBytes();
    QFile from(backup);
    QFile to(out);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return failure(fileError(EACCES, out));
    GT_TRY(write(to, head.toBytes()));
    return writeSealed(from, manifest, messages, to, progress);
}

Result<void> readPieces(QFile& from, Messages& messages, QFile& to, const Progress& progress)
{
    unsigned char tag = more;
    while (tag != last) {
        const auto piece = messages.opened(from.read(pieceSize + overhead), tag);
        if (!piece)
            return failure(altered(from.fileName()));
        GT_TRY(write(to, *piece));
        if (progress && !progress(from.pos(), 2 * from.size()))
            return failure(stopped());
    }
    if (!from.atEnd())
        return failure(altered(from.fileName()));
    return {};
}

/// The name that a sealed backup gets when it is opened: nothing of it can lead elsewhere.
QString openedName(const BackupManifest& manifest, const QString& folder)
{
    QString base = QFileInfo(QFileInfo(manifest.bookName).fileName()).completeBaseName();
    if (base.isEmpty() || base.startsWith(u'.'))
        base = u"book"_s;
    return freeName(folder, base + manifest.madeAt.toUTC().toString(u"-yyyy-MM-ddTHHmmssZ"_s),
                    u".goodturn"_s);
}

} // namespace

Result<void> sealBackup(const QString& backup, const QString& passphrase, const QString& out,
                        const Progress& progress, const SealStrength& strength)
{
    if (passphrase.isEmpty())
        return failure(ErrorKind::InvalidInput, tr("The passphrase is empty."));
    if (sodium_init() < 0)
        return failure(ErrorKind::Internal, tr("The library libsodium can't be used."));
    GT_ASSIGN(const BackupManifest manifest,
              verifyBackup(backup, [&progress](qint64 done, qint64 total) {
                  return !progress || progress(done, 2 * total);
              }));
    if (QFileInfo::exists(out))
        return failure(fileError(EEXIST, out));
    UnfinishedFile unfinished(out + u".unfinished"_s);
    QFile::remove(unfinished.path());
    GT_TRY(createPrivateFile(unfinished.path()));
    GT_TRY(sealInto(backup, manifest, passphrase, unfinished.path(), strength, progress));
    GT_TRY(syncFile(unfinished.path()));
    GT_TRY(renameFile(unfinished.path(), out));
    unfinished.finish();
    return syncFolder(QFileInfo(out).absolutePath());
}

Result<Backup> openSealed(const QString& sealed, const QString& passphrase, const QString& folder,
                          const Progress& progress)
{
    QFile from(sealed);
    if (!from.open(QIODevice::ReadOnly))
        return failure(ErrorKind::NotFound, tr("“%1” can't be read.").arg(sealed),
                       from.errorString());
    const QByteArray headBytes = from.read(SealHead::size());
    if (sodium_init() < 0)
        return failure(ErrorKind::Internal, tr("The library libsodium can't be used."));
    GT_ASSIGN(const SealHead head, SealHead::fromBytes(headBytes, sealed));
    GT_ASSIGN(const SealKey key, SealKey::derive(passphrase, head));
    if (key.check() != head.keyCheck)
        return failure(ErrorKind::InvalidInput,
                       tr("The passphrase is not the one that “%1” was encrypted with.")
                           .arg(QFileInfo(sealed).fileName()));
    Messages messages;
    crypto_secretstream_xchacha20poly1305_init_pull(&messages.stream, data(head.streamHead),
                                                    key.streamKey());
    messages.bound = headBytes;
    unsigned char tag = more;
    const auto first = messages.opened(from.read(pieceSize + overhead), tag);
    if (!first)
        return failure(altered(sealed));
    GT_ASSIGN(const BackupManifest manifest, manifestFromBytes(*first, sealed));
    GT_TRY(makePrivateFolder(folder));
    const QString path = openedName(manifest, folder);
    UnfinishedFile unfinished(path + u".unfinished"_s);
    GT_TRY(createPrivateFile(unfinished.path()));
    {
        QFile to(unfinished.path());
        if (!to.open(QIODevice::WriteOnly))
            return failure(fileError(EACCES, path));
        GT_TRY(readPieces(from, messages, to, progress));
    }
    GT_TRY(syncFile(unfinished.path()));
    GT_TRY(verifyAgainst(manifest, unfinished.path(), [&progress](qint64 done, qint64 total) {
        return !progress || progress(total + done, 2 * total);
    }));
    GT_TRY(writeManifest(path, manifest));
    GT_TRY(renameFile(unfinished.path(), path));
    unfinished.finish();
    GT_TRY(syncFolder(folder));
    return Backup{path, manifest};
}

bool isSealed(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(8) == "GdTnSeal";
}

} // namespace goodturn::store
