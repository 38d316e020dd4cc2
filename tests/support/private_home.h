#pragma once

#include <QTemporaryDir>

namespace goodturn::testing {

/// Folders for settings, data and caches that belong to this process alone and end with it: tests
/// run side by side, and none of them may see what another remembers, nor what its user does.
/// Made before the application object, which reads the places once.
class PrivateHome
{
public:
    PrivateHome()
    {
        for (const char* place :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(place, folder_.path().toUtf8());
    }

private:
    QTemporaryDir folder_;
};

} // namespace goodturn::testing
