#include "ui/print/finished_pdf.h"

#include "core/domain/contact_point.h"
#include "ui/print/paper.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QUrl>

#include <exception>
#include <ios>
#include <set>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

Object textObject(const QString& text)
{
    return Object::newUnicodeString(text.toStdString());
}

/// "mailto:" and an address that reads as one, without a question mark that would bring more.
bool isSafeLink(const QString& url)
{
    const QString scheme = u"mailto:"_s;
    if (!url.startsWith(scheme) || url.contains(u'?') || url.contains(u'&'))
        return false;
    return looksLikeEmail(QUrl::fromPercentEncoding(url.mid(scheme.size()).toLatin1()));
}

/// Leads what qpdf writes to a device.
class DevicePipe : public Pipeline
{
public:
    explicit DevicePipe(QIODevice& to) : Pipeline("device", nullptr), to_(to) {}

    void write(const unsigned char* data, size_t size) override
    {
        if (to_.write(reinterpret_cast<const char*>(data), qint64(size)) != qint64(size))
            throw std::ios_base::failure(to_.errorString().toStdString());
    }
    void finish() override {}

private:
    QIODevice& to_;
};

class Finish
{
public:
    Finish(const QString& plain, const QPageLayout& layout) : layout_(layout)
    {
        pdf_.setSuppressWarnings(true);
        pdf_.processFile(QFile::encodeName(plain).constData());
        for (auto& page : QPDFPageDocumentHelper(pdf_).getAllPages())
            pages_.push_back(page.getObjectHandle());
    }

    void sayFacts(const PdfFacts& facts)
    {
        const QDateTime at = facts.day.isValid() ? QDateTime(facts.day, QTime(12, 0), Qt::UTC)
                                                 : QDateTime::currentDateTimeUtc();
        const Object time =
            Object::newString(at.toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString());
        Object info = pdf_.getTrailer().getKey("/Info");
        if (!facts.author.isEmpty())
            info.replaceKey("/Author", textObject(facts.author));
        info.replaceKey("/CreationDate", time);
        info.replaceKey("/ModDate", time);
        Object viewer = Object::newDictionary();
        viewer.replaceKey("/DisplayDocTitle", Object::newBool(true));
        pdf_.getRoot().replaceKey("/ViewerPreferences", viewer);
    }

    /// Qt names the part of a font that is inside by the order of a hash, which is another in each
    /// process; here they are named in the order of the pages.
    void nameFonts()
    {
        std::set<QPDFObjGen> named;
        for (Object& page : pages_) {
            Object resources = page.getKey("/Resources");
            Object fonts = resources.isDictionary() ? resources.getKey("/Font") : resources;
            if (!fonts.isDictionary())
                continue;
            for (auto [name, font] : fonts.getDictAsMap())
                if (font.isDictionary() && named.insert(font.getObjGen()).second)
                    nameFont(font, int(named.size()));
        }
    }

    void addLinks(const std::vector<PageLink>& links)
    {
        for (const PageLink& link : links)
            if (isSafeLink(link.url) && hasPage(link.page))
                addLink(link);
    }

    void addOutline(const std::vector<OutlineEntry>& entries)
    {
        if (entries.empty())
            return;
        Object root = pdf_.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/Outlines"));
        const bool hasChapters = fillLevel(root, entries, 0, entries.size(), 0);
        pdf_.getRoot().replaceKey("/Outlines", root);
        if (hasChapters) // one among several is what a reader looks for first
            pdf_.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
    }

    void writeTo(QIODevice& to)
    {
        pdf_.getTrailer().removeKey("/ID"); // made from the content
        DevicePipe pipe(to);
        QPDFWriter writer(pdf_);
        writer.setOutputPipeline(&pipe);
        writer.setDeterministicID(true);
        writer.write();
    }

private:
    bool hasPage(int page) const { return page >= 0 && size_t(page) < pages_.size(); }

