#pragma once

#include "core/book/quick_service.h"

#include <QString>

namespace goodturn::ui {

/// "Favour given", "Contact": what a line is about, as it is offered to choose.
QString whatText(quick::What what);

/// What the fields for the people and the day are called, with their mnemonics.
QString whoCaption(quick::What what);
QString dayCaption(quick::What what);

/// What was saved, in a sentence: "Saved: insight given to Ines Duarte, yesterday."
QString savedText(const book::QuickEntry& entry, const QStringList& names, const QString& account,
                  QDate today);

/// What is good to know about a line before it is saved, a sentence each; empty where all is
/// plain. `names` are those chosen for its people.
QStringList remarks(const quick::QuickDraft& draft, const QStringList& names);

} // namespace goodturn::ui
