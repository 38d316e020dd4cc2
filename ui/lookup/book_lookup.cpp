#include "ui/lookup/book_lookup.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSettings>
#include <QStandardPaths>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRedirects = 3;
constexpr int httpOk = 200;

/// Over HTTPS, or on this computer.
bool isPrivate(const QUrl& url)
{
    return url.scheme() == u"https"_s ||
           (url.scheme() == u"http"_s && QHostAddress(url.host()).isLoopback());
}

bool isJson(const QNetworkReply& reply)
{
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    return type.section(u';', 0, 0).trimmed().compare(u"application/json"_s, Qt::CaseInsensitive) ==
           0;
}

QNetworkRequest requestFor(const QUrl& url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Goodturn (desktop client book)"_s);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // what is small unpacks to what is large
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    for (const auto cookies :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute})
        request.setAttribute(cookies, QNetworkRequest::Manual);
    return request;
}

} // namespace

bool mayLookUpBooks()
{
    return QSettings().value(u"lookup/allowed"_s, false).toBool();
}

void setMayLookUpBooks(bool may)
{
    QSettings().setValue(u"lookup/allowed"_s, may);
}

LookupPlace usualLookupPlace()
{
    LookupPlace place;
    place.cacheFolder =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/books"_s;
    const QUrl other(QSettings().value(u"lookup/service"_s).toString());
    if (other.isValid() && isPrivate(other))
        place.service = other;
    return place;
}

BookLookup::BookLookup(LookupPlace place, QObject* parent)
    : QObject(parent)
    , place_(std::move(place))
    , store_(place_.cacheFolder)
{
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, &BookLookup::fail);
}

void BookLookup::find(const QString& isbn)
{
    cancel();
    if (const auto known = store_.find(isbn)) {
        emit found(*known);
        return;
    }
    if (!isPrivate(place_.service)) {
        emit failed();
        return;
    }
    if (!network_)
        network_ = new QNetworkAccessManager(this);
    isbn_ = isbn;
    redirects_ = 0;
    reply_ = network_->get(requestFor(exchange::openLibraryUrl(place_.service, isbn)));
    reply_->setReadBufferSize(place_.mostBytes + 1);
    connect(reply_, &QNetworkReply::readyRead, this, &BookLookup::checkSize);
    connect(reply_, &QNetworkReply::redirected, this, &BookLookup::checkRedirect);
    connect(reply_, &QNetworkReply::finished, this, &BookLookup::finish);
    patience_.start(place_.patience);
}

/// The reply, which tells nothing any more.
QNetworkReply* BookLookup::takeReply()
{
    QNetworkReply* reply = std::exchange(reply_, nullptr);
    patience_.stop();
    if (reply) {
        reply->disconnect(this);
        reply->deleteLater();
    }
    return reply;
}

void BookLookup::cancel()
{
    if (QNetworkReply* reply = takeReply())
        reply->abort();
}

void BookLookup::fail()
{
    cancel();
    emit failed();
}

void BookLookup::checkSize()
{
    if (reply_->bytesAvailable() > place_.mostBytes)
        fail();
}

/// One that is not allowed here is not followed.
void BookLookup::checkRedirect(const QUrl& target)
{
    const bool isSecret = target.scheme() == u"https"_s;
    const bool beganHere = place_.service.scheme() == u"http"_s;
    const bool isAllowed = isSecret || (beganHere && isPrivate(target));
    if (!isAllowed || ++redirects_ > mostRedirects) // nobody else counts those that are asked about
        fail();
    else
        emit reply_->redirectAllowed();
}

void BookLookup::finish()
{
    QNetworkReply* reply = takeReply();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError || status != httpOk || !isJson(*reply) ||
        reply->bytesAvailable() > place_.mostBytes) {
        emit failed();
        return;
    }
    const auto book = exchange::openLibraryBook(reply->readAll(), isbn_);
    if (!book) {
        emit failed();
    } else if (!*book) {
        emit unknown();
    } else {
        store_.keep(isbn_, **book);
        emit found(**book);
    }
}

} // namespace goodturn::ui
