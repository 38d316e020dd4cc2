#pragma once

#include <QFileInfo>

#include <cstdlib>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace goodturn::bench {

/// A bare durable write of what a save puts in the log (eight pages), in the same folder.
class BareLog
{
public:
    explicit BareLog(const QString& beside)
        : path_(QFileInfo(beside).absolutePath() + QStringLiteral("/bare.log"))
        , file_(::open(path_.toLocal8Bit().constData(), O_CREAT | O_RDWR | O_TRUNC, 0600))
        , page_(8 * 4096, 'x')
    {
    }
    ~BareLog()
    {
        ::close(file_);
        ::unlink(path_.toLocal8Bit().constData());
    }
    void write()
    {
        if (::write(file_, page_.data(), page_.size()) < 0 || ::fdatasync(file_) != 0)
            std::abort();
    }

private:
    QString path_;
    int file_;
    std::vector<char> page_;
};

} // namespace goodturn::bench
