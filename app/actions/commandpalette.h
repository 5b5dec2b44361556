// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>
#include <QModelIndex>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItem;
class QStandardItemModel;

namespace galley {

// Something the palette can go to or do.
struct PaletteEntry {
    QString title;
    QString detail; // at the right: a shortcut, a date, a line
    QString section; // "Command", "Post", "Heading", translated
    QIcon icon;
    std::function<void()> run;
    QString also = {}; // other words that find it
};

// What a palette asks.
struct PaletteQuestion {
    QList<PaletteEntry> entries;
    QString placeholder = {}; // empty = that of the command palette
    // An entry made of what was typed, offered first; may be unset.
    std::function<std::optional<PaletteEntry>(const QString& typed)> fromTyped = {};
};

// A box over the window: a few letters find a command, a post or a heading; Enter goes there,
// Escape closes and gives the focus back.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    // Shows the box with what can be chosen now.
    void open(PaletteQuestion question);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void filter(const QString& typed);
    void fitHeight();
    void choose(const QModelIndex& index);
    void close();
    bool handleKey(int key);
    void retranslate();

    QLineEdit* m_input;
    QListView* m_list;
    QLabel* m_nothing; // in the list's place where it is empty
    QStandardItemModel* m_model;
    QStandardItem* itemFor(const PaletteEntry& entry, qsizetype at) const;

    PaletteQuestion m_question;
    std::optional<PaletteEntry> m_typed;
    QPointer<QWidget> m_focusBefore;
};

} // namespace galley
