#include "ui/quick/quick_line.h"

#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextCharFormat>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using quick::PieceKind;

namespace {

/// More than any signature or card with a small picture has.
constexpr int mostPasted = 256 * 1024;
/// Of a card that doesn't go through the line: room for a picture.
constexpr int mostOfCard = 8 * 1024 * 1024;
/// A longer line would take long to draw, and no text of a record holds more.
constexpr int longestLine = 10'000;

bool isCard(const QString& text)
{
    return QStringView(text).trimmed().startsWith(u"BEGIN:VCARD"_s, Qt::CaseInsensitive);
}

/// A card that is dragged as a file or from an address book.
QByteArray cardIn(const QMimeData* data)
{
    for (const QString& format : {u"text/vcard"_s, u"text/x-vcard"_s})
        if (data->hasFormat(format))
            return data->data(format).left(mostOfCard);
    for (const QUrl& url : data->urls()) {
        QFile file(url.toLocalFile());
        if (file.fileName().endsWith(u".vcf"_s, Qt::CaseInsensitive) &&
            file.open(QIODevice::ReadOnly))
            return file.read(mostOfCard);
    }
    return {};
}

QTextCharFormat formatOf(const QWidget* widget)
{
    const Tokens tokens = tokensFor(widget);
    QTextCharFormat format;
    format.setBackground(tokens.tint);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setUnderlineColor(tokens.accent);
    return format;
}

} // namespace

QuickLine::QuickLine(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(mostPasted);
    setClearButtonEnabled(true);
    // An edit is told of first, and only then what it changed.
    connect(this, &QLineEdit::textEdited, this, &QuickLine::handOverLines);
    connect(this, &QLineEdit::textChanged, this, &QuickLine::remember);
    connect(this, &QLineEdit::selectionChanged, this, &QuickLine::remember);
    connect(this, &QLineEdit::cursorPositionChanged, this, &QuickLine::remember);
}

/// A line edit shows formats only as an input method sets them; without a text of its own such an
/// event changes nothing else.
void QuickLine::mark(const std::vector<quick::Piece>& pieces)
{
    pieces_ = pieces;
    QList<QInputMethodEvent::Attribute> attributes;
    const QTextCharFormat format = formatOf(this);
    for (const quick::Piece& piece : pieces)
        attributes.append({QInputMethodEvent::TextFormat, int(piece.range.start) - cursorPosition(),
                           int(piece.range.length), format});
    QInputMethodEvent marking({}, attributes);
    QLineEdit::inputMethodEvent(&marking);
    update();
}

void QuickLine::remember()
{
    before_ = text();
    enteredAt_ = hasSelectedText() ? selectionStart() : cursorPosition();
    replaced_ = selectedText().size();
}

/// What the last edit put into the line, which is `text` now.
QString QuickLine::enteredInto(const QString& text) const
{
    const QStringView head = QStringView(before_).left(enteredAt_);
    const QStringView tail = QStringView(before_).mid(enteredAt_ + replaced_);
    const qsizetype length = text.size() - head.size() - tail.size();
    // A drop may stand elsewhere.
    if (length < 0 || !text.startsWith(head) || !text.endsWith(tail))
        return text;
    return text.mid(enteredAt_, length);
}

/// What stood there stays; the paste itself is what is handed over.
void QuickLine::handOverLines(const QString& text)
{
    const QString entered = enteredInto(text);
    if (!entered.contains(u'\n') && !entered.contains(u'\r') && !isCard(entered)) {
        if (text.size() > longestLine)
            setText(text.left(longestLine));
        return;
    }
    setText(QString(before_));
    emit pasted(entered);
}

/// On an empty line Undo means what was saved last, so it is left to those around.
bool QuickLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isUndoOfSaved(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void QuickLine::keyPressEvent(QKeyEvent* event)
{
    const bool pastes = event->matches(QKeySequence::Paste);
    const QString copied = pastes ? QGuiApplication::clipboard()->text() : QString();
    if (isUndoOfSaved(*event))
        event->ignore();
    else if (isCard(copied)) // a picture in it is more than a line can hold
        emit pasted(copied);
    else
        QLineEdit::keyPressEvent(event);
}

bool QuickLine::isUndoOfSaved(const QKeyEvent& event) const
{
    return text().isEmpty() && event.matches(QKeySequence::Undo);
}

void QuickLine::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark(pieces_);
}

void QuickLine::dragEnterEvent(QDragEnterEvent* event)
{
    if (cardIn(event->mimeData()).isEmpty())
        QLineEdit::dragEnterEvent(event);
    else
        event->acceptProposedAction();
}

void QuickLine::dropEvent(QDropEvent* event)
{
    const QByteArray card = cardIn(event->mimeData());
    if (card.isEmpty()) {
        QLineEdit::dropEvent(event);
        return;
    }
    event->acceptProposedAction();
    emit pasted(QString::fromUtf8(card));
}

} // namespace goodturn::ui
