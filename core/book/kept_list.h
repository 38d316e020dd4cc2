#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace goodturn::book {

class Book;

/// How a kept list speaks of its things; %1 is the name of one.
struct KeptWords
{
    QString unreadable; ///< "The saved views of this book can't be read."
    QString nameless;   ///< "Give the view a name."
    QString gone;       ///< "There is no view “%1” any more."
    QString taken;      ///< "There is a view “%1” already."
    QString tooMany;    ///< "The book keeps %1 views at most. Remove one first."
    QString saving;     ///< "Save view “%1”"
    QString renaming;
    QString removing;
    QString choosing;      ///< "Change the first view"
    QString reserved = {}; ///< the name of what is always there and not kept; empty: none
    QString notThat = {};  ///< "“%1” is the layout with all sections. Choose another name."
};

/// Named things that a book keeps as a setting, in JSON: saved views, layouts. They are no records,
/// so they are in no journal: what was last done to them can be taken back here instead. What can't
/// be read of one, as a later version wrote it, stays.
class KeptList
{
public:
    /// More of them than that are of no use to anybody.
    static constexpr int most = 200;

    /// Of one `part` of those in the setting: those with these values. Empty: all of them.
    KeptList(Book& book, QString setting, KeptWords words, QJsonObject part = {});

    /// All of the setting. Corrupt where it can't be read; then nothing is changed, either.
    Result<QJsonArray> read() const;

    /// Adds a thing, or replaces the one of that name, in any case, which is shown first still if
    /// it was. InvalidInput without a name, Conflict under the reserved one.
    Result<void> save(const QString& name, QJsonObject thing);
    /// Conflict where the name is taken, NotFound where there is no such thing.
    Result<void> rename(const QString& from, const QString& to);
    Result<void> remove(const QString& name);
    /// The one that is shown first; an empty name: none is.
    Result<void> makeDefault(const QString& name);

    /// What takeBack() would take back: "Remove view “Key clients”"; empty: nothing.
    Result<QString> lastAct() const;
    /// The things as they were before the last act, which this is, too.
    Result<void> takeBack();

private:
    /// Changes the things and says what that is called.
    using Edit = std::function<Result<QString>(QJsonArray& things)>;

    QString formerSetting() const;
    bool isOfPart(const QJsonObject& thing) const;
    qsizetype placeOf(const QJsonArray& things, const QString& name) const;
    Result<QString> nameFrom(const QString& typed) const;
    Error noSuch(const QString& name) const;
    Result<void> change(const Edit& edit);
    Result<void> write(const QString& act, const QJsonArray& things);

    Book& book_;
    QString setting_;
    KeptWords words_;
    QJsonObject part_;
};

} // namespace goodturn::book
