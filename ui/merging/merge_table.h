#pragma once

#include "core/book/merge_preview.h"

#include <QScrollArea>

class QGridLayout;

namespace goodturn::ui {

/// Two records side by side, and what becomes of them: a line for each field that either has, and
/// one for each kind of entry with how many. What is new to the kept one is in bold; what of the
/// other is not taken over says so.
class MergeTable : public QScrollArea
{
    Q_OBJECT

public:
    explicit MergeTable(QWidget* parent = nullptr);

    /// `kind` is that of the two: accounts or people.
    void show(const book::MergePreview& preview, RecordKind kind);

private:
    void addHeads(const book::MergeNames& names);
    void addField(const book::MergePreview::Field& field);
    void addCount(const QString& name, const book::MergePreview::Count& count);
    QStringList spokenLines(const book::MergePreview& preview, RecordKind kind) const;

    QGridLayout* grid_ = nullptr;
    int row_ = 0;
};

} // namespace goodturn::ui
