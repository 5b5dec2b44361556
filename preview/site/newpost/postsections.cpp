// SPDX-License-Identifier: MIT
#include "preview/site/newpost/postsections.h"

#include <QRegularExpression>

namespace galley {

namespace {

QString withoutTrailingBlanks(QStringView line)
{
    qsizetype end = line.size();
    while (end > 0 && line[end - 1].isSpace())
        --end;
    return line.left(end).toString();
}

class SectionReader {
public:
    QList<Section> read(const QString& body)
    {
        for (const QString& line : body.split(u'\n'))
            take(line);
        endBlock();
        return m_sections;
    }

private:
    void take(const QString& line)
    {
        const QString bare = line.trimmed();
        const bool isFence =
            bare.startsWith(QLatin1String("```")) || bare.startsWith(QLatin1String("~~~"));
        if (!m_isFenced && !isFence && bare.isEmpty())
            return endBlock();
        if (!m_isFenced && !headingText(line).isEmpty()) {
            endBlock();
            m_sections += Section{bare, {}};
            return;
        }
        if (isFence)
            m_isFenced = !m_isFenced;
        m_block += line;
    }

    void endBlock()
    {
        while (!m_block.isEmpty() && m_block.constLast().trimmed().isEmpty())
            m_block.removeLast();
        if (m_block.isEmpty())
            return;
        m_block.last() = withoutTrailingBlanks(m_block.constLast());
        m_sections.last().blocks += m_block.join(u'\n');
        m_block.clear();
    }

    QList<Section> m_sections{Section()};
    QStringList m_block;
    bool m_isFenced = false;
};

} // namespace

QList<Section> sectionsIn(const QString& body)
{
    return SectionReader().read(body);
}

QString headingText(QStringView line)
{
    static const QRegularExpression heading(
        QStringLiteral(R"(\A(?|#{1,6}[ \t]+(.+?)[ \t#]*|\*\*([^*]+)\*\*[ \t]*)\z)"));
    const QRegularExpressionMatch match = heading.match(line.toString());
    return match.hasMatch() ? match.captured(1) : QString();
}

bool isRule(const QString& block)
{
    static const QRegularExpression rule(QStringLiteral(R"(\A(?:-\s*){3,}\z|\A(?:\*\s*){3,}\z)"));
    return rule.match(block).hasMatch();
}

} // namespace galley
