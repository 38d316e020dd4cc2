#pragma once

#include <QList>

class QGridLayout;
class QPushButton;
class QString;
class QWidget;

namespace goodturn::ui {

/// The head of a panel over the window: its title, what can be done with the whole of it at the
/// right, and beneath, one under the other, what it has to say.
QWidget* makePanelHead(const QString& title, const QList<QPushButton*>& acts,
                       const QList<QWidget*>& beneath);

/// Fills the panel from edge to edge: the head, a line, and the parts, the first of which takes the
/// room.
void framePanel(QWidget* panel, QWidget* head, const QList<QWidget*>& parts);

/// The acts beneath the parts of a panel, from the left.
QWidget* makePanelActs(const QList<QPushButton*>& acts);

/// The last line of a form: at the right what leaves it, and the act that Enter carries out.
QWidget* makeFormEnd(QPushButton* leave, QPushButton* act);

/// A grid in sixths of the width, for fields side by side; without margins.
QGridLayout* makeSixths(QWidget* parent, int rowGap);

} // namespace goodturn::ui
