#pragma once

#include "core/base/result.h"
#include "ui/theme/palette.h"

#include <QStringList>

#include <optional>

namespace goodturn::app {

/// How the window was asked to start.
struct StartOptions
{
    QString book;                           ///< the file to open; empty: the one used last
    bool sample = false;                    ///< the sample book instead
    std::optional<ui::ColourScheme> scheme; ///< for this start only
    QString place;                          ///< "accounts"; empty: where the window was left
    QString account;                        ///< show this account, by name or UUID
    bool newWindow = false;                 ///< a second window on a book that is open already
    QString say;                            ///< only print this: the help, or the version
};

/// Reads the arguments, the program's name first. InvalidInput says what is wrong with them.
Result<StartOptions> readCommandLine(const QStringList& arguments);

} // namespace goodturn::app
