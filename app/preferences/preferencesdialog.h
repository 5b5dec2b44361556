// SPDX-License-Identifier: MIT
#pragma once

#include "app/preferences/preferencerow.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace galley {

class Settings;

// The settings, a section below the other, with a search over all of them. What is changed takes
// effect at once, so there is nothing to confirm.
class PreferencesDialog : public QDialog {
    Q_OBJECT
public:
    PreferencesDialog(ActionSet& actions, Settings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void writingChanged(); // face, size or line height of the text

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Section {
        QString title;
        QLabel* heading = nullptr;
        QList<PreferenceRow> rows;
        QList<QWidget*> lines; // of each row
    };

    void rebuild();
    void addSection(const QString& title, const QList<PreferenceRow>& rows);
    QWidget* addLine(const PreferenceRow& row);
    void search(const QString& typed);
    void goTo(int section);

    PreferenceRow faceRow();
    PreferenceRow sizeRow();
    PreferenceRow lineHeightRow();

    ActionSet& m_actions;
    Settings& m_settings;
    QLineEdit* m_search;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_nothing = nullptr;
    QDialogButtonBox* m_buttons;
    QList<Section> m_sections;
};

} // namespace galley
