// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace galley {

class ActionSet;
class FrontMatterForm;

// Makes room in a small window. In a low one the form closes by itself; in a narrow one there are
// two panes at a time, and showing the third hides one of them. What the user opens or closes by
// hand stays so, and a larger window brings back what was hidden here.
class PaneFit : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QWidget& window;
        QWidget& library;
        QWidget& preview;
        FrontMatterForm& form;
        ActionSet& actions;
    };
    // All parts outlive this.
    explicit PaneFit(const Parts& parts, QObject* parent = nullptr);

    static constexpr int lowWindow = 800; // pixels of height
    static constexpr int narrowWindow = 1000; // pixels of width

    // True while what is shown changes for want of room, not by the user.
    bool isFitting() const { return m_isFitting; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fitForm();
    void fitPanes();
    void takeShown(const QObject* pane);
    void show(QWidget& pane, bool shown);

    Parts m_parts;
    bool m_isFitting = false;
    bool m_formByHand = false;
    bool m_closedForm = false;
    bool m_hidLibrary = false;
    bool m_hidPreview = false;
};

} // namespace galley
