#include "ui/models/keys_reader.h"

#include "core/book/list_keys.h"

namespace goodturn::ui {

KeysReader::KeysReader(book::Book::Opener open, QObject* parent)
    : QObject(parent)
    , wanted_(std::make_shared<std::atomic<quint64>>(0))
    , open_(std::move(open))
{
    desk_.moveToThread(&thread_);
}

KeysReader::~KeysReader()
{
    stop();
    thread_.quit();
    thread_.wait();
}

void KeysReader::read(const query::ListSpec& spec)
{
    if (!thread_.isRunning())
        thread_.start();
    const quint64 ticket = ++*wanted_;
    QMetaObject::invokeMethod(&desk_, [this, spec, ticket, open = open_, wanted = wanted_] {
        const auto isWanted = [&] { return *wanted == ticket; };
        if (!isWanted())
            return;
        auto keys = book::readListKeys(open, spec, isWanted);
        QMetaObject::invokeMethod(
            this, [this, ticket, keys = std::move(keys)] { answer(ticket, keys); },
            Qt::QueuedConnection);
    });
}

void KeysReader::stop()
{
    ++*wanted_;
}

void KeysReader::answer(quint64 ticket, const Result<Keys>& keys)
{
    if (*wanted_ != ticket)
        return;
    if (keys)
        emit done(*keys);
    else
        emit failed(keys.error());
}

} // namespace goodturn::ui
