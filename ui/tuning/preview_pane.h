#pragma once

#include "core/book/model_preview.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace goodturn::ui {

class FieldCell;
class RecordPicker;
class ShiftLine;
class StandingPill;
class ToneLabel;

/// What the edited parameters would come to on one account, beside what holds, and on the book.
/// Only reads.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    /// Begins with `account`, or with the first of the book.
    PreviewPane(Desk& desk, std::optional<AccountId> account, QWidget* parent = nullptr);
    ~PreviewPane() override;

    /// No `edited`: something is wrong with the values.
    void show(const query::ModelTerms& held, const std::optional<query::ModelTerms>& edited);
    /// The book changed.
    void reload();
    /// Where the account is chosen.
    QWidget* picker() const;

private:
    struct Side
    {
        StandingPill* standing = nullptr;
        std::vector<ToneLabel*> values;
        ToneLabel* advice = nullptr;
    };

    void buildTable(QGridLayout& table);
    void addSide(QGridLayout& table, int column, const QString& head, Side& side);
    void chooseFirst();
    void choose();
    void explainUnknown();
    void refresh();
    void refreshShift();
    QStringList valuesOf(const book::AccountPreview& preview) const;
    book::AccountPreview previewOn(const query::ModelTerms& terms);

    Desk& desk_;
    RecordPicker* picker_;
    FieldCell* cell_;
    QWidget* table_;
    ToneLabel* empty_;
    ShiftLine* shift_;
    Side now_;
    Side then_;
    std::optional<AccountId> account_;
    reciprocity::AccountLedger ledger_;
    query::ModelTerms held_;
    std::optional<query::ModelTerms> edited_;
};

} // namespace goodturn::ui
