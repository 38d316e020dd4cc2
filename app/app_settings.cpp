#include "app/app_settings.h"

namespace goodturn::app {
using namespace Qt::StringLiterals;

namespace {

QString layoutKey(const QString& name)
{
    return u"layouts/"_s + name;
}

} // namespace

AppSettings::AppSettings(const QString& file) : settings_(file, QSettings::IniFormat) {}

QString AppSettings::lastBook() const
{
    return settings_.value(u"lastBook"_s).toString();
}

void AppSettings::setLastBook(const QString& path)
{
    settings_.setValue(u"lastBook"_s, path);
}

ui::ColourScheme AppSettings::scheme() const
{
    return fromCode<ui::ColourScheme>(settings_.value(u"scheme"_s).toString())
        .value_or(ui::ColourScheme::System);
}

void AppSettings::setScheme(ui::ColourScheme scheme)
{
    settings_.setValue(u"scheme"_s, code(scheme));
}

bool AppSettings::usesTray() const
{
    return settings_.value(u"tray"_s, true).toBool();
}

void AppSettings::setUsesTray(bool uses)
{
    settings_.setValue(u"tray"_s, uses);
}

QDateTime AppSettings::trayTold(const QString& book) const
{
    const QStringList told = settings_.value(u"trayTold"_s).toStringList();
    return told.size() == 2 && told.front() == book
               ? QDateTime::fromString(told.back(), Qt::ISODate)
               : QDateTime();
}

void AppSettings::setTrayTold(const QString& book, const QDateTime& moment)
{
    settings_.setValue(u"trayTold"_s, QStringList{book, moment.toString(Qt::ISODate)});
}

ui::WindowState AppSettings::window() const
{
    ui::WindowState state;
    state.geometry = settings_.value(u"geometry"_s).toByteArray();
    state.place = settings_.value(u"place"_s).toString();
    const QString prefix = layoutKey({});
    for (const QString& key : settings_.allKeys())
        if (key.startsWith(prefix))
            state.layouts.insert(key.mid(prefix.size()), settings_.value(key).toByteArray());
    return state;
}

void AppSettings::setWindow(const ui::WindowState& state)
{
    settings_.setValue(u"geometry"_s, state.geometry);
    settings_.setValue(u"place"_s, state.place);
    for (auto layout = state.layouts.begin(); layout != state.layouts.end(); ++layout)
        settings_.setValue(layoutKey(layout.key()), layout.value());
}

} // namespace goodturn::app
