#pragma once

#include "core/book/model_service.h"
#include "core/book/progress.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace goodturn::ui {

class JobLine;
class ToneLabel;

/// Fitting the model to the book: what a fit looked at, what would change and how well either
/// foresees, going by it, and taking it back. All of it runs on another thread, and nothing is
/// changed before the person says so.
class FitSection : public QWidget
{
    Q_OBJECT

public:
    explicit FitSection(Desk& desk, QWidget* parent = nullptr);
    ~FitSection() override;

    /// Shows the fit that the book goes by, if any. A proposal on other parameters is dropped.
    void show(const reciprocity::ReciprocityParameters& held,
              const std::optional<book::FitNote>& note);
    /// Why nothing can be done here just now; empty: it can.
    void setBlocked(const QString& reason);
    bool isRunning() const;
    /// One step back: stops the work, or leaves what was proposed; false when there is neither.
    bool escape();

signals:
    void runningChanged();

private:
    using Act = std::function<Result<void>(book::ModelService&, const book::Progress&)>;

    QWidget* buildProposal();
    void fit();
    void fitted(const Result<reciprocity::BookFit>& outcome);
    void propose();
    void fillTable();
    void leave();
    void adopt();
    void takeBack();
    void change(const QString& doing, const QString& failed, const QString& name, const Act& act);
    void changed(const Result<void>& outcome, const QString& failed, const QString& name);
    void refreshActs();
    void setWeekly(bool weekly);

    Desk& desk_;
    reciprocity::ReciprocityParameters held_;
    std::optional<book::FitNote> note_;
    std::optional<reciprocity::BookFit> proposal_;
    QString blocked_;
    ToneLabel* state_;
    ToneLabel* blockedBy_;
    QPushButton* fit_;
    QPushButton* takeBack_;
    QCheckBox* weekly_;
    JobLine* job_;
    QWidget* box_;
    ToneLabel* lookedAt_;
    ToneLabel* outcome_;
    ToneLabel* scores_;
    QWidget* table_;
    QPushButton* adopt_;
    QPushButton* leave_;
};

} // namespace goodturn::ui
