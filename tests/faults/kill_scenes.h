#pragma once

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace goodturn::faults {

struct KillFigures
{
    int rounds = 0;
    int acknowledged = 0;
    int lost = 0;
    int torn = 0;
    int corrupt = 0;
    QByteArray firstFault;

    void note(int& figure, const QByteArray& why);
};

/// What a kind of writer leaves behind.
class Scene
{
public:
    virtual ~Scene() = default;
    const QTemporaryDir& folder() const { return folder_; }
    /// The number of the act with which the next writer begins.
    virtual int next() = 0;
    /// Looks at what is left when act `acknowledged` was the last to be acknowledged (0: none).
    virtual void look(int acknowledged, KillFigures& figures) = 0;

private:
    QTemporaryDir folder_;
};

/// The scene of a kind of writer, as fault_writer calls them.
std::unique_ptr<Scene> sceneOf(const QString& kind);

} // namespace goodturn::faults
