#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace goodturn::ui {

/// Asks for a new passphrase, twice, inside a panel. What is wrong is said beside the fields as it
/// is typed; the button can be pressed once nothing is.
class PassphraseForm : public QFrame
{
    Q_OBJECT

public:
    explicit PassphraseForm(QWidget* parent = nullptr);

    /// Empties the fields, shows the form, and puts the keyboard into it.
    void ask();

signals:
    /// The form has emptied and hidden itself.
    void given(const QString& passphrase);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void accept();
    void cancel();

    QLineEdit* first_;
    QLineEdit* second_;
    QLabel* problem_;
    QPushButton* save_;
};

} // namespace goodturn::ui
