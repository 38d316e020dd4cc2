#include "ui/quick/who_field.h"

#include "core/query/queries.h"
#include "ui/desk/desk.h"
#include "ui/editors/field_room.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/record_picker.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QJsonArray>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int someoneNew = -1;
constexpr int nobody = -2;

QString choiceText(const quick::KnownPerson& person)
{
    return person.accountName.isEmpty() ? person.name : person.name + u" · "_s + person.accountName;
}

bool sameGuess(const quick::PersonGuess& a, const quick::PersonGuess& b)
{
    return a.name == b.name && a.likelyNew == b.likelyNew && a.matches == b.matches;
}

} // namespace

WhoField::WhoField(Desk& desk, std::function<std::optional<AccountId>()> account, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , choices_(new QWidget(this))
    , flow_(new FlowLayout(grid(this, 1), choices_))
    , picker_(makePersonPicker(desk, std::move(account), this))
{
    picker_->setPlaceholderText(tr("Add somebody"));
    picker_->setAccessibleName(tr("Add somebody"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    layout->addWidget(choices_);
    layout->addWidget(picker_);
    setFocusProxy(picker_);
    arrange();
    connect(picker_, &RecordPicker::edited, this, &WhoField::addPicked);
}

void WhoField::showGuesses(const std::vector<quick::PersonGuess>& guesses)
{
    const bool same =
        guesses.size() == typed_ &&
        std::ranges::equal(guesses, std::span(lines_.data(), typed_), sameGuess, {}, &Line::guess);
    if (same)
        return;
    std::vector<Line> added(lines_.begin() + qsizetype(typed_), lines_.end());
    lines_.resize(typed_);
    for (Line& line : lines_)
        removeLine(line);
    lines_.clear();
    QHash<QString, int> namesakes;
    for (const quick::PersonGuess& guess : guesses) {
        Line& line = addLine(guess);
        line.key = guess.name + u'\n' + QString::number(namesakes[guess.name]++);
        chooseAgain(line);
    }
    typed_ = guesses.size();
    for (Line& line : added) {
        flow_->removeWidget(line.choice);
        flow_->addWidget(line.choice);
        lines_.push_back(line);
    }
    arrange();
}

void WhoField::setClosed()
{
    picker_->hide();
}

void WhoField::clear()
{
    for (Line& line : lines_)
        removeLine(line);
    lines_.clear();
    chosen_.clear();
    typed_ = 0;
    picker_->setChosen(std::nullopt, {});
    arrange();
}

WhoField::Line& WhoField::addLine(const quick::PersonGuess& guess)
{
    auto* choice = new QComboBox(choices_);
    for (int i = 0; i < int(guess.matches.size()); ++i)
        choice->addItem(choiceText(guess.matches[size_t(i)]), i);
    choice->addItem(tr("New: %1").arg(guess.name), someoneNew);
    choice->addItem(tr("Leave out"), nobody);
    if (guess.likelyNew)
        choice->setCurrentIndex(choice->findData(someoneNew));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setMaximumWidth(grid(this, 80));
    choice->setAccessibleName(tr("Who is meant by %1").arg(guess.name));
    giveRoom(choice);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        remember(*std::ranges::find(lines_, choice, &Line::choice));
        emit edited();
    });
    flow_->addWidget(choice);
    lines_.push_back({guess, choice, {}});
    return lines_.back();
}

qint64 WhoField::chosenIn(const Line& line) const
{
    const int chosen = line.choice->currentData().toInt();
    return chosen < 0 ? chosen : line.guess.matches[size_t(chosen)].id.value();
}

void WhoField::remember(const Line& line)
{
    if (!line.key.isEmpty())
        chosen_[line.key] = chosenIn(line);
}

void WhoField::chooseAgain(const Line& line)
{
    const auto wanted = chosen_.constFind(line.key);
    if (wanted == chosen_.constEnd())
        return;
    const int before = line.choice->currentIndex();
    for (int i = 0; i < line.choice->count(); ++i) {
        line.choice->setCurrentIndex(i);
        if (chosenIn(line) == *wanted)
            return;
    }
    line.choice->setCurrentIndex(before);
}

void WhoField::setTabAfter(QWidget* widget)
{
    tabAfter_ = widget;
    arrange();
}

QJsonObject WhoField::draft() const
{
    QJsonObject chosen;
    for (auto it = chosen_.cbegin(); it != chosen_.cend(); ++it)
        chosen.insert(it.key(), it.value());
    QJsonArray added;
    for (size_t i = typed_; i < lines_.size(); ++i)
        added.append(QJsonObject{{u"id"_s, lines_[i].guess.matches.front().id.value()},
                                 {u"name"_s, lines_[i].guess.name}});
    QJsonObject draft;
    if (!chosen.isEmpty())
        draft.insert(u"chosen"_s, chosen);
    if (!added.isEmpty())
        draft.insert(u"added"_s, added);
    return draft;
}

void WhoField::takeDraft(const QJsonObject& draft)
{
    const QJsonObject chosen = draft[u"chosen"_s].toObject();
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        chosen_.insert(it.key(), it.value().toInteger());
    for (size_t i = 0; i < typed_; ++i)
        chooseAgain(lines_[i]);
    for (const QJsonValue& added : draft[u"added"_s].toArray())
        addPerson(ContactId(added[u"id"_s].toInteger()), added[u"name"_s].toString());
    arrange();
}

void WhoField::removeLine(Line& line)
{
    flow_->removeWidget(line.choice);
    line.choice->hide();
    line.choice->deleteLater();
}

void WhoField::addPerson(ContactId id, const QString& name)
{
    const AccountId account = desk_.book().queries().accountOf(id).value_or(AccountId());
    const QString at = account.isValid()
                           ? desk_.book().queries().accountName(account).value_or(QString())
                           : QString();
    addLine({name, {{id, name, account, at, {}}}});
}

void WhoField::addPicked()
{
    if (!picker_->chosen())
        return;
    addPerson(ContactId(*picker_->chosen()), picker_->text());
    // The completer writes the name into the line after this signal.
    QMetaObject::invokeMethod(
        picker_, [this] { picker_->setChosen(std::nullopt, {}); }, Qt::QueuedConnection);
    arrange();
    emit edited();
}

void WhoField::arrange()
{
    choices_->setVisible(!lines_.empty());
    QWidget* before = tabAfter_;
    for (const Line& line : lines_) {
        if (before)
            setTabOrder(before, line.choice);
        before = line.choice;
    }
    if (before)
        setTabOrder(before, picker_);
}

std::vector<book::QuickPerson> WhoField::people() const
{
    std::vector<book::QuickPerson> people;
    for (const Line& line : lines_) {
        const int chosen = line.choice->currentData().toInt();
        if (chosen >= 0)
            people.push_back({line.guess.matches[size_t(chosen)].id, {}});
        else if (chosen == someoneNew)
            people.push_back({{}, line.guess.name});
    }
    return people;
}

AccountId WhoField::account() const
{
    for (const Line& line : lines_)
        if (const int chosen = line.choice->currentData().toInt(); chosen >= 0)
            if (const AccountId at = line.guess.matches[size_t(chosen)].account; at.isValid())
                return at;
    return {};
}

QStringList WhoField::names() const
{
    QStringList names;
    for (const Line& line : lines_) {
        const int chosen = line.choice->currentData().toInt();
        if (chosen != nobody)
            names << (chosen >= 0 ? line.guess.matches[size_t(chosen)].name : line.guess.name);
    }
    return names;
}

QStringList WhoField::newNames() const
{
    QStringList names;
    for (const book::QuickPerson& person : people())
        if (!person.id.isValid())
            names << person.newName;
    return names;
}

bool WhoField::hasUnknownText() const
{
    return picker_->hasUnknownText();
}

} // namespace goodturn::ui
