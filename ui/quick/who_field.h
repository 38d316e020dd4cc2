#pragma once

#include "core/book/quick_service.h"

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
    /// Shows whom the line names. Choices made for the same names stay, people added stay too.
    void showGuesses(const std::vector<quick::PersonGuess>& guesses);
    void clear();

    std::vector<book::QuickPerson> people() const;
    /// The account of the first that has one; invalid: none has.
    AccountId account() const;
    /// What the people are called, new ones too.
    QStringList names() const;
    QStringList newNames() const;
    bool hasUnknownText() const;

signals:
    void edited();

private:
    struct Line
    {
        quick::PersonGuess guess;
        QComboBox* choice = nullptr;
    };

    void addLine(const quick::PersonGuess& guess);
    void removeLine(Line& line);
    void addPicked();
    void arrange();

    Desk& desk_;
    QWidget* choices_;
    FlowLayout* flow_;
    RecordPicker* picker_;
    std::vector<Line> lines_; ///< those of the line first, then those added
    size_t typed_ = 0;        ///< so many come from the line
};

} // namespace goodturn::ui
