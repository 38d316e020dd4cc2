#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace goodturn::faults {

/// A program of ours in a process of its own, whose lines are read from a pipe and which can be
/// killed without warning.
class ChildProcess
{
public:
    ChildProcess(const QString& program, const QStringList& arguments);
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// The next line that it wrote, or nothing when none came within so long, or its output ended.
    std::optional<QByteArray> line(int milliseconds);
    /// Reads lines until the time is over or the output ends; the last whole one.
    QByteArray lastLine(int milliseconds);
    /// kill -9. What it wrote before can still be read.
    void kill();
    /// Waits for its end; its exit code, or -1 when a signal ended it.
    int wait();

private:
    bool fill(int milliseconds);

    int process_ = -1;
    int output_ = -1;
    QByteArray buffer_;
};

} // namespace goodturn::faults
