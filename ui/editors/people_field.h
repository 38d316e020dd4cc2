#pragma once

#include "core/domain/ids.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace goodturn::ui {

class Desk;
class FlowLayout;
class RecordPicker;

/// Several people: each chosen one is a button that takes them away again, and a picker adds.
class PeopleField : public QWidget
{
    Q_OBJECT

public:
    PeopleField(Desk& desk, std::function<std::optional<AccountId>()> account,
                QWidget* parent = nullptr);

    const std::vector<ContactId>& people() const { return people_; }
    void setPeople(const std::vector<ContactId>& people);
    bool hasUnknownText() const;

signals:
    void edited();

private:
    void add(ContactId id, const QString& name);
    void remove(ContactId id, QWidget* chip);

    Desk& desk_;
    QWidget* chips_;
    FlowLayout* chipLayout_;
    RecordPicker* picker_;
    std::vector<ContactId> people_;
};

} // namespace goodturn::ui
