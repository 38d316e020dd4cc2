#pragma once

#include "core/book/merge_preview.h"

#include <QScrollArea>

class QGridLayout;

namespace goodturn::ui {

class SideCell;
class ToneLabel;

/// Two records side by side, and what becomes of them: one line for each kind of entry with how
/// many, and one for each field in which they differ, where the value that stays is chosen: Up and
/// Down go from field to field, Left, Right and Space choose. What is new to the kept one is in
/// bold. Beneath stands what only one of them has, and last what both have.
class MergeTable : public QScrollArea
{
    Q_OBJECT

public:
    explicit MergeTable(QWidget* parent = nullptr);

    /// `kind` is that of the two: accounts or people. The field that the keyboard is in keeps it.
    void show(const book::MergePreview& preview, RecordKind kind);

signals:
    void chosen(const QString& field, goodturn::book::MergeSide side);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A field that can be chosen.
    struct Choice
    {
        book::MergePreview::Field field;
        std::vector<SideCell*> cells; ///< one for each of its sides
        ToneLabel* merged = nullptr;
    };

    void build(const book::MergePreview& preview, RecordKind kind);
    QWidget* buildRows(const book::MergePreview& preview);
    bool hasShape(const book::MergePreview& preview, RecordKind kind) const;
    void addHeads(const book::MergeNames& names);
    void addPlain(const book::MergePreview::Field& field);
    void addChoice(const book::MergePreview::Field& field);
    void refresh(Choice& choice);
    void addCount(const QString& name, const book::MergePreview::Count& count);
    void addOnlyOnes(const book::MergePreview& preview);
    void addSame(const book::MergePreview& preview);
    QStringList spokenLines(const book::MergePreview& preview, RecordKind kind) const;
    bool press(int key, size_t at);
    void go(size_t to);
    void choose(size_t at, size_t side);
    void takeStops();

    QGridLayout* grid_ = nullptr;
    int row_ = 0;
    book::MergePreview shown_;
    RecordKind kind_ = RecordKind::Account;
    std::vector<Choice> choices_;
    size_t current_ = 0; ///< among the choices: where Tab comes in
};

} // namespace goodturn::ui
