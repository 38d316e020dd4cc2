#include "ui/theme/plain_text.h"

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

QString plainToolTip(const QString& text)
{
    const QString cut = text.size() > 2000 ? text.left(1999) + u'…' : text;
    return u"<qt>"_s + cut.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString plainCaption(const QString& text)
{
    const QString line = text.simplified();
    QString cut = line.size() > 80 ? line.left(79) + u'…' : line;
    return cut.replace(u'&', u"&&"_s);
}

} // namespace goodturn::ui
