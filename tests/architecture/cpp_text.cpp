#include "tests/architecture/cpp_text.h"

namespace goodturn::architecture {
using namespace Qt::StringLiterals;

namespace {

class Scanner
{
public:
    explicit Scanner(const QString& source) : m_source(source) { m_result.code = source; }

    CppText scan()
    {
        while (m_at < m_source.size()) {
            if (startsWith("//"))
                comment(endOf("\n", 0));
            else if (startsWith("/*"))
                comment(endOf("*/", 2));
            else if (startsWith("R\""))
                rawLiteral();
            else if (m_source[m_at] == u'"')
                literal(u'"');
            else if (m_source[m_at] == u'\'' && !isDigitSeparator())
                literal(u'\'');
            else
                ++m_at;
        }
        return m_result;
    }

private:
    bool startsWith(const char* word) const
    {
        const QLatin1String wanted(word);
        return QStringView(m_source).mid(m_at, wanted.size()) == wanted;
    }

    /// Where the text up to and including `count` characters of the terminator ends.
    qsizetype endOf(const char* terminator, qsizetype count, qsizetype from = 2) const
    {
        const qsizetype found = m_source.indexOf(QLatin1String(terminator), m_at + from);
        return found < 0 ? m_source.size() : found + count;
    }

    bool isDigitSeparator() const
    {
        qsizetype start = m_at;
        while (start > 0 &&
               (m_source[start - 1].isLetterOrNumber() || m_source[start - 1] == u'\''))
            --start;
        return start < m_at && m_source[start].isDigit();
    }

    bool isIncludePath(qsizetype quote) const
    {
        const qsizetype start = m_source.lastIndexOf(u'\n', quote) + 1;
        return QStringView(m_source).mid(start, quote - start).trimmed() == "#include"_L1;
    }

    void comment(qsizetype end)
    {
        m_result.comments.push_back({lineAt(m_source, m_at), m_source.mid(m_at, end - m_at)});
        blank(m_at, end);
        m_at = end;
    }

    void literal(QChar quote)
    {
        const qsizetype start = m_at++;
        while (m_at < m_source.size() && m_source[m_at] != quote && m_source[m_at] != u'\n')
            m_at += m_source[m_at] == u'\\' ? 2 : 1;
        if (!isIncludePath(start))
            keepLiteral(start + 1, qMin(m_at, m_source.size()), quote == u'"');
        m_at = qMin(m_at + 1, m_source.size());
    }

    void rawLiteral()
    {
        const qsizetype open = m_source.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_source.size();
            return;
        }
        const QString close = u')' + m_source.mid(m_at + 2, open - m_at - 2) + u'"';
        qsizetype end = m_source.indexOf(close, open);
        end = end < 0 ? m_source.size() : end;
        keepLiteral(open + 1, end, true);
        m_at = qMin(end + close.size(), m_source.size());
    }

    void keepLiteral(qsizetype from, qsizetype to, bool isString)
    {
        if (isString)
            m_result.literals.push_back({lineAt(m_source, from), m_source.mid(from, to - from)});
        blank(from, to);
    }

    void blank(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < to; ++i)
            if (m_source[i] != u'\n')
                m_result.code[i] = u' ';
    }

    const QString& m_source;
    CppText m_result;
    qsizetype m_at = 0;
};

} // namespace

CppText takeApart(const QString& source)
{
    return Scanner(source).scan();
}

int lineAt(const QString& text, qsizetype position)
{
    return int(QStringView(text).left(position).count(u'\n')) + 1;
}

} // namespace goodturn::architecture
