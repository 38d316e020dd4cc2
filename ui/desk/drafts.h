#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace goodturn::ui {

/// Text that was being typed and is in no book yet, kept in small files beside the settings so
/// that it outlives a crash or a logout. Only its owner can read them.
class Drafts
{
public:
    /// One that a program left behind.
    struct Left
    {
        QString key;
        QString title; ///< "Record a favour"
        QDateTime at;  ///< UTC
        QJsonObject content;
        bool setAside = false; ///< on purpose, see setAside()
    };

    explicit Drafts(const QString& folder);

    static QString newKey();

    /// Writes the draft to the disk. `content` says what it is for in a way that its form can read
    /// back; `book` is the path of the open book.
    Result<void> keep(const QString& key, const QString& book, const QString& title,
                      const QJsonObject& content);
    void forget(const QString& key);
    /// The draft waits for the next time the book is opened, by this run of the program or another.
    Result<void> setAside(const QString& key);

    /// What programs that are gone left behind for the book, newest first. A draft that can't be
    /// read is passed over and stays.
    std::vector<Left> leftFor(const QString& book) const;

private:
    QString fileOf(const QString& key) const;
    Result<void> write(const QString& key, const QJsonObject& draft);

    QString folder_;
};

} // namespace goodturn::ui
