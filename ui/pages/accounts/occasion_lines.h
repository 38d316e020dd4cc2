#pragma once

#include "core/domain/ids.h"
#include "core/query/occasion_rows.h"

#include <QWidget>

#include <vector>

namespace goodturn::ui {

class Desk;
class FlowLayout;

/// The occasions that a person or an account has of their own: each opens its form, and at the end
/// another one is added.
class OccasionLines : public QWidget
{
    Q_OBJECT

public:
    explicit OccasionLines(Desk& desk, QWidget* parent = nullptr);

    void showOf(AccountId account);
    void showOf(ContactId person);

private:
    void show(const Result<std::vector<query::OccasionRow>>& rows);
    void add();
    void open(OwnOccasionId id);

    Desk& desk_;
    AccountId account_;
    ContactId person_;
    FlowLayout* line_;
};

/// "Wedding day: in 3 days (12 years)"; "no day yet"; "was on 3 May 2024".
QString occasionText(const query::OccasionRow& row, QDate today);

} // namespace goodturn::ui
