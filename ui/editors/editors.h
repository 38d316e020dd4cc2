#pragma once

#include "core/domain/account.h"
#include "core/domain/ask.h"
#include "core/domain/contact.h"
#include "core/domain/employment.h"
#include "core/domain/favour.h"
#include "core/domain/goal.h"
#include "core/domain/interaction.h"
#include "core/domain/own_occasion.h"
#include "core/domain/reminder.h"

namespace goodturn::ui {

class Desk;
class EditorForm;

/// Opens the form for a new record (without id) or an existing one, over the window, and returns
/// at once. The form saves through the desk, and stays open with what was typed when that fails.
void openEditor(Desk& desk, const Account& account);
/// These return the shown form, which deletes itself when it is closed.
EditorForm* openEditor(Desk& desk, const Interaction& interaction);
EditorForm* openEditor(Desk& desk, const Favour& favour);
void openEditor(Desk& desk, const Ask& ask);
void openEditor(Desk& desk, const Goal& goal);
void openEditor(Desk& desk, const Reminder& reminder);
void openEditor(Desk& desk, const OwnOccasion& occasion);
/// A person with the place where they work; both may be new.
void openEditor(Desk& desk, const Contact& contact, const Employment& position);
/// Where the account stands by the rep's own judgement.
void openStandingEditor(Desk& desk, const Account& account);
/// Writes down what they said to an ask.
void openAnswerEditor(Desk& desk, const Ask& ask);

} // namespace goodturn::ui
