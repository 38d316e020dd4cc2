#pragma once

#include "core/exchange/open_library.h"
#include "ui/lookup/lookup_store.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;

namespace goodturn::ui {

/// Whether ISBNs may be sent to Open Library; not until somebody says so.
bool mayLookUpBooks();
void setMayLookUpBooks(bool may);

/// Where books are looked up, and what an answer may be at most.
struct LookupPlace
{
    QUrl service{QStringLiteral("https://openlibrary.org")};
    QString cacheFolder; ///< empty: nothing is kept
    std::chrono::milliseconds patience{8000};
    qint64 mostBytes = 256 * 1024;
};

/// Open Library, or another service of its kind that the settings name ("lookup/service"), with
/// the user's cache.
LookupPlace usualLookupPlace();

/// Looks up one book at a time by its ISBN, which is all that is sent. Only over HTTPS; plain HTTP
/// goes no further than this computer, wherever a service sends it on to. Whether it may is asked
/// before.
class BookLookup : public QObject
{
    Q_OBJECT

public:
    explicit BookLookup(LookupPlace place, QObject* parent = nullptr);

    /// What was being looked up before is dropped. A book known from before is found at once.
    void find(const QString& isbn);
    /// Without a word.
    void cancel();
    bool isBusy() const { return reply_ != nullptr; }

signals:
    void found(const goodturn::exchange::FoundBook& book);
    /// The service answered, and doesn't have it.
    void unknown();
    /// No answer that could be used.
    void failed();

private:
    void fail();
    void checkSize();
    void checkRedirect(const QUrl& target);
    void finish();
    QNetworkReply* takeReply();

    LookupPlace place_;
    LookupStore store_;
    QNetworkAccessManager* network_ = nullptr;
    QNetworkReply* reply_ = nullptr;
    QString isbn_;
    int redirects_ = 0;
    QTimer patience_;
};

} // namespace goodturn::ui
