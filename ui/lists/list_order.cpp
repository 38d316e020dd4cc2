#include "ui/lists/list_order.h"

namespace goodturn::ui {

RecordOrder orderOf(WindowedModel& model)
{
    model.complete();
    return {[&model] { return model.rowCount(); },
            [&model](qint64 key) { return model.rowOfKey(key); },
            [&model](int row) { return model.keyAt(row); }};
}

} // namespace goodturn::ui
