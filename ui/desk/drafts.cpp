#include "ui/desk/drafts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4 * 1024 * 1024;

/// Which run of a program: its process and when that began, since numbers of processes come back.
/// Empty for a process that is gone.
QString runOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QFile::ReadOnly))
        return {};
    // After the program's name in brackets: the state, then 18 fields, then the start.
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return u"%1-%2"_s.arg(QString::number(process), QString::fromLatin1(fields.value(19)));
}

bool isRunning(const QString& run)
{
    return !run.isEmpty() && runOf(run.section(u'-', 0, 0).toLongLong()) == run;
}

QJsonObject read(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || file.size() > largest)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString canonical(const QString& book)
{
    const QString path = QFileInfo(book).canonicalFilePath();
    return path.isEmpty() ? book : path;
}

} // namespace

Drafts::Drafts(const QString& folder) : folder_(folder) {}

QString Drafts::newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString Drafts::fileOf(const QString& key) const
{
    return QDir(folder_).filePath(key + u".draft"_s);
}

Result<void> Drafts::keep(const QString& key, const QString& book, const QString& title,
                          const QJsonObject& content)
{
    const QJsonObject draft{{u"run"_s, runOf(QCoreApplication::applicationPid())},
                            {u"book"_s, canonical(book)},
                            {u"title"_s, title},
                            {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                            {u"content"_s, content}};
    return write(key, draft);
}

Result<void> Drafts::setAside(const QString& key)
{
    QJsonObject draft = read(fileOf(key));
    draft.remove(u"run"_s);
    return write(key, draft);
}

Result<void> Drafts::write(const QString& key, const QJsonObject& draft)
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!QDir().exists(folder_) && QDir().mkpath(folder_))
        QFile::setPermissions(folder_, owner | QFile::ExeOwner);
    QSaveFile file(fileOf(key));
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(owner) ||
        file.write(QJsonDocument(draft).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        return failure(ErrorKind::Io,
                       QCoreApplication::translate(
                           "Drafts", "What you type can't be kept for the case of a crash: “%1” "
                                     "can't be written. Save soon.")
                           .arg(folder_),
                       file.errorString());
    return {};
}

void Drafts::forget(const QString& key)
{
    QFile::remove(fileOf(key));
}

std::vector<Drafts::Left> Drafts::leftFor(const QString& book) const
{
    std::vector<Left> found;
    const auto files = QDir(folder_).entryInfoList({u"*.draft"_s}, QDir::Files);
    for (const QFileInfo& file : files) {
        const QJsonObject draft = read(file.filePath());
        if (draft[u"book"_s].toString() != canonical(book) || isRunning(draft[u"run"_s].toString()))
            continue;
        found.push_back({file.completeBaseName(), draft[u"title"_s].toString(),
                         QDateTime::fromString(draft[u"at"_s].toString(), Qt::ISODate),
                         draft[u"content"_s].toObject(), !draft.contains(u"run"_s)});
    }
    std::ranges::sort(found, std::ranges::greater(), &Left::at);
    return found;
}

} // namespace goodturn::ui
