#include "ui/pages/gifts/inscription_field.h"

#include "core/domain/labels.h"
#include "core/writing/inscription_template.h"
#include "core/writing/text_review.h"
#include "ui/editors/note_field.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/gifts/inscription_review.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace goodturn::ui {

namespace {

constexpr int linesInAForm = 4;
constexpr int linesOnTheDesk = 9;

Tone toneOf(writing::ReviewWeight weight)
{
    switch (weight) {
    case writing::ReviewWeight::Good:
        return Tone::Given;
    case writing::ReviewWeight::Note:
        return Tone::Muted;
    case writing::ReviewWeight::Warning:
        return Tone::Alert;
    }
    Q_UNREACHABLE();
}

} // namespace

InscriptionField::InscriptionField(Sources sources, bool isWhole, QWidget* parent)
    : QWidget(parent)
    , sources_(std::move(sources))
    , note_(new NoteField(isWhole ? linesOnTheDesk : linesInAForm, this))
    , templates_(new QPushButton(tr("Begin from a template"), this))
    , review_(new ToneLabel(Tone::Muted, {}, this))
{
    templates_->setFlat(true);
    auto* menu = new QMenu(templates_);
    templates_->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &InscriptionField::fillMenu);
    review_->setWordWrap(true);
    auto* below = new QHBoxLayout;
    below->setSpacing(grid(this, 2));
    below->addWidget(review_, 1);
    below->addWidget(templates_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    layout->addWidget(note_);
    layout->addLayout(below);
    if (isWhole) {
        findings_ = new QVBoxLayout;
        findings_->setSpacing(grid(this, 1));
        layout->addLayout(findings_);
    }
    setFocusProxy(note_);
    connect(note_, &NoteField::textChanged, this, &InscriptionField::review);
}

QString InscriptionField::text() const
{
    return note_->toPlainText();
}

void InscriptionField::setText(const QString& text)
{
    note_->setPlainText(text);
    review();
}

void InscriptionField::fillMenu()
{
    QMenu* menu = templates_->menu();
    menu->clear();
    const Gift gift = sources_.gift();
    const Contact person = sources_.person();
    menu->addAction(tr("What suits this gift"), this,
                    [this, gift, person] { use(writing::inscription(gift, person)); });
    menu->addSeparator();
    const QString occasion =
        gift.occasion == Occasion::Own ? gift.occasionName : label(gift.occasion);
    const writing::InscriptionFields fields{person.givenName, gift.title, gift.author, occasion};
    for (const writing::InscriptionTemplate& one : writing::inscriptionTemplates())
        menu->addAction(plainCaption(one.name), this,
                        [this, one, fields] { use(writing::filled(one.text, fields)); });
}

/// As if it were typed, so that Ctrl+Z in the field brings the words before it back.
void InscriptionField::use(const QString& text)
{
    note_->selectAll();
    note_->insertPlainText(text);
    note_->setFocus();
}

void InscriptionField::review()
{
    const bool isClient = !sources_.isClient || sources_.isClient();
    const auto review = writing::reviewed(text(), writing::TextKind::Card, isClient);
    review_->setText(inscriptionReview(review));
    mark(review);
    if (findings_)
        tell(review);
}

void InscriptionField::mark(const writing::TextReview& review)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const writing::ReviewFinding& finding : review.findings) {
        if (finding.weight == writing::ReviewWeight::Good)
            continue;
        for (const writing::TextPlace& place : finding.places) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(note_->document());
            mark.cursor.setPosition(int(place.start));
            mark.cursor.setPosition(int(place.start + place.length), QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(tokensFor(this).alert);
            marks << mark;
        }
    }
    note_->setExtraSelections(marks);
}

void InscriptionField::tell(const writing::TextReview& review)
{
    while (QLayoutItem* item = findings_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const writing::ReviewFinding& finding : review.findings)
        findings_->addWidget(
            paragraph(toneOf(finding.weight), reviewSentence(finding, review, text())));
}

} // namespace goodturn::ui
