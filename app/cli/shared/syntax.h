// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

namespace galley::cli {

// A word of a command line that is no option.
struct Positional {
    QString name; // e.g. FILE
    QString description; // one sentence
    QString shown; // how a usage line writes it; the name if empty
};

// What may stand on a command line: the data that its parser, its help, the manual page and the
// shells' completions are made from. The name of a value says what it is, see ValueKind.
class Syntax {
public:
    void addOption(const QCommandLineOption& option) { m_options += option; }
    void addPositionalArgument(
        const QString& name, const QString& description, const QString& shown = {})
    {
        m_positionals.append({name, description, shown});
    }

    const QList<QCommandLineOption>& options() const { return m_options; }
    const QList<Positional>& positionals() const { return m_positionals; }
    void applyTo(QCommandLineParser& parser) const;

private:
    QList<QCommandLineOption> m_options;
    QList<Positional> m_positionals;
};

// What a shell offers for a value: Choice is "a|b" in small letters, Folder is DIR, Post is FILE (a
// Markdown file), File is OUT or FILES (any file); nothing is offered for other names.
enum class ValueKind { Text, Choice, Folder, Post, File };

ValueKind valueKind(const QString& valueName);
QStringList choices(const QString& valueName); // of a Choice

// "-o" or "--site", for each of its names.
QStringList spellings(const QCommandLineOption& option);

} // namespace galley::cli
