#include "core/book/fit_note.h"

#include "core/reciprocity/parameter_table.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

/// Names each count of the data once.
template<class Data, class Visit>
void forEachCount(Data& data, Visit&& visit)
{
    visit("accounts", data.accounts);
    visit("spells", data.spells);
    visit("returns", data.returns);
    visit("opportunities", data.opportunities);
    visit("returned", data.returned);
    visit("return_days", data.returnDays);
    visit("watched_days", data.watchedDays);
    visit("forecasts", data.forecasts);
}

Error unreadable()
{
    return {ErrorKind::Corrupt,
            QCoreApplication::translate("FitNote", "What the book remembers of its last fit can't "
                                                   "be read. Fit the model again, or go back to "
                                                   "its standard.")};
}

} // namespace

QString textOf(const FitNote& note)
{
    QJsonObject data{{u"ended"_s, note.data.ended}};
    forEachCount(note.data, [&](const char* name, const auto& count) {
        data[QString::fromLatin1(name)] = qint64(count);
    });
    const QJsonObject json{
        {u"day"_s, note.day.toString(Qt::ISODate)},      {u"data"_s, data},
        {u"before"_s, reciprocity::toJson(note.before)}, {u"former"_s, note.former},
        {u"brier_before"_s, note.brierBefore},           {u"brier_after"_s, note.brierAfter},
        {u"brier_of_base_rate"_s, note.brierOfBaseRate}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<FitNote> fitNoteFrom(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    FitNote note;
    note.day = QDate::fromString(json[u"day"_s].toString(), Qt::ISODate);
    if (!note.day.isValid())
        return failure(unreadable());
    const QJsonObject data = json[u"data"_s].toObject();
    note.data.ended = data[u"ended"_s].toBool();
    forEachCount(note.data, [&](const char* name, auto& count) {
        count = static_cast<std::remove_reference_t<decltype(count)>>(
            data[QString::fromLatin1(name)].toInteger());
    });
    GT_ASSIGN(note.before, reciprocity::parametersFromJson(json[u"before"_s].toObject()));
    note.former = json[u"former"_s].toString();
    note.brierBefore = json[u"brier_before"_s].toDouble();
    note.brierAfter = json[u"brier_after"_s].toDouble();
    note.brierOfBaseRate = json[u"brier_of_base_rate"_s].toDouble();
    return note;
}

} // namespace goodturn::book
