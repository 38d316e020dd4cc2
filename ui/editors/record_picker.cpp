#include "ui/editors/record_picker.h"

#include "core/base/text.h"
#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/picker_delegate.h"
#include "ui/editors/word_match.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace goodturn::ui {

namespace {

constexpr int mostMatches = 20;
constexpr int idRole = Qt::UserRole;

} // namespace

RecordPicker::RecordPicker(Search search, QWidget* parent)
    : QLineEdit(parent)
    , search_(std::move(search))
    , found_(new QStandardItemModel(this))
    , completer_(new QCompleter(found_, this))
{
    setMaxLength(200);
    setPlaceholderText(tr("Type to search"));
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer_->setMaxVisibleItems(10);
    setCompleter(completer_);
    completer_->popup()->setItemDelegate(new PickerDelegate(completer_->popup()));
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        const bool had = id_.has_value();
        id_.reset();
        lookUp(text);
        if (had)
            emit edited();
    });
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &RecordPicker::take);
}

void RecordPicker::setChosen(std::optional<qint64> id, const QString& name)
{
    id_ = id;
    setText(id ? name : QString());
    setCursorPosition(0);
}

bool RecordPicker::hasUnknownText() const
{
    return !id_ && !text().trimmed().isEmpty();
}

void RecordPicker::lookUp(const QString& text)
{
    found_->clear();
    const auto matches = search_(text.trimmed());
    if (!matches)
        return;
    for (const query::NamedId& match : *matches) {
        auto* item = new QStandardItem(match.name);
        item->setData(match.id, idRole);
        item->setData(match.context, PickerDelegate::contextRole);
        found_->appendRow(item);
    }
}

void RecordPicker::take(const QModelIndex& index)
{
    setChosen(index.data(idRole).toLongLong(), index.data().toString());
    emit edited();
}

void RecordPicker::settle()
{
    if (!hasUnknownText())
        return;
    lookUp(text());
    std::vector<int> same;
    for (int row = 0; row < found_->rowCount(); ++row)
        if ((found_->rowCount() == 1 && !offersNew_) ||
            foldText(found_->item(row)->text()) == foldText(text()))
            same.push_back(row);
    if (same.size() == 1)
        take(found_->index(same.front(), 0));
}

void RecordPicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && !completer_->popup()->isVisible()) {
        lookUp(id_ ? QString() : text());
        completer_->complete();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void RecordPicker::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        settle();
}

RecordPicker* makeAccountPicker(Desk& desk, QWidget* parent)
{
    return new RecordPicker(
        [&desk](const QString& text) {
            return desk.book().queries().findAccounts(text, mostMatches);
        },
        parent);
}

namespace {

Result<std::vector<query::NamedId>> findPeopleOf(Desk& desk, std::optional<AccountId> account,
                                                 const QString& text)
{
    std::vector<query::NamedId> found;
    if (account) {
        GT_ASSIGN(const auto people, desk.book().queries().people(*account));
        for (const query::PersonRow& person : people)
            if (person.current && wordsBegin(person.name, text) && found.size() < mostMatches)
                found.push_back({person.id.value(), person.name, person.title});
    }
    if (text.isEmpty() && !found.empty())
        return found;
    GT_ASSIGN(const auto others, desk.book().queries().findPeople(text, mostMatches));
    for (const query::NamedId& other : others) {
        const bool known = std::ranges::any_of(
            found, [&](const query::NamedId& one) { return one.id == other.id; });
        if (!known && found.size() < mostMatches)
            found.push_back(other);
    }
    return found;
}

} // namespace

RecordPicker* makePersonPicker(Desk& desk, std::function<std::optional<AccountId>()> account,
                               QWidget* parent)
{
    return new RecordPicker(
        [&desk, account = std::move(account)](const QString& text) {
            return findPeopleOf(desk, account ? account() : std::nullopt, text);
        },
        parent);
}

} // namespace goodturn::ui
