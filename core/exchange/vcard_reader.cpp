#include "core/exchange/vcard_reader.h"

#include "core/exchange/text_decoding.h"
#include "core/exchange/vcard_card.h"

#include <QCoreApplication>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("VCard", text);
}

bool isMark(const VCardProperty& property, const char* name)
{
    return property.name == name &&
           property.value.trimmed().compare(u"VCARD"_s, Qt::CaseInsensitive) == 0;
}

/// Pictures, sounds and keys are large and are not read.
bool isLarge(const VCardProperty& property)
{
    return property.name == "PHOTO" || property.name == "LOGO" || property.name == "SOUND" ||
           property.name == "KEY";
}

/// Gathers properties between BEGIN and END and hands over whole cards.
class CardGatherer
{
public:
    explicit CardGatherer(ImportDrafts& result) : result_(result) {}

    void take(VCardProperty property)
    {
        if (isMark(property, "BEGIN")) {
            abandon();
            begunOn_ = property.line;
            ++result_.rowsRead;
        } else if (isMark(property, "END")) {
            finish(property.line);
        } else if (begunOn_ > 0) {
            gather(std::move(property));
        } else {
            noteOutside(property.line);
        }
    }

    /// Reports the card that was begun and has no end.
    void abandon()
    {
        if (begunOn_ > 0)
            result_.skip(begunOn_, tr("This card has no END:VCARD."));
        clear();
    }

private:
    static constexpr size_t mostProperties = 2'000;

    void gather(VCardProperty property)
    {
        if (!isLarge(property) && properties_.size() < mostProperties)
            properties_.push_back(std::move(property));
    }

    void finish(int line)
    {
        if (begunOn_ == 0) {
            noteOutside(line);
            return;
        }
        auto draft = contactFrom(properties_, begunOn_, result_);
        if (draft)
            result_.contacts.push_back(std::move(*draft));
        else
            result_.skip(begunOn_, draft.error().message);
        clear();
    }

    void noteOutside(int line)
    {
        if (!toldOutside_)
            result_.note(line, tr("Text that stands outside a card was left out."));
        toldOutside_ = true;
    }

    void clear()
    {
        properties_.clear();
        begunOn_ = 0;
        toldOutside_ = false;
    }

    ImportDrafts& result_;
    std::vector<VCardProperty> properties_;
    int begunOn_ = 0;
    bool toldOutside_ = false;
};

} // namespace

void readVCards(const QByteArray& bytes, ImportDrafts& result)
{
    VCardPropertyReader reader(withoutWideEncoding(bytes));
    CardGatherer gatherer(result);
    while (auto property = reader.next())
        gatherer.take(std::move(*property));
    gatherer.abandon();
}

} // namespace goodturn::exchange
