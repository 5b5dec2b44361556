// SPDX-License-Identifier: MIT
#pragma once

#include "editor/commands/editcontext.h"
#include "editor/paste/clipboardhtml.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTextCursor>

#include <functional>

class QMimeData;
class QPlainTextEdit;

namespace galley {

class PostDocument;

// Puts foreign text into the post as Markdown. Small texts go in at once; large ones are converted
// on another thread while the user goes on, and go where the caret was.
class RichPaste : public QObject {
    Q_OBJECT
public:
    // `carryOut` changes the text as the command's result says, in one step to undo.
    using CarryOut = std::function<void(const CommandResult& result)>;
    RichPaste(PostDocument& post, QPlainTextEdit& editor, CarryOut carryOut);
    ~RichPaste() override;

    // Formatted text where there is some and the place allows it, else plain text.
    void insert(const QMimeData& data);
    // False: it is more than can be pasted, which was announced.
    bool insertPlain(const QString& text);

Q_SIGNALS:
    void announced(const QString& message); // what was left out, or why nothing was put in

private:
    void convert(const QString& html, const QString& plain);
    void take(const std::optional<PastedText>& pasted, const QString& plain);
    void insertBlocks(const QString& markdown);
    bool isLiteralPlace() const; // code, front matter: nothing is converted there

    PostDocument& m_post;
    QPlainTextEdit& m_editor;
    CarryOut m_carryOut;
    QTextCursor m_place; // where the text being converted goes
    QFutureWatcher<std::optional<PastedText>> m_converting;
    QString m_plain;
};

} // namespace galley
