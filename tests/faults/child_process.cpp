#include "tests/faults/child_process.h"

#include <QDeadlineTimer>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace goodturn::faults {

ChildProcess::ChildProcess(const QString& program, const QStringList& arguments)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    const int failed =
        posix_spawn(&process_, argv.front(), &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    output_ = ends[0];
    if (failed != 0)
        throw std::runtime_error("not started: " + words.front().toStdString());
}

ChildProcess::~ChildProcess()
{
    if (process_ > 0)
        kill();
    ::close(output_);
}

bool ChildProcess::fill(int milliseconds)
{
    pollfd waiting{output_, POLLIN, 0};
    if (::poll(&waiting, 1, milliseconds) <= 0)
        return false;
    char bytes[4096];
    const ssize_t got = ::read(output_, bytes, sizeof bytes);
    if (got <= 0)
        return false;
    buffer_.append(bytes, got);
    return true;
}

std::optional<QByteArray> ChildProcess::line(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!buffer_.contains('\n'))
        if (!fill(int(deadline.remainingTime())))
            return std::nullopt;
    const qsizetype end = buffer_.indexOf('\n');
    const QByteArray first = buffer_.left(end);
    buffer_.remove(0, end + 1);
    return first;
}

QByteArray ChildProcess::lastLine(int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QByteArray last;
    while (const auto next = line(int(deadline.remainingTime())))
        last = *next;
    return last;
}

void ChildProcess::kill()
{
    ::kill(process_, SIGKILL);
    wait();
}

int ChildProcess::wait()
{
    if (process_ <= 0)
        return -1;
    int status = 0;
    while (::waitpid(process_, &status, 0) < 0 && errno == EINTR)
        continue;
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace goodturn::faults
