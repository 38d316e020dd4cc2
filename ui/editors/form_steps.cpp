#include "ui/editors/form_steps.h"

#include "ui/editors/editor_form.h"

#include <QShortcut>

#include <utility>

namespace goodturn::ui {

void offerSteps(EditorForm& form, const std::function<void(int by)>& step)
{
    for (const auto& [key, by] : {std::pair{Qt::Key_PageDown, 1}, std::pair{Qt::Key_PageUp, -1}})
        QObject::connect(new QShortcut(QKeySequence(Qt::CTRL | key), &form), &QShortcut::activated,
                         &form, [&form, step, by = by] {
                             if (form.isChanged())
                                 form.save();
                             else
                                 form.done(QDialog::Rejected);
                             if (!form.isVisible())
                                 step(by);
                         });
}

} // namespace goodturn::ui
