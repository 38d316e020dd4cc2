#pragma once

#include "core/book/finder.h"
#include "ui/palette/palette_row.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QMenuBar;

namespace goodturn::ui {

class PaletteModel;

/// The palette over the window: a line to type in, and below it the accounts, people, commands,
/// gifts, entries and notes that fit. Up and Down choose, Enter goes there, Ctrl+Enter acts, Escape
/// closes; so do a click beside it and the keyboard going elsewhere. It covers its window, and is
/// hidden until open().
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// `menus` have the commands, of which `opener` is not offered.
    CommandPalette(QWidget& window, const QMenuBar& menus, const QAction* opener);

    /// Shows it, empty, over the book of `finder`, which must stay until close().
    void open(book::Finder& finder, QDate today);
    void close();
    bool isOpen() const { return finder_ != nullptr; }
    /// Whether names that are not in the book are offered as new.
    void setMayCreate(bool mayCreate) { mayCreate_ = mayCreate; }

    QLineEdit* field() const { return field_; }
    QListView* list() const { return list_; }
    QLabel* foot() const { return foot_; }

signals:
    void goWanted(const goodturn::query::FoundRow& row);
    void actWanted(const goodturn::query::FoundRow& row);
    void createWanted(goodturn::RecordKind kind, const QString& name);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Choice
    {
        Go,
        Act
    };
    enum class Height
    {
        Fits,
        Grows
    };

    void build();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void look();
    void takeNames(const book::Found& found);
    void takeTexts(const book::Found& found);
    void refresh(Height change);
    std::vector<PaletteRow> rows() const;
    void move(int step, int times);
    void select(int row);
    void choose(Choice choice);
    void perform(const PaletteRow& row, Choice choice);
    void tell();
    void place(Height change);
    void focusMoved(const QWidget* now);
    void keepBeneath();
    void forgetBeneath();
    void dim(QPaintDevice& area) const;
    bool wantsCommandsOnly() const;
    QString typed() const;

    QWidget& window_;
    const QMenuBar& menus_;
    const QAction* opener_;
    PaletteModel* model_;
    QFrame* panel_;
    QLineEdit* field_;
    QListView* list_;
    QLabel* foot_;
    QPointer<book::Finder> finder_;
    QPointer<QWidget> before_; ///< had the keyboard
    /// The window, dimmed, as it was: else all of it were painted anew beneath each key. Null once
    /// it changed its size or colours.
    QPixmap beneath_;
    search::PhoneDigits phones_;
    QDate today_;
    book::Found names_;
    book::Found texts_;
    quint64 ticket_ = 0;
    bool mayCreate_ = false;
    bool moved_ = false;            ///< the person chose a line, which stays chosen as others come
    std::optional<Choice> waiting_; ///< Enter came before the answer
};

} // namespace goodturn::ui
