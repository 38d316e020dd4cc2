#include "ui/models/keys_reader.h"

#include "core/book/list_keys.h"

namespace goodturn::ui {

KeysReader::KeysReader(book::Book::Opener open, QObject* parent)
    : QObject(parent)
    , wanted_(std::make_shared<std::atomic<quint64>>(0))
    , open_(std::move(open))
{
    desk_.moveToThread(&thread_);
    // From the thread itself, where the connection has to be closed.
    connect(
        &thread_, &QThread::finished, this, [this] { keys_.reset(); }, Qt::DirectConnection);
}

KeysReader::~KeysReader()
{
    ++*wanted_;
    thread_.quit();
    thread_.wait();
}

void KeysReader::read(const query::ListSpec& spec, int page)
{
    ++*wanted_;
    post([this, spec, page](quint64 ticket, const GoOn& goOn) {
        if (page > 0)
            if (auto keys = keys_->read(spec, page, goOn))
                answer(ticket, [this, keys = std::move(*keys)] { emit first(keys); });
        auto keys = keys_->read(spec, -1, goOn);
        answer(ticket, [this, keys = std::move(keys)] {
            if (keys)
                emit done(*keys);
            else
                emit failed(keys.error());
        });
    });
}

void KeysReader::prepare(query::ListKind kind, const QStringList& fields)
{
    post([this, kind, fields](quint64 ticket, const GoOn& goOn) {
        if (keys_->prepare(kind, fields, goOn)) // or else it is read when it is asked for
            answer(ticket, [this] { emit prepared(); });
    });
}

void KeysReader::readFigures(const query::WriteMark& asked)
{
    post([this, asked](quint64 ticket, const GoOn& goOn) {
        if (auto read = keys_->figures(goOn)) // or else they are read when they are asked for
            answer(ticket, [this, asked, read = std::move(*read)] { emit figures(read, asked); });
    });
}

void KeysReader::rest()
{
    ++*wanted_;
    QMetaObject::invokeMethod(&desk_, [this] { keys_.reset(); });
}

void KeysReader::post(std::function<void(quint64, const GoOn&)> act)
{
    if (!thread_.isRunning())
        thread_.start();
    QMetaObject::invokeMethod(
        &desk_, [this, act = std::move(act), ticket = quint64(*wanted_), wanted = wanted_] {
            const auto isWanted = [&] { return *wanted == ticket; };
            if (!isWanted())
                return;
            if (!keys_)
                keys_ = std::make_unique<book::ListKeys>(open_);
            act(ticket, isWanted);
        });
}

/// On the thread of this object, unless something else was asked for meanwhile.
void KeysReader::answer(quint64 ticket, std::function<void()> tell)
{
    const auto tellIfWanted = [this, ticket, tell = std::move(tell)] {
        if (*wanted_ == ticket)
            tell();
    };
    QMetaObject::invokeMethod(this, tellIfWanted, Qt::QueuedConnection);
}

} // namespace goodturn::ui
