#include "ui/palette/palette_row.h"

#include "ui/theme/format.h"

#include <QAction>
#include <QCoreApplication>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::FoundRow;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Palette", text);
}

QString kindName(FoundRow::Kind kind)
{
    switch (kind) {
    case FoundRow::Kind::Account:
        return tr("Account");
    case FoundRow::Kind::Person:
        return tr("Person");
    case FoundRow::Kind::Book:
        return tr("Gift");
    case FoundRow::Kind::ShelfBook:
        return tr("Book of the shelf");
    case FoundRow::Kind::Note:
        return tr("Note");
    case FoundRow::Kind::Interaction:
        return tr("Interaction");
    case FoundRow::Kind::Favour:
        return tr("Favour");
    case FoundRow::Kind::Ask:
        return tr("Ask");
    case FoundRow::Kind::Goal:
        return tr("Goal");
    }
    Q_UNREACHABLE();
}

} // namespace

bool PaletteRow::isSame(const PaletteRow& other) const
{
    return type == other.type && found.kind == other.found.kind && found.key == other.found.key &&
           action == other.action && create == other.create;
}

QString PaletteRow::spoken() const
{
    QStringList parts{title, context, type == Type::Found ? kindName(found.kind) : QString()};
    if (!parts.contains(aside))
        parts << aside;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

PaletteRow headingRow(const QString& title)
{
    return {PaletteRow::Type::Heading, title};
}

PaletteRow foundRow(const FoundRow& found, QDate today)
{
    PaletteRow row{PaletteRow::Type::Found, found.title.simplified(), found.context};
    row.found = found;
    const bool isNamed =
        found.kind == FoundRow::Kind::Account || found.kind == FoundRow::Kind::Person;
    if (isNamed)
        row.aside = kindName(found.kind);
    else if (found.date.isValid() && found.kind != FoundRow::Kind::Note)
        row.aside = relativeDay(found.date, today);
    return row;
}

PaletteRow createRow(RecordKind kind, const QString& name)
{
    const QString title =
        kind == RecordKind::Account ? tr("New account “%1”…") : tr("New person “%1”…");
    PaletteRow row{PaletteRow::Type::Create, title.arg(name)};
    row.create = kind;
    return row;
}

QString actsOf(const PaletteRow& row, bool mayWrite)
{
    if (row.type == PaletteRow::Type::Command)
        return tr("Enter: run");
    if (row.type == PaletteRow::Type::Create)
        return tr("Enter: open the form");
    if (row.type != PaletteRow::Type::Found)
        return {};
    if (!mayWrite)
        return tr("Enter: go there");
    switch (row.found.kind) {
    case FoundRow::Kind::Account:
        return tr("Enter: go there · Ctrl+Enter: new favour");
    case FoundRow::Kind::Person:
        return tr("Enter: go there · Ctrl+Enter: write an e-mail, or log");
    case FoundRow::Kind::Interaction:
    case FoundRow::Kind::Favour:
    case FoundRow::Kind::Ask:
    case FoundRow::Kind::Goal:
        return tr("Enter: go there · Ctrl+Enter: edit");
    default:
        return tr("Enter: go there");
    }
}

} // namespace goodturn::ui
