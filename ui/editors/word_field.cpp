#include "ui/editors/word_field.h"

#include <QCompleter>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace goodturn::ui {

namespace {

QString nameOf(QLocale::Language language)
{
    return QLocale::languageToString(language);
}

std::vector<QLocale::Language> languages()
{
    std::vector<QLocale::Language> known;
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i)
        if (!QLocale::languageToCode(QLocale::Language(i)).isEmpty())
            known.push_back(QLocale::Language(i));
    return known;
}

} // namespace

WordField::WordField(const QStringList& known, QWidget* parent) : QLineEdit(parent)
{
    auto* completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

QStringList timeZoneNames()
{
    QStringList names;
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids)
        if (id.contains('/'))
            names << QString::fromLatin1(id);
    return names;
}

QStringList languageNames()
{
    QStringList names;
    for (const QLocale::Language language : languages())
        names << nameOf(language);
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString languageName(const QString& tag)
{
    const QLocale::Language language = QLocale::codeToLanguage(tag);
    return language == QLocale::AnyLanguage || language == QLocale::C ? tag : nameOf(language);
}

QString languageTag(const QString& name)
{
    const auto known = languages();
    const auto found = std::ranges::find_if(known, [&](QLocale::Language language) {
        return nameOf(language).compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == known.end() ? name.trimmed() : QLocale::languageToCode(*found);
}

} // namespace goodturn::ui
