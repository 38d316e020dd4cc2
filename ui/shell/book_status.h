#pragma once

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

#include <functional>

class QLabel;

namespace goodturn::ui {

/// The status bar: what is there and saved on the left, the last backup and which book on the
/// right.
class BookStatus : public QStatusBar
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    explicit BookStatus(QWidget* parent = nullptr);

    /// `now` gives the moment in UTC that "ago" is counted from.
    void showBook(const QString& fileName, const QString& path, bool readOnly, Now now);
    /// Warns beside the book's name that it lies on a network disk.
    void warnOfSharedDisk();
    void clearBook();
    void setAccountCount(qint64 count);
    void noteSaved();
    /// When the book was last backed up, in words.
    void showBackup(const QString& text);
    /// A passing line.
    void showPassing(const QString& text);

    QString text() const;

private:
    void refresh();

    QLabel* left_;
    QLabel* backup_;
    QLabel* right_;
    QTimer timer_;
    Now now_;
    QDateTime saved_;
    qint64 accounts_ = -1;
    bool readOnly_ = false;
};

} // namespace goodturn::ui
