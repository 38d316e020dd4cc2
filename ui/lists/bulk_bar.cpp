#include "ui/lists/bulk_bar.h"

#include "core/book/list_export.h"
#include "core/query/field_words.h"
#include "core/query/queries.h"
#include "ui/desk/save_prompt.h"
#include "ui/desk/window_hold.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/choice_field.h"
#include "ui/editors/flow_layout.h"
#include "ui/editors/optional_days_field.h"
#include "ui/editors/tone_label.h"
#include "ui/lists/list_words.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSaveFile>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using book::BulkEdit;
using book::BulkReport;
using book::BulkService;
using Kind = BulkEdit::Kind;
using query::ListKind;

namespace {

QString askByDialog(QWidget* window)
{
    return askWhereToSave(window, {u"lists/export"_s, BulkBar::tr("Export as CSV"), u"list"_s,
                                   BulkBar::tr("CSV files (*.csv)")});
}

} // namespace

BulkBar::BulkBar(Desk& desk, ListKind kind, Rows rows, QWidget* parent)
    : QWidget(parent)
    , askForFile(askByDialog)
    , desk_(desk)
    , kind_(kind)
    , rows_(std::move(rows))
    , buttons_(makeButtons())
    , line_(makeLine())
    , job_(new JobLine(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addWidget(buttons_);
    column->addWidget(line_);
    column->addWidget(job_);
    line_->hide();
    planning_.setSingleShot(true);
    planning_.setInterval(0);
    connect(&planning_, &QTimer::timeout, this, &BulkBar::plan);
    connect(job_, &JobLine::runningChanged, this, [this] {
        buttons_->setDisabled(job_->isRunning());
        hold_.reset();
    });
}

BulkBar::~BulkBar() = default;

QWidget* BulkBar::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(grid(this, 1), buttons);
    const auto add = [&](const QString& text, auto act, bool writes) {
        auto* button = new QPushButton(text, buttons);
        button->setAutoDefault(false);
        button->setDisabled(writes && desk_.book().isReadOnly());
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    const bool accounts = kind_ == ListKind::Accounts;
    if (accounts || kind_ == ListKind::People)
        add(accounts ? tr("&Tag…") : tr("In&terest…"), &BulkBar::beginTag, true);
    if (accounts) {
        add(tr("&Owner…"), &BulkBar::beginOwner, true);
        add(tr("&Stage…"), &BulkBar::beginLifecycle, true);
        add(tr("&Cadence…"), &BulkBar::beginCadence, true);
    }
    add(tr("&Remove…"), &BulkBar::beginDelete, true);
    add(tr("E&xport as CSV…"), &BulkBar::exportRows, false);
    if (accounts)
        add(tr("Summar&ies…"), &BulkBar::openSummaries, false);
    return buttons;
}

/// "Every [14 days], at the longest [30 days]".
QWidget* BulkBar::makeDays(QWidget* parent)
{
    auto* days = new QWidget(parent);
    ideal_ = new OptionalDaysField(days);
    ideal_->setAccessibleName(query::fieldLabel(RecordKind::Account, u"ideal_days"_s));
    longest_ = new OptionalDaysField(days);
    longest_->setAccessibleName(query::fieldLabel(RecordKind::Account, u"longest_days"_s));
    auto* row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(new PlainLabel(tr("In touch every"), days));
    row->addWidget(ideal_);
    row->addWidget(new PlainLabel(tr("at the longest"), days));
    row->addWidget(longest_);
    for (OptionalDaysField* field : {ideal_, longest_})
        connect(field, &QSpinBox::valueChanged, &planning_, qOverload<>(&QTimer::start));
    return days;
}

QWidget* BulkBar::makeLine()
{
    auto* line = new QWidget(this);
    tagWay_ = new QComboBox(line);
    tagWay_->addItems({tr("Add"), tr("Take away")});
    tagWay_->setAccessibleName(tr("Add or take away"));
    lifecycle_ = new ChoiceField<Lifecycle>(line);
    lifecycle_->setAccessibleName(query::fieldLabel(RecordKind::Account, u"lifecycle"_s));
    text_ = new QLineEdit(line);
    text_->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    text_->setMaxLength(200);
    days_ = makeDays(line);
    preview_ = new ToneLabel(Tone::Muted, {}, line);
    preview_->setMinimumHeight(text_->sizeHint().height()); // in the middle of the line
    apply_ = new AccentButton(tr("Apply"), line);
    auto* cancel = new QPushButton(tr("Cancel"), line);
    for (QPushButton* button : {apply_, cancel})
        button->setAutoDefault(false);
    auto* row = new FlowLayout(grid(this, 2), line);
    for (QWidget* part : std::initializer_list<QWidget*>{tagWay_, lifecycle_, days_, text_,
                                                         preview_, apply_, cancel})
        row->addWidget(part);
    connect(tagWay_, &QComboBox::currentIndexChanged, &planning_, qOverload<>(&QTimer::start));
    connect(lifecycle_, &QComboBox::currentIndexChanged, &planning_, qOverload<>(&QTimer::start));
    connect(text_, &QLineEdit::textChanged, &planning_, qOverload<>(&QTimer::start));
    connect(apply_, &QPushButton::clicked, this, &BulkBar::apply);
    connect(cancel, &QPushButton::clicked, this, &BulkBar::end);
    return line;
}

bool BulkBar::isWorking() const
{
    return job_->isRunning();
}

void BulkBar::setCount(int rows)
{
    constexpr int many = 1000; // are not counted at each key
    setVisible(rows > 0 || isWorking());
    planning_.setInterval(rows > many ? 150 : 0);
    if (!line_->isHidden())
        planning_.start();
}

void BulkBar::begin(Kind kind)
{
    if (isWorking() || desk_.book().isReadOnly())
        return;
    act_ = kind;
    const bool tags = kind == Kind::AddTag;
    const bool text = tags || kind == Kind::SetOwner;
    tagWay_->setVisible(tags);
    lifecycle_->setVisible(kind == Kind::SetLifecycle);
    days_->setVisible(kind == Kind::SetCadence);
    text_->setVisible(text);
    text_->clear();
    const QString field = !tags                         ? u"owner"_s
                          : kind_ == ListKind::Accounts ? u"tags"_s
                                                        : u"interests"_s;
    text_->setAccessibleName(!tags ? query::fieldLabel(RecordKind::Account, field)
                             : kind_ == ListKind::Accounts ? tr("Tag")
                                                           : tr("Interest"));
    text_->setPlaceholderText(text_->accessibleName());
    if (text) {
        auto* completer = new QCompleter(
            desk_.book().queries().listValues(kind_, field).value_or(QStringList()), text_);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        text_->setCompleter(completer);
    }
    line_->show();
    show(); // the count of the rows may not have come yet
    plan();
    firstStop()->setFocus(Qt::TabFocusReason); // what stands there is chosen, to be typed over
}

QWidget* BulkBar::firstStop() const
{
    switch (act_) {
    case Kind::SetLifecycle:
        return lifecycle_;
    case Kind::SetCadence:
        return ideal_;
    case Kind::Delete:
        return apply_;
    default:
        return text_;
    }
}

void BulkBar::beginTag()
{
    begin(Kind::AddTag);
}

void BulkBar::beginOwner()
{
    begin(Kind::SetOwner);
}

void BulkBar::beginLifecycle()
{
    begin(Kind::SetLifecycle);
}

void BulkBar::beginCadence()
{
    begin(Kind::SetCadence);
}

void BulkBar::beginDelete()
{
    begin(Kind::Delete);
}

BulkEdit BulkBar::edit() const
{
    BulkEdit edit;
    edit.kind = act_ == Kind::AddTag && tagWay_->currentIndex() == 1 ? Kind::RemoveTag : act_;
    edit.text = text_->text().simplified();
    while (act_ == Kind::AddTag && edit.text.startsWith(u'#'))
        edit.text = edit.text.mid(1).trimmed();
    edit.lifecycle = Lifecycle(lifecycle_->currentData().toInt());
    edit.idealDays = ideal_->days();
    edit.longestDays = longest_->days();
    return edit;
}

/// Says what the act would do; the versions that it saw are those that it may change.
void BulkBar::plan()
{
    plan_.reset();
    auto planned = BulkService(desk_.book()).plan(kind_, rows_.keys(), edit());
    apply_->setEnabled(planned && !planned->records.empty());
    apply_->setText(apply_->isEnabled()
                        ? applyText(kind_, edit().kind, qint64(planned->records.size()))
                        : tr("Apply"));
    preview_->setText(planned ? planText(kind_, act_, *planned) : planned.error().message);
    if (!planned)
        return;
    plan_ = std::move(*planned);
}

void BulkBar::apply()
{
    if (planning_.isActive()) {
        planning_.stop();
        plan();
    }
    if (!plan_ || plan_->records.empty() || isWorking())
        return;
    const BulkEdit edit = this->edit();
    if (plan_->records.size() <= directly)
        applyDirectly(edit);
    else
        applyAside(edit);
}

void BulkBar::applyDirectly(const BulkEdit& edit)
{
    Result<BulkReport> report;
    const auto act = [&]() -> Result<void> {
        report = BulkService(desk_.book()).carryOut(kind_, *plan_, edit);
        if (!report)
            return failure(report.error());
        return {};
    };
    if (const auto done = desk_.carryOut(act); !done)
        report = failure(done.error());
    tell(report);
}

/// On a connection of its own; the window's then reads everything anew.
void BulkBar::applyAside(const BulkEdit& edit)
{
    auto outcome = std::make_shared<Result<BulkReport>>(BulkReport());
    const auto work = [open = desk_.book().opener(), kind = kind_, plan = *plan_, edit,
                       outcome](const book::Progress& progress) {
        const auto opened = open();
        if (!opened)
            *outcome = failure(opened.error());
        else
            *outcome = BulkService(**opened).carryOut(kind, plan, edit, progress);
    };
    line_->hide();
    job_->run(BulkService::actName(kind_, edit, qint64(plan_->records.size())), work,
              [this, outcome] {
                  if (*outcome && (*outcome)->unit.isValid())
                      desk_.perform(tr("The change was not noted"), [&]() -> Result<void> {
                          desk_.book().announceEverything((*outcome)->unit, (*outcome)->name);
                          return {};
                      });
                  tell(*outcome);
              });
    hold_ = std::make_unique<WindowHold>(desk_, *job_, tr("Many rows are being changed."));
    job_->setFocus(Qt::OtherFocusReason);
}

void BulkBar::tell(const Result<BulkReport>& report)
{
    end();
    if (!report) {
        if (report.error().kind == ErrorKind::Cancelled)
            desk_.showStatus(report.error().message);
        else
            desk_.showError(tr("The rows were not changed"), report.error());
        return;
    }
    desk_.showStatus(doneText(kind_, act_, report->changed));
    if (report->skipped > 0)
        desk_.showError(
            skippedText(kind_, report->skipped),
            {ErrorKind::Conflict,
             tr("Somebody changed them meanwhile: %1").arg(report->skippedNames.join(u", "_s)),
             {}});
}

void BulkBar::exportRows()
{
    if (isWorking())
        return;
    const QString path = askForFile(desk_.window());
    if (path.isEmpty())
        return;
    auto csv = std::make_shared<Result<QByteArray>>(QByteArray());
    const auto work = [open = desk_.book().opener(), kind = kind_, keys = rows_.keys(),
                       columns = rows_.columns(), csv](const book::Progress& progress) {
        const auto opened = open();
        if (!opened)
            *csv = failure(opened.error());
        else
            *csv = book::listCsv(**opened, kind, keys, columns, progress);
    };
    job_->run(tr("Export"), work, [this, path, csv] { writeFile(path, *csv); });
}

void BulkBar::openSummaries()
{
    std::vector<AccountId> accounts;
    for (const qint64 key : rows_.keys())
        accounts.emplace_back(key);
    desk_.openSummaries(accounts);
}

void BulkBar::writeFile(const QString& path, const Result<QByteArray>& csv)
{
    QSaveFile file(path);
    if (!csv && csv.error().kind == ErrorKind::Cancelled)
        desk_.showStatus(tr("Stopped. Nothing was written."));
    else if (!csv)
        desk_.showError(tr("The list was not exported"), csv.error());
    else if (file.open(QIODevice::WriteOnly) && file.write(*csv) == csv->size() && file.commit())
        desk_.showStatus(tr("Exported to %1").arg(path));
    else
        desk_.showError(tr("The list was not exported"), {ErrorKind::Io, file.errorString(), {}});
    emit left();
}

void BulkBar::end()
{
    line_->hide();
    plan_.reset();
    emit left();
}

void BulkBar::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enters && event->isAutoRepeat()) // an Enter that is held is none for what it opened
        return;
    if (auto* button = enters ? qobject_cast<QAbstractButton*>(focusWidget()) : nullptr)
        button->click();
    else if (event->key() == Qt::Key_Escape && !line_->isHidden())
        end();
    else if (enters && !line_->isHidden())
        apply();
    else
        QWidget::keyPressEvent(event);
}

} // namespace goodturn::ui
