// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/versionstore.h"
#include "editor/post/file/filebytes.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace galley {

class Comparison;

// The earlier texts of a post: when, what kind, how many words; each compared with the text in the
// window, and restored into it by the caller.
class VersionsDialog : public QDialog {
    Q_OBJECT
public:
    // `current`: the text in the window.
    VersionsDialog(const VersionStore& store, const QString& post, const QString& current,
        QWidget* parent = nullptr);

    // What to restore, when the dialog was accepted.
    const DecodedText& restored() const { return m_shown; }
    // Versions can be looked at, not restored.
    void setReadOnly(bool readOnly);

private:
    void buildLayout();
    void fill();
    void showVersion(int row);

    VersionStore m_store;
    QString m_post;
    QString m_current;
    QList<Version> m_versions;
    DecodedText m_shown; // the selected version
    QTreeWidget* m_list;
    Comparison* m_comparison;
    QPushButton* m_restore = nullptr;
    bool m_readOnly = false;
};

} // namespace galley