    static void nameFont(Object font, int number)
    {
        std::string tag = "AAAAAA+";
        for (size_t place = 5; number > 0; --place, number /= 26)
            tag[place] = char('A' + number % 26);
        Object inner = font.getKey("/DescendantFonts");
        if (!inner.isArray() || inner.getArrayNItems() != 1 || !font.getKey("/BaseFont").isName())
            return;
        inner = inner.getArrayItem(0);
        const Object name =
            Object::newName('/' + tag + font.getKey("/BaseFont").getName().substr(1));
        font.replaceKey("/BaseFont", name);
        inner.replaceKey("/BaseFont", name);
        inner.getKey("/FontDescriptor").replaceKey("/FontName", name);
    }

    /// A length of the page from its left; from its foot, as a PDF counts.
    double left(double x) const
    {
        return layout_.paintRect(QPageLayout::Point).left() + x / paperUnitsPerPoint;
    }
    double up(double y) const
    {
        const double height = layout_.fullRect(QPageLayout::Point).height();
        return height - layout_.paintRect(QPageLayout::Point).top() - y / paperUnitsPerPoint;
    }

    void addLink(const PageLink& link)
    {
        Object action = Object::newDictionary();
        action.replaceKey("/S", Object::newName("/URI"));
        action.replaceKey("/URI", Object::newString(link.url.toStdString()));
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
        annotation.replaceKey("/Rect", Object::newArray(Object::Rectangle(
                                           left(link.place.left()), up(link.place.bottom()),
                                           left(link.place.right()), up(link.place.top()))));
        annotation.replaceKey("/A", action);
        Object page = pages_[size_t(link.page)];
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(pdf_.makeIndirectObject(annotation));
    }

    Object itemFor(const OutlineEntry& entry, const Object& parent)
    {
        Object item = pdf_.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", textObject(entry.title));
        item.replaceKey("/Parent", parent);
        const Object top = Object::newReal(up(entry.y), 1);
        item.replaceKey(
            "/Dest",
            Object::newArray({pages_[size_t(hasPage(entry.page) ? entry.page : 0)],
                              Object::newName("/XYZ"), Object::newNull(), top, Object::newNull()}));
        return item;
    }

    /// Entries `from` to `to` of a level below `parent`, each with those of higher levels after
    /// it, which are folded away. True when there were any of these.
    bool fillLevel(Object& parent, const std::vector<OutlineEntry>& entries, size_t from, size_t to,
                   int level)
    {
        Object previous = Object::newNull();
        int count = 0;
        bool isDeeper = false;
        for (size_t at = from; at < to; ++count) {
            size_t next = at + 1;
            while (next < to && entries[next].level > level)
                ++next;
            Object item = itemFor(entries[at], parent);
            if (previous.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", previous);
                previous.replaceKey("/Next", item);
            }
            if (next > at + 1) {
                fillLevel(item, entries, at + 1, next, level + 1);
                isDeeper = true;
            }
            previous = item;
            at = next;
        }
        parent.replaceKey("/Last", previous);
        parent.replaceKey("/Count", Object::newInteger(level == 0 ? count : -count));
        return isDeeper;
    }

    QPageLayout layout_;
    QPDF pdf_;
    std::vector<Object> pages_;
};

} // namespace

Result<void> finishPdf(const QString& plain, const PdfContents& contents, const QPageLayout& layout,
                       const PdfFacts& facts, QIODevice& to)
{
    try {
        Finish finish(plain, layout);
        finish.sayFacts(facts);
        finish.nameFonts();
        finish.addLinks(contents.links);
        finish.addOutline(contents.outline);
        finish.writeTo(to);
        return {};
    } catch (const std::ios_base::failure& fault) {
        return failure(ErrorKind::Io, QString::fromUtf8(fault.what()));
    } catch (const std::exception& fault) {
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Print", "The PDF could not be made."),
                       QString::fromUtf8(fault.what()));
    }
}

} // namespace goodturn::ui
