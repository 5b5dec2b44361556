// SPDX-License-Identifier: MIT
#include "app/found/helperprograms.h"

#include <QRegularExpression>
#include <QThreadPool>

namespace galley {

namespace {

constexpr HelperProgram helperTable[] = {
    {"Jekyll", "jekyll", "--version", "jekyll",
        QT_TRANSLATE_NOOP("galley::Found", "Compares each post’s page with what Jekyll builds.")},
    {"kramdown", "ruby", "-e\nrequire 'kramdown/version'; puts \"kramdown #{Kramdown::VERSION}\"",
        "jekyll", QT_TRANSLATE_NOOP("galley::Found", "Jekyll turns Markdown into HTML with it."),
        true},
    {"Ruby", "ruby", "--version", "jekyll",
        QT_TRANSLATE_NOOP("galley::Found", "Jekyll runs on it.")},
    {"Git", "git", "--version", "git", nullptr},
    {"Pandoc", "pandoc", "--version", "pandoc",
        QT_TRANSLATE_NOOP("galley::Found", "Reads documents of Word and other word processors.")},
};

} // namespace

std::span<const HelperProgram> helperPrograms()
{
    return helperTable;
}

QString versionIn(const QByteArray& output, const QString& name)
{
    const QRegularExpression pattern(
        QStringLiteral("^%1 (?:version )?v?(\\d{1,6}(?:\\.\\d{1,6})+[\\w.+~-]{0,30})")
            .arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    return pattern.match(QString::fromUtf8(output)).captured(1);
}

QList<ProgramFact> askHelperPrograms(
    const QString& searchPath, const AskLimits& limits, const std::atomic<bool>& cancelled)
{
    QList<ProgramFact> facts(std::ssize(helperTable));
    QThreadPool pool;
    pool.setMaxThreadCount(int(std::ssize(helperTable))); // they wait, they do not compute
    ProgramFact* const results = facts.data();
    for (qsizetype i = 0; i < facts.size(); ++i)
        pool.start([&, fact = results + i, program = helperTable + i] {
            fact->file = programOnPath(QString::fromLatin1(program->program), searchPath);
            if (fact->file.isEmpty())
                return;
            const QStringList arguments =
                QString::fromLatin1(program->arguments).split(QLatin1Char('\n'));
            const ProgramAnswer answer = askProgram(fact->file, arguments, limits, cancelled);
            fact->answer = answer.kind;
            fact->version = versionIn(answer.output, QString::fromLatin1(program->name));
        });
    pool.waitForDone();
    return facts;
}

} // namespace galley
