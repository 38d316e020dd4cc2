#include "core/sample/sample_reader.h"

#include "core/sample/account_reader.h"
#include "core/sample/json_fields.h"
#include "core/sample/story_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

static void initSampleResources()
{
    Q_INIT_RESOURCE(sample);
}

namespace goodturn::sample {
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> broken(const QString& detail)
{
    return failure(ErrorKind::Internal,
                   QCoreApplication::translate(
                       "Sample", "The sample book's data is damaged. Install Goodturn again."),
                   detail);
}

Result<QByteArray> builtIn(const QString& file)
{
    initSampleResources();
    QFile resource(u":/sample/"_s + file);
    if (!resource.open(QIODevice::ReadOnly))
        return broken(file);
    return resource.readAll();
}

Result<QJsonDocument> parsed(const QByteArray& text, const QString& what)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return broken(
            u"%1 at byte %2: %3"_s.arg(what, QString::number(error.offset), error.errorString()));
    return document;
}

Result<PhraseLists> readLists(const QByteArray& text, const QString& what)
{
    GT_ASSIGN(const QJsonDocument document, parsed(text, what));
    PhraseLists lists;
    QString problem;
    const QJsonObject object = document.object();
    Fields fields(object, what, problem);
    for (const QString& key : object.keys())
        lists[key] = fields.texts(key);
    if (!problem.isEmpty())
        return broken(problem);
    return lists;
}

std::vector<BookTitle> readBooks(const QJsonArray& array, QString& problem)
{
    std::vector<BookTitle> books;
    for (const QJsonValue& value : array) {
        Fields fields(value.toObject(), u"books"_s, problem);
        books.push_back({fields.text(u"title"_s), fields.text(u"author"_s), fields.text(u"isbn"_s),
                         fields.texts(u"tags"_s), fields.text(u"about"_s),
                         fields.number(u"copies"_s)});
    }
    return books;
}

std::vector<OwnFieldData> readOwnFields(const QJsonArray& array, QString& problem)
{
    std::vector<OwnFieldData> own;
    for (const QJsonValue& value : array) {
        Fields fields(value.toObject(), u"fields"_s, problem);
        OwnFieldData data;
        data.field.of = fields.choice<RecordKind>(u"of"_s).value_or(RecordKind::Account);
        data.field.name = fields.text(u"name"_s);
        data.field.type = fields.choice<CustomType>(u"type"_s).value_or(CustomType::Text);
        for (const QString& choice : fields.texts(u"choices"_s))
            data.field.choices.push_back({choice, choice});
        const QJsonObject values = fields.object(u"values"_s).value_or(QJsonObject());
        for (const QString& name : values.keys())
            data.values[name] = values.value(name).toString();
        own.push_back(std::move(data));
    }
    return own;
}

QString untoldStory(const SampleData& data)
{
    for (const AccountData& account : data.accounts)
        if (!data.stories.contains(account.story))
            return u"%1: no story %2"_s.arg(account.account.name, account.story);
    return {};
}

} // namespace

Result<SampleFiles> builtInFiles()
{
    SampleFiles files;
    GT_ASSIGN(files.accounts, builtIn(u"accounts.json"_s));
    GT_ASSIGN(files.stories, builtIn(u"stories.json"_s));
    GT_ASSIGN(files.phrases, builtIn(u"phrases.json"_s));
    GT_ASSIGN(files.books, builtIn(u"books.json"_s));
    GT_ASSIGN(files.fields, builtIn(u"fields.json"_s));
    return files;
}

Result<SampleData> readSample(const SampleFiles& files)
{
    GT_ASSIGN(const QJsonDocument accounts, parsed(files.accounts, u"accounts"_s));
    GT_ASSIGN(const QJsonDocument stories, parsed(files.stories, u"stories"_s));
    GT_ASSIGN(const QJsonDocument books, parsed(files.books, u"books"_s));
    GT_ASSIGN(const QJsonDocument fields, parsed(files.fields, u"fields"_s));
    SampleData data;
    QString problem;
    for (const QJsonValue& value : accounts.array())
        data.accounts.push_back(readAccount(value.toObject(), problem));
    const QJsonObject told = stories.object();
    for (const QString& name : told.keys())
        data.stories[name] = readStory(name, told.value(name).toObject(), problem);
    data.books = readBooks(books.array(), problem);
    data.fields = readOwnFields(fields.array(), problem);
    GT_ASSIGN(data.phrases, readLists(files.phrases, u"phrases"_s));
    if (problem.isEmpty())
        problem = untoldStory(data);
    if (!problem.isEmpty())
        return broken(problem);
    return data;
}

Result<PhraseLists> builtInLists(const QString& file)
{
    GT_ASSIGN(const QByteArray text, builtIn(file));
    return readLists(text, file);
}

} // namespace goodturn::sample
