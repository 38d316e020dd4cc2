#pragma once

#include "core/domain/account.h"
#include "ui/editors/editor_form.h"

class QComboBox;

namespace goodturn::ui {

/// Where an account stands by the rep's own judgement, why, and until when; or by the figures
/// again.
class StandingForm : public EditorForm
{
    Q_OBJECT

public:
    StandingForm(Desk& desk, const Account& account);

protected:
    bool takeFields() override;
    Result<void> store() override;
    QString failureTitle() const override;
    QJsonObject source() const override;
    void followFields() override;

private:
    void addStandings();
    bool isOwn() const;

    Account account_;
    QComboBox* standing_;
    FieldCell* reason_;
    FieldCell* until_;
};

} // namespace goodturn::ui
