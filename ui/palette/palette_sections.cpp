#include "ui/palette/palette_sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace goodturn::ui {
using query::FoundRow;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Palette", text);
}

QString headingOf(FoundRow::Kind kind)
{
    switch (kind) {
    case FoundRow::Kind::Book:
        return tr("Gifts");
    case FoundRow::Kind::ShelfBook:
        return tr("Books of the shelf");
    case FoundRow::Kind::Note:
        return tr("Notes");
    case FoundRow::Kind::Interaction:
        return tr("Interactions");
    case FoundRow::Kind::Favour:
        return tr("Favours");
    case FoundRow::Kind::Ask:
        return tr("Asks");
    case FoundRow::Kind::Goal:
        return tr("Goals");
    default:
        return tr("Accounts and people");
    }
}

void appendNames(const PaletteContent& content, std::vector<PaletteRow>& rows)
{
    if (content.names.rows.empty())
        return;
    rows.push_back(
        headingRow(content.typed.isEmpty() ? tr("Lately") : headingOf(FoundRow::Kind::Account)));
    for (const FoundRow& found : content.names.rows)
        rows.push_back(foundRow(found, content.today));
}

void appendTexts(const PaletteContent& content, std::vector<PaletteRow>& rows)
{
    std::optional<FoundRow::Kind> last;
    for (const FoundRow& found : content.texts.rows) {
        if (last != found.kind)
            rows.push_back(headingRow(headingOf(found.kind)));
        last = found.kind;
        rows.push_back(foundRow(found, content.today));
    }
}

void appendCommands(const PaletteContent& content, std::vector<PaletteRow>& rows)
{
    if (!content.commands.empty())
        rows.push_back(headingRow(tr("Commands")));
    std::ranges::copy(content.commands, std::back_inserter(rows));
}

} // namespace

std::vector<PaletteRow> paletteRows(const PaletteContent& content)
{
    std::vector<PaletteRow> rows;
    const bool namesFirst =
        !content.names.rows.empty() && content.names.rows.front().level <= search::Level::InnerWord;
    if (namesFirst)
        appendNames(content, rows);
    appendCommands(content, rows);
    if (!namesFirst)
        appendNames(content, rows);
    appendTexts(content, rows);
    if (content.offersNew) {
        rows.push_back(headingRow(tr("No account or person of this name")));
        for (const RecordKind kind : {RecordKind::Account, RecordKind::Contact})
            rows.push_back(createRow(kind, content.typed));
    }
    return rows;
}

} // namespace goodturn::ui
