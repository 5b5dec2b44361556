// SPDX-License-Identifier: MIT
#pragma once

#include "app/help/guidepages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace galley {

class ActionSet;

// The guide: its pages at the left, found by words, the chosen one at the right. Stays beside the
// window while the user tries what it says; follows language, theme and changed shortcuts.
class GuideWindow : public QDialog {
    Q_OBJECT
public:
    explicit GuideWindow(const ActionSet& actions, QWidget* parent = nullptr);

    // Shows the window with the page `name`, e.g. "start".
    void open(const QString& name);
    QString currentPage() const; // its name

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void wire();
    void readPages();
    void find(const QString& typed);
    void showPage();
    void follow(const QUrl& link);
    QString styles() const;
    void retranslate();

    const ActionSet& m_actions;
    QList<GuidePage> m_pages;
    QString m_language; // of the pages
    QLineEdit* m_search;
    QListWidget* m_list; // one row a page, in their order
    QTextBrowser* m_text;
};

} // namespace galley
