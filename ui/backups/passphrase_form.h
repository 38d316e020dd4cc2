#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace goodturn::ui {

/// Asks for a passphrase inside a panel: a new one twice, a known one once. What is wrong is said
/// beside the fields as it is typed; the button can be pressed once nothing is.
class PassphraseForm : public QFrame
{
    Q_OBJECT

public:
    enum class Purpose
    {
        New,  ///< for a copy that is to be encrypted
        Known ///< of a copy that is to be opened
    };

    explicit PassphraseForm(Purpose purpose, QWidget* parent = nullptr);

    /// Empties the fields, shows the form, and puts the keyboard into it.
    void ask();
    /// The same after what was given was refused, and says why.
    void askAgain(const QString& problem);
    void cancel();

signals:
    /// The form has emptied and hidden itself.
    void given(const QString& passphrase);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildFields();
    QWidget* buildButtons();
    QString problem() const;
    void refresh();
    void reveal(bool shown);
    void empty();
    void accept();

    QLineEdit* first_;
    QLineEdit* second_; ///< null for a known one
    QCheckBox* reveal_;
    QLabel* problem_;
    QPushButton* accept_;
};

} // namespace goodturn::ui
