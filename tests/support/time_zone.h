#pragma once

#include <QByteArray>

#include <ctime>

namespace goodturn::testing {

/// The program is elsewhere on Earth for as long as this lives.
class InTimeZone
{
public:
    explicit InTimeZone(const char* name) : before_(qgetenv("TZ")) { move(name); }
    ~InTimeZone() { move(before_); }
    InTimeZone(const InTimeZone&) = delete;
    InTimeZone& operator=(const InTimeZone&) = delete;

private:
    static void move(const QByteArray& name)
    {
        qputenv("TZ", name);
        tzset();
    }

    QByteArray before_;
};

} // namespace goodturn::testing
