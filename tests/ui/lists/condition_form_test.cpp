#include "ui/lists/condition_form.h"

#include "ui/lists/condition_values.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QStringList sampleValues(const ListField& field, Operator op)
{
    switch (arityOf(op)) {
    case Arity::None:
        return {};
    default:
        break;
    }
    if (op == Operator::InLast || op == Operator::NotInLast || op == Operator::InNext)
        return {u"45"_s};
    QStringList values{u"x"_s};
    if (!field.choices.empty())
        values = {field.choices[1].code};
    else if (field.type == FieldType::Date)
        values = {u"2026-03-04"_s};
    else if (field.type == FieldType::Number)
        values = {u"3"_s};
    if (arityOf(op) == Arity::Two)
        values << values.front();
    return values;
}

} // namespace

TEST(ConditionForm, GivesBackEveryConditionThatAFieldKnows)
{
    for (const ListFields& fields : {accountFields(), personFields()}) {
        ConditionForm form(fields, today, [](const QString&) { return QStringList(); });
        QSignalSpy taken(&form, &ConditionForm::taken);
        for (const ListField& field : fields.all())
            for (const Operator op : operatorsOf(field)) {
                const auto condition = Condition::of(field.key, op, sampleValues(field, op));
                form.begin(condition);
                QTest::keyClick(&form, Qt::Key_Return);
                ASSERT_EQ(taken.count(), 1) << field.key.toStdString() << int(op);
                const auto got = taken.takeFirst().at(0).value<Condition>();
                EXPECT_EQ(got, condition) << field.key.toStdString() << int(op);
                EXPECT_EQ(problemOf(got, fields), QString());
            }
    }
}

TEST(ConditionForm, TakesWhatIsTickedWithEnter)
{
    const ListFields fields = accountFields();
    ConditionForm form(fields, today, [](const QString&) { return QStringList(); });
    QSignalSpy taken(&form, &ConditionForm::taken);
    form.begin(Condition::of(u"standing"_s, Operator::AnyOf, {u"new"_s}));
    form.show();
    form.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&form));
    auto* first = form.values()->findChild<QCheckBox*>();
    first->setFocus();
    ASSERT_EQ(form.focusWidget(), first);
    ASSERT_TRUE(first->isChecked());
    QTest::keyClick(first, Qt::Key_Return);
    ASSERT_EQ(taken.count(), 1);
    EXPECT_EQ(taken.first().at(0).value<Condition>().values, QStringList{u"new"_s});
}

TEST(ConditionForm, SaysWhatIsMissing)
{
    const ListFields fields = accountFields();
    ConditionForm form(fields, today, [](const QString&) { return QStringList(); });
    QSignalSpy taken(&form, &ConditionForm::taken);
    for (const QString& field : {u"name"_s, u"standing"_s, u"tags"_s}) {
        form.begin();
        form.fieldBox()->setCurrentIndex(form.fieldBox()->findData(field));
        QTest::keyClick(&form, Qt::Key_Return);
        EXPECT_FALSE(form.values()->values());
    }
    EXPECT_EQ(taken.count(), 0);
}
