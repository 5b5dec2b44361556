// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QtTest/QTest>

namespace galley::test {

// Whether Ruby is here and has the libraries.
inline bool hasRuby(const QStringList& libraries)
{
    if (QStandardPaths::findExecutable(QStringLiteral("ruby")).isEmpty())
        return false;
    QStringList arguments;
    for (const QString& library : libraries)
        arguments += QStringLiteral("-r") + library;
    return QProcess::execute(
               QStringLiteral("ruby"), arguments + QStringList{QStringLiteral("-e"), QString()})
        == 0;
}

// What Ruby makes of each question: `body` is code that has the question in `it` and whose value is
// the answer; an exception's answer is null. One process for all; none in the answer's place when
// Ruby itself failed.
inline QJsonArray askRuby(
    const QStringList& libraries, const QString& body, const QJsonArray& questions)
{
    const QString script = QStringLiteral(
        "require 'json'; JSON.parse(STDIN.read, allow_nan: true).map { |it| begin; %1; rescue "
        "StandardError; nil; end }.then { |answers| puts JSON.generate(answers) }")
                               .arg(body);
    QStringList arguments = {QStringLiteral("-W0")};
    for (const QString& library : libraries)
        arguments += QStringLiteral("-r") + library;
    QProcess ruby;
    ruby.start(QStringLiteral("ruby"), arguments + QStringList{QStringLiteral("-e"), script});
    ruby.write(QJsonDocument(questions).toJson(QJsonDocument::Compact));
    ruby.closeWriteChannel();
    if (!ruby.waitForFinished(240'000))
        return {};
    const QByteArray complaint = ruby.readAllStandardError();
    if (!complaint.isEmpty())
        qWarning("%s", complaint.constData());
    return QJsonDocument::fromJson(ruby.readAllStandardOutput()).array();
}

} // namespace galley::test

// At the start of a test function that needs Ruby with these libraries, such as {"jekyll"}.
#define GALLEY_REQUIRE_RUBY_WITH(...)                                                              \
    if (!galley::test::hasRuby({__VA_ARGS__}))                                                     \
    QSKIP("no ruby with the libraries on this machine, so there is nothing to compare with")
