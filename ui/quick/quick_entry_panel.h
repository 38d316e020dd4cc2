#pragma once

#include "core/book/book_names.h"
#include "core/book/quick_service.h"
#include "core/quick/quick_reader.h"

#include <QJsonObject>
#include <QWidget>

#include <memory>

class QPushButton;

namespace goodturn::ui {

class Desk;
class DraftKeeper;
class QuickEntryForm;
class QuickLine;
class ToneLabel;

/// Quick entry: one line, read as it is typed into the form beneath it. Enter saves and empties the
/// line for the next one; Tab goes into the form; Esc leaves, and keeps what is typed.
class QuickEntryPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Shape
    {
        Whole, ///< the form is always there
        Line   ///< the form shows while something is typed
    };

    QuickEntryPanel(Desk& desk, Shape shape, QWidget* parent = nullptr);
    ~QuickEntryPanel() override;

    /// Begins with the book as it is now; what was typed before is read anew.
    void start(std::optional<AccountId> accountInView = {});
    QString text() const;
    void setText(const QString& text);
    /// What is typed and not saved; empty when nothing is.
    QJsonObject draft() const;
    void takeDraft(const QJsonObject& draft);
    /// Where nothing is typed: goes on with what was typed here, and not saved, when the book was
    /// last closed.
    void takeUpDraft();

signals:
    /// Esc was pressed.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* makeButtons();
    void followBook();
    void readLine();
    void readEmptyLine(bool wasEmpty);
    QString place() const;
    void save();
    void saved(const book::QuickEntry& entry);
    void undo();
    void takePaste(const QString& text);
    QAction* undoAction() const;

    Desk& desk_;
    Shape shape_;
    std::unique_ptr<book::BookNames> names_;
    std::unique_ptr<quick::QuickReader> reader_;
    AccountId inView_;
    QString read_; ///< the line as it was last read
    QuickLine* line_;
    QWidget* body_;
    QuickEntryForm* form_;
    ToneLabel* remarks_;
    ToneLabel* failure_;
    QWidget* savedBar_;
    ToneLabel* saved_;
    QPushButton* undo_;
    DraftKeeper* drafts_ = nullptr;
};

} // namespace goodturn::ui
