#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>
#include <QModelIndex>
#include <QPointer>
#include <QString>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace galley {

// Something the palette can go to or do.
struct PaletteEntry {
    QString title;
    QString detail; // at the right: a shortcut, a date, a line
    QString section; // "Command", "Post", "Heading", translated
    QIcon icon;
    std::function<void()> run;
};

// A box over the window: a few letters find a command, a post or a heading; Enter goes there,
// Escape closes and gives the focus back.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    // Shows the box with what can be chosen now.
    void open(QList<PaletteEntry> entries);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void filter(const QString& typed);
    void choose(const QModelIndex& index);
    void close();
    bool handleKey(int key);
    void retranslate();

    QLineEdit* m_input;
    QListView* m_list;
    QStandardItemModel* m_model;
    QList<PaletteEntry> m_entries;
    QPointer<QWidget> m_focusBefore;
};

} // namespace galley
