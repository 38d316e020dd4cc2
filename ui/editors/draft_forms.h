#pragma once

class QJsonObject;

namespace goodturn::ui {

class Desk;

/// Opens the form of a record as it was left (EditorForm::draft()); false when the draft is of
/// another kind or can't be read.
bool openDraftForm(Desk& desk, const QJsonObject& draft);

} // namespace goodturn::ui
