#pragma once

#include <QSettings>

namespace goodturn::testing {

/// Lists begin as they come, whatever another test of the process made of their columns. As the
/// first member of a fixture it is the last to go, after the lists that write them down.
class FreshLists
{
public:
    FreshLists() { forget(); }
    ~FreshLists() { forget(); }
    FreshLists(const FreshLists&) = delete;
    FreshLists& operator=(const FreshLists&) = delete;

    static void forget() { QSettings().remove(QStringLiteral("lists")); }
};

} // namespace goodturn::testing
