#include "ui/desk/custom_facts.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>

namespace goodturn::ui {

std::vector<std::pair<QString, QString>> customFacts(Desk& desk, RecordKind of,
                                                     const std::vector<CustomValue>& values)
{
    std::vector<std::pair<QString, QString>> facts;
    const auto texts = desk.book().queries().customTexts(of, values);
    if (!texts)
        return facts;
    const QString odd = QCoreApplication::translate("CustomFacts", "%1 – doesn’t fit the field");
    for (const query::CustomText& one : *texts)
        facts.emplace_back(one.field.name, one.fits ? one.words : odd.arg(one.words));
    return facts;
}

} // namespace goodturn::ui
