#pragma once

#include "ui/shell/window_parts.h"
#include "ui/shell/window_state.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QSplitter;
class QStackedWidget;

namespace goodturn::ui {

class AfterPaint;
class Navigation;

/// The places of one open book: the navigation and the pages, each made when it is first visited.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    /// `parts` must outlive the workspace. No page is made yet.
    Workspace(Desk& desk, const WindowParts& parts, QWidget* parent = nullptr);
    ~Workspace() override;

    /// Goes to the place and returns its page; an unknown key leads to the first place.
    Page* open(const QString& place);
    const QString& currentPlace() const { return place_; }
    Page* currentPage() const;
    /// The account that the current page shows, if any.
    std::optional<AccountId> accountInView() const;

    /// Filters the current list; where there is none, goes to the place that has one.
    void search(const QString& text);
    /// To the place before; false when there is none.
    bool back();
    bool canGoBack() const { return !visited_.isEmpty(); }

    /// Adds the splitters and headers of the pages to `state`, with the place.
    void remember(WindowState& state) const;
    /// Pages find what is theirs when they are made.
    void giveBack(const WindowState& state);

signals:
    void placeChanged(const QString& place);
    /// The place was left, so what is searched for is forgotten.
    void searchEnded();
    void accountsCounted(qint64 count);

private:
    int indexOf(const QString& place) const;
    Page* goTo(int place);
    Page* pageOf(int place);
    void countPlaces();
    void changed();

    Desk& desk_;
    const WindowParts& parts_;
    Navigation* navigation_;
    QStackedWidget* stack_;
    QSplitter* splitter_;
    std::map<int, Page*> pages_;
    QString place_;
    QString searched_;
    QStringList visited_;
    QHash<QString, QByteArray> layouts_;
    QTimer counting_;
    AfterPaint* afterPaint_ = nullptr; ///< counts wait for the first paint
};

} // namespace goodturn::ui
