#include "ui/editors/field_draft.h"

#include "ui/editors/direction_field.h"
#include "ui/editors/people_field.h"
#include "ui/editors/record_picker.h"
#include "ui/editors/row_list_field.h"
#include "ui/editors/worth_field.h"
#include "ui/photo/photo_field.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QJsonObject pickerDraft(const RecordPicker& picker)
{
    QJsonObject draft{{u"text"_s, picker.text()}};
    if (picker.chosen())
        draft.insert(u"id"_s, *picker.chosen());
    return draft;
}

void takePicker(RecordPicker& picker, const QJsonObject& draft)
{
    const QString text = draft[u"text"_s].toString();
    if (draft.contains(u"id"_s))
        picker.setChosen(draft[u"id"_s].toInteger(), text);
    else {
        picker.setChosen(std::nullopt, {});
        picker.setText(text);
    }
}

QJsonArray peopleDraft(const PeopleField& field)
{
    QJsonArray ids;
    for (const ContactId id : field.people())
        ids.append(id.value());
    return ids;
}

void takePeople(PeopleField& field, const QJsonArray& draft)
{
    std::vector<ContactId> people;
    for (const QJsonValue& id : draft)
        people.emplace_back(id.toInteger());
    field.setPeople(people);
}

void takeChoice(QComboBox& combo, const QJsonValue& draft)
{
    if (combo.isEditable())
        combo.setEditText(draft.toString());
    else if (draft.toInt(-1) >= 0 && draft.toInt() < combo.count())
        combo.setCurrentIndex(draft.toInt());
}

/// The fields within, in the order in which they were made.
std::vector<QWidget*> parts(const QWidget* field)
{
    if (const auto* rows = qobject_cast<const RowListField*>(field))
        return rows->rows();
    const auto children = field->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    return {children.begin(), children.end()};
}

void takeParts(QWidget* field, const QJsonArray& drafts)
{
    if (auto* rows = qobject_cast<RowListField*>(field))
        rows->setRowCount(size_t(std::min<qsizetype>(drafts.size(), 50)));
    const auto within = parts(field);
    for (size_t i = 0; i < within.size() && qsizetype(i) < drafts.size(); ++i)
        takeDraft(within[i], drafts.at(qsizetype(i)));
}

} // namespace

QJsonValue draftOf(const QWidget* field)
{
    if (const auto* picker = qobject_cast<const RecordPicker*>(field))
        return pickerDraft(*picker);
    if (const auto* people = qobject_cast<const PeopleField*>(field))
        return peopleDraft(*people);
    if (const auto* photo = qobject_cast<const PhotoField*>(field))
        return photo->draft();
    if (const auto* worth = qobject_cast<const WorthField*>(field))
        return int(worth->value());
    if (const auto* direction = qobject_cast<const DirectionField*>(field))
        return int(direction->value());
    if (const auto* combo = qobject_cast<const QComboBox*>(field))
        return combo->isEditable() ? QJsonValue(combo->currentText())
                                   : QJsonValue(combo->currentIndex());
    if (const auto* spin = qobject_cast<const QSpinBox*>(field))
        return spin->value();
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    if (const auto* note = qobject_cast<const QPlainTextEdit*>(field))
        return note->toPlainText();
    if (const auto* button = qobject_cast<const QAbstractButton*>(field))
        return button->isChecked();
    QJsonArray within;
    for (const QWidget* part : parts(field))
        within.append(draftOf(part));
    return within;
}

void takeDraft(QWidget* field, const QJsonValue& draft)
{
    if (auto* picker = qobject_cast<RecordPicker*>(field))
        takePicker(*picker, draft.toObject());
    else if (auto* people = qobject_cast<PeopleField*>(field))
        takePeople(*people, draft.toArray());
    else if (auto* photo = qobject_cast<PhotoField*>(field))
        photo->takeDraft(draft.toObject());
    else if (auto* worth = qobject_cast<WorthField*>(field))
        worth->setValue(FeltWorth(std::clamp(draft.toInt(), 1, 5)));
    else if (auto* direction = qobject_cast<DirectionField*>(field))
        direction->setValue(Direction(std::clamp(draft.toInt(), 0, 1)));
    else if (auto* combo = qobject_cast<QComboBox*>(field))
        takeChoice(*combo, draft);
    else if (auto* spin = qobject_cast<QSpinBox*>(field))
        spin->setValue(draft.toInt());
    else if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setText(draft.toString());
    else if (auto* note = qobject_cast<QPlainTextEdit*>(field))
        note->setPlainText(draft.toString());
    else if (auto* button = qobject_cast<QAbstractButton*>(field)) {
        if (button->isCheckable())
            button->setChecked(draft.toBool());
    } else
        takeParts(field, draft.toArray());
}

} // namespace goodturn::ui
