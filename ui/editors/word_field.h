#pragma once

#include <QLineEdit>
#include <QStringList>

namespace goodturn::ui {

/// A word of one's own, with known ones offered as it is typed.
class WordField : public QLineEdit
{
    Q_OBJECT

public:
    explicit WordField(const QStringList& known, QWidget* parent = nullptr);
};

/// The names of the world's time zones: "Europe/Lisbon".
QStringList timeZoneNames();

/// Languages by their own names in the person's language; a tag that is not known stands for
/// itself, and a word that names none stays as it is.
QStringList languageNames();
QString languageName(const QString& tag);
QString languageTag(const QString& name);

} // namespace goodturn::ui
