#include "core/book/backup_seal.h"

#include "core/store/private_files.h"
#include "core/store/sealed_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goodturn::book {

QString passphraseProblem(const QString& passphrase)
{
    if (passphrase.size() >= shortestPassphrase)
        return {};
    return QCoreApplication::translate("BackupSeal",
                                       "The passphrase needs at least %1 characters; several words "
                                       "are best.")
        .arg(QString::number(shortestPassphrase));
}

Result<QString> saveSealed(const QString& backup, const QString& passphrase, const QString& folder,
                           const Progress& progress)
{
    if (const QString problem = passphraseProblem(passphrase); !problem.isEmpty())
        return failure(ErrorKind::InvalidInput, problem);
    GT_TRY(store::makePrivateFolder(folder));
    const QString out =
        store::freeName(QFileInfo(folder).absoluteFilePath(), QFileInfo(backup).completeBaseName(),
                        QString::fromLatin1(store::sealedSuffix));
    GT_TRY(store::sealBackup(backup, passphrase, out, progress));
    return out;
}

} // namespace goodturn::book
