#pragma once

#include "core/domain/custom_field.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace goodturn::ui {

class ToneLabel;

/// The choices of a field: one is added in the line beneath, F2 renames one, Alt+Up and Alt+Down
/// move it, Del removes it. Each is an act that Undo takes back.
class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(Desk& desk, QWidget* parent = nullptr);

    /// Shows the field's choices; the one that was current stays so.
    void showField(const CustomField& field);
    void setReadOnly(bool readOnly);
    /// Where a new choice is typed.
    void focusLine();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Act = std::function<Result<void>()>;
    bool carryOut(const Act& act);
    QString currentKey() const;
    void rename(QListWidgetItem* item);
    void add();
    void move(int by);
    void remove();

    Desk& desk_;
    QListWidget* list_;
    QLineEdit* line_;
    ToneLabel* problem_;
    CustomField field_;
    bool readOnly_ = false;
    bool filling_ = false;
};

} // namespace goodturn::ui
