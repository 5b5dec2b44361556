// SPDX-License-Identifier: MIT
#pragma once

#include "editor/form/fieldeditsession.h"
#include "editor/form/fields/fieldeditor.h"
#include "editor/form/widgets/formcontext.h"
#include "editor/post/frontmatter/frontmatter.h"

#include <QWidget>

#include <utility>

class QScrollArea;
class QToolButton;

namespace galley {

class FormBody;
class FormGrid;
class FormHeader;
class FormNotice;
class KeyActions;
class PostDocument;

// The front matter as a form, above the text. A view of the document: an edit in a field becomes
// the small text edit that changes just that value; a change of the text is shown without moving a
// caret or the focus. While the block is broken the form says so and is read-only. A post with very
// many keys gets fields for the first of them; the form says how many are in the text only.
class FrontMatterForm : public QWidget {
    Q_OBJECT
public:
    // `document` must outlive the form.
    FrontMatterForm(PostDocument& document, const FormContext& context, QWidget* parent = nullptr);

    // Another site, or new suggestions.
    void setContext(const FormContext& context);
    bool isExpanded() const;
    FieldEditor* field(const QString& key) const; // null if the form has none
    void focusField(const QString& key); // opens the form where needed
    // The title that the page has; it is shown, greyed, where the post says none.
    void setPublishedTitle(const QString& title);

public Q_SLOTS:
    void setExpanded(bool expanded);
    // The fields below title and summary.
    void setDrawerOpen(bool open);

Q_SIGNALS:
    void sourceRequested(int line); // 1-based line to show in the text
    void expandedChanged(bool expanded);
    void drawerToggled(bool open);
    void announced(const QString& message); // why an edit could not be made

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void wire();
    void wireKeys();
    void rebuild();
    std::pair<QString, int> focusedPlace() const; // key and caret; no key when elsewhere
    void restoreFocus(const QString& key, int caret);
    void refresh();
    void showProblems(const FrontMatter& frontMatter);
    void showValues(const FrontMatter& frontMatter, const QString& text);
    void updateFields(const FrontMatter& frontMatter);
    void showTitle(const FrontMatter& frontMatter);
    void showFieldProblems(const FrontMatter& frontMatter);
    void showFields(FormGrid& grid, const QList<FormField>& fields);
    FieldEditor* createField(const FormField& field, FormGrid* grid);
    void nameNewField();
    void showMenu(const QString& key, const QPoint& place);
    void showFailure(const QString& message);
    void takeEdit(FieldEditor* field, const FieldEdit& edit);
    QList<FieldEditor*> allFields() const;
    void retranslate();

    PostDocument& m_document;
    FormContext m_context;
    FormHeader* m_header;
    FormNotice* m_notice;
    QScrollArea* m_scroll;
    FormBody* m_body;
    QToolButton* m_addField;
    KeyActions* m_keys;
    QList<FormField> m_siteFields; // as the context has them, whatever this post has
    QString m_publishedTitle;
    bool m_isOther = false; // the fields may still show another post's values
    QString m_failure; // of the last edit, until the next
    FieldEditor* m_editing = nullptr; // whose edit is being carried out
    FieldEditSession m_stay;
};

} // namespace galley
