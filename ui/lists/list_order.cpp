#include "ui/lists/list_order.h"

namespace goodturn::ui {

RecordOrder orderOf(const WindowedModel& model)
{
    return {[&model] { return model.rowCount(); },
            [&model](qint64 key) { return model.rowOfKey(key); },
            [&model](int row) { return model.keyAt(row); }};
}

} // namespace goodturn::ui
