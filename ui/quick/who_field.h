#pragma once

#include "core/book/quick_service.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;

namespace goodturn::ui {

class Desk;
class FlowLayout;
class RecordPicker;

/// The people of a line: for each a choice between those of the name, the likeliest first, somebody
/// new, and nobody. More are added with the picker.
class WhoField : public QWidget
{
    Q_OBJECT

public:
    WhoField(Desk& desk, std::function<std::optional<AccountId>()> account,
             QWidget* parent = nullptr);

    /// Nobody can be added to those of the line.
    void setClosed();
    /// Tab leads here from `widget`.
    void setTabAfter(QWidget* widget);
    /// Shows whom the line names. Choices made by hand stay while it names the same, people added
    /// stay too.
    void showGuesses(const std::vector<quick::PersonGuess>& guesses);
    void clear();

    std::vector<book::QuickPerson> people() const;
    /// The account of the first that has one; invalid: none has.
    AccountId account() const;
    /// What the people are called, new ones too.
    QStringList names() const;
    QStringList newNames() const;
    bool hasUnknownText() const;
    /// What was chosen and added by hand; empty where nothing was.
    QJsonObject draft() const;
    void takeDraft(const QJsonObject& draft);

signals:
    void edited();

private:
    struct Line
    {
        quick::PersonGuess guess;
        QComboBox* choice = nullptr;
        QString key; ///< under which a choice is remembered
    };

    Line& addLine(const quick::PersonGuess& guess);
    void addPerson(ContactId id, const QString& name);
    void remember(const Line& line);
    void chooseAgain(const Line& line);
    qint64 chosenIn(const Line& line) const;
    void removeLine(Line& line);
    void addPicked();
    void arrange();

    Desk& desk_;
    QWidget* choices_;
    FlowLayout* flow_;
    RecordPicker* picker_;
    std::vector<Line> lines_; ///< those of the line first, then those added
    size_t typed_ = 0;        ///< so many come from the line
    /// What was chosen by hand for the names of the line: an id, or one of those below nought.
    QHash<QString, qint64> chosen_;
    QPointer<QWidget> tabAfter_;
};

} // namespace goodturn::ui
