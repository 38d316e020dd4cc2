#pragma once

#include "core/book/model_service.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace goodturn::ui {

class FitSection;
class JobLine;
class ParameterForm;
class PartsSection;
class PreviewPane;
class ToneLabel;
class UnsavedQuestion;

/// The parameters of the model of the open book, and the thresholds of its parts: looked at, tried
/// on an account, set, and fitted to the book. Nothing is written before Save, which goes over
/// every account on another thread, and nothing that was typed is left without asking.
class ModelPanel : public QWidget
{
    Q_OBJECT

public:
    /// `account` is what the window shows. The book of the desk stays open while the panel is
    /// shown.
    ModelPanel(Desk& desk, std::optional<AccountId> account, QWidget* parent = nullptr);
    ~ModelPanel() override;

signals:
    /// Work that goes on over the whole book began or ended: the book stays open meanwhile.
    void busyChanged(bool busy);
    void closed();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Refused, with the question, while something is not saved.
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void connectParts();
    void orderTabs();
    bool isEdited() const;
    bool isValid() const;
    bool reckonsAnew() const;
    query::ModelTerms edited() const;
    void take(const query::ModelTerms& terms);
    QString tellState() const;
    void focusLastEdited();
    void reload();
    void placePreview();
    void refresh();
    void refreshActs();
    void escape();
    void noteWork();
    bool mayLeave();
    void leave();
    void keepEditing();
    void discard();
    void save();
    void saved(const query::ModelTerms& terms, const Result<void>& outcome);

    Desk& desk_;
    query::ModelTerms held_;
    std::optional<book::FitNote> note_;
    ParameterForm* form_;
    PartsSection* parts_;
    PreviewPane* preview_;
    FitSection* fit_;
    JobLine* job_;
    ToneLabel* state_;
    UnsavedQuestion* question_;
    QPushButton* save_;
    QPushButton* discard_;
    QPushButton* standards_;
    QPushButton* done_;
    QWidget* side_;
    QVBoxLayout* main_;
    QVBoxLayout* aside_;
    QSplitter* body_;
    bool isAside_ = false;
    bool workedOnParts_ = false;
};

} // namespace goodturn::ui
