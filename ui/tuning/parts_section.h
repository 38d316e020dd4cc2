#pragma once

#include "core/reciprocity/segments.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QListWidget;
class QPushButton;

namespace goodturn::ui {

class FieldCell;
class ThresholdRow;
class ToneLabel;

/// The parts of the book that go by thresholds of their own, in the order in which they are looked
/// at, and the thresholds of the one that is chosen. What is wrong is said at once. Nothing is
/// stored here.
class PartsSection : public QWidget
{
    Q_OBJECT

public:
    explicit PartsSection(QWidget* parent = nullptr);

    /// The tags of the book, to choose from.
    void setTags(const QStringList& tags);
    /// Shows the parts without telling that they changed; the chosen one stays chosen.
    void setSegments(const reciprocity::Segments& segments);
    const reciprocity::Segments& segments() const { return segments_; }
    /// What holds for the whole book.
    void setParameters(const reciprocity::ReciprocityParameters& parameters);
    bool isValid() const;
    void setEditable(bool editable);
    /// Puts the keyboard where something was edited last.
    void focusLastEdited();
    /// Where the keyboard comes in, and where it goes out.
    QWidget* firstField() const;
    QWidget* lastField() const;
    const std::vector<ThresholdRow*>& rows() const { return rows_; }

signals:
    void edited();

private:
    QWidget* buildAdding();
    QWidget* buildParts();
    QWidget* buildThresholds();
    void addActs(QBoxLayout& acts);
    void orderTabs();
    int current() const;
    bool isThere(const reciprocity::Segment& segment) const;
    void add();
    reciprocity::Segments namesWith(const reciprocity::Segment& more) const;
    void remove();
    void move(int by);
    void editThreshold(const ThresholdRow& row);
    void tellParts(int chosen);
    void fillList(int chosen);
    void fitList();
    void showChosen();
    void refreshActs();
    QString textOf(const reciprocity::Segment& segment) const;

    reciprocity::Segments segments_;
    reciprocity::ReciprocityParameters parameters_;
    QStringList tags_;
    QComboBox* name_;
    FieldCell* nameCell_;
    QPushButton* add_;
    ToneLabel* empty_;
    QWidget* parts_;
    QListWidget* list_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* remove_;
    QWidget* thresholds_;
    ToneLabel* chosen_;
    std::vector<ThresholdRow*> rows_;
    QWidget* lastEdited_ = nullptr;
    bool editable_ = true;
};

} // namespace goodturn::ui
