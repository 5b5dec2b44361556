// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

namespace galley {

// The beginning of a post that is not made yet, as quiet text: its title and body, without the
// site's layout, with what is still to be filled in marked. Loads nothing and leads nowhere.
class NewPostPreview : public QTextBrowser {
    Q_OBJECT
public:
    explicit NewPostPreview(QWidget* parent = nullptr);

    // `text`: a whole post.
    void showPost(const QString& text, const QString& title);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void markPlaceholders();
};

} // namespace galley
