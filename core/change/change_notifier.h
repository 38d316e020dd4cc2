#pragma once

#include "core/change/change_set.h"

#include <QObject>

namespace goodturn::change {

/// Tells the models of a book what was committed. Nothing else announces changes.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void announce(const ChangeSet& changes) { emit changed(changes); }

signals:
    void changed(const goodturn::change::ChangeSet& changes);
};

} // namespace goodturn::change
