// SPDX-License-Identifier: MIT
#pragma once

#include "app/document/autosave.h"
#include "app/document/documentcontroller.h"
#include "app/store/postlock.h"
#include "app/store/recovery.h"
#include "tests/app/fakedialogs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTextCursor>

namespace galley::test {

// Every oddity that saving has to keep: BOM, CRLF, tabs, no-break space, bytes that are not UTF-8,
// no final newline.
inline const QByteArray oddBytes(
    "\xef\xbb\xbf---\r\ntitle:  'Odd'   # note\r\nflag: True\r\n---\r\n\r\nA\xc2\xa0"
    "b \t \r\nraw \xff byte\nlast line");

inline void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

inline void typeAtEnd(PostDocument& document, const QString& text)
{
    QTextCursor cursor(document.textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(text);
}

// A controller with a post of a folder with odd letters in its name, for test classes to inherit.
class OpenPost {
protected:
    void setUp();
    void tearDown();

    QString post() const { return m_folder->filePath(QStringLiteral("2026-01-02 é 文.md")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeDialogs> m_dialogs;
    std::unique_ptr<DocumentController> m_controller;
};

inline void OpenPost::setUp()
{
    m_folder = std::make_unique<QTemporaryDir>(
        QDir::tempPath() + QStringLiteral("/galley pösts 文-XXXXXX"));
    m_dialogs = std::make_unique<FakeDialogs>();
    m_controller = std::make_unique<DocumentController>(*m_dialogs);
    writeFile(post(), oddBytes);
    QVERIFY(m_controller->open(post()));
}

inline void OpenPost::tearDown()
{
    m_controller.reset();
    m_dialogs.reset();
    m_folder.reset();
}

} // namespace galley::test
