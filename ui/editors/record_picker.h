#pragma once

#include "core/base/result.h"
#include "core/query/page_rows.h"

#include <QLineEdit>

#include <functional>
#include <optional>
#include <vector>

class QCompleter;
class QStandardItemModel;

namespace goodturn::ui {

class Desk;

/// A line in which a person or an account is found by typing: at most 20 matches, looked up anew
/// with each letter. What is typed counts only once it names a record.
class RecordPicker : public QLineEdit
{
    Q_OBJECT

public:
    using Search = std::function<Result<std::vector<query::NamedId>>(const QString& text)>;

    explicit RecordPicker(Search search, QWidget* parent = nullptr);

    std::optional<qint64> chosen() const { return id_; }
    void setChosen(std::optional<qint64> id, const QString& name);
    /// Whether something is typed that names no record.
    bool hasUnknownText() const;
    /// Takes what is typed when it can only mean one record: the only one found, or, where a new
    /// one may be named, the only one that is called just so.
    void settle();
    /// Whether a name that no record has means a new one.
    void setOffersNew(bool offers) { offersNew_ = offers; }

signals:
    /// The person chose a record, or took the choice away.
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void lookUp(const QString& text);
    void take(const QModelIndex& index);

    Search search_;
    std::optional<qint64> id_;
    bool offersNew_ = false;
    QStandardItemModel* found_;
    QCompleter* completer_;
};

/// Pickers over the book's accounts and people.
RecordPicker* makeAccountPicker(Desk& desk, QWidget* parent);
/// People of `account` (when it gives one) come first, and all of them on an empty line.
RecordPicker* makePersonPicker(Desk& desk, std::function<std::optional<AccountId>()> account,
                               QWidget* parent);

} // namespace goodturn::ui
