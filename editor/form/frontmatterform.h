#pragma once

#include "editor/form/fieldeditor.h"
#include "editor/form/formcontext.h"
#include "editor/post/frontmatter.h"

#include <QWidget>

#include <utility>

class QScrollArea;

namespace galley {

class FormGrid;
class FormHeader;
class FormNotice;
class PostDocument;

// The front matter as a form, above the text. A view of the document: an edit in a field becomes
// the small text edit that changes just that value; a change of the text is shown without moving a
// caret or the focus. While the block is broken the form says so and is read-only.
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

public Q_SLOTS:
    void setExpanded(bool expanded);

Q_SIGNALS:
    void sourceRequested(int line); // 1-based line to show in the text
    void expandedChanged(bool expanded);
    void announced(const QString& message); // why an edit could not be made

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    std::pair<QString, int> focusedPlace() const; // key and caret; no key when elsewhere
    void restoreFocus(const QString& key, int caret);
    void refresh();
    void showProblems(const FrontMatter& frontMatter);
    void updateFields(const FrontMatter& frontMatter);
    void showFieldProblems(const FrontMatter& frontMatter);
    void showFields(FormGrid* grid, const QList<FormField>& fields);
    FieldEditor* createField(const FormField& field, FormGrid* grid);
    void takeEdit(FieldEditor* field, const FieldEdit& edit);
    QList<FieldEditor*> allFields() const;
    void alignLabels();

    // What happens in one field from getting the focus on.
    struct Stay {
        QString step; // names the undo step
        QString before; // the post's text before the first edit
        QString after; // and after the latest
    };

    PostDocument& m_document;
    FormContext m_context;
    FormHeader* m_header;
    FormNotice* m_notice;
    QScrollArea* m_scroll;
    QWidget* m_body;
    FormGrid* m_fields; // of the site's own keys
    FormGrid* m_moreFields; // of keys that only this post has
    QList<FormField> m_siteFields; // as the context has them, whatever this post has
    QString m_failure; // of the last edit, until the next
    FieldEditor* m_editing = nullptr; // whose edit is being carried out
    Stay m_stay;
    int m_focusCount = 0; // parts undo steps: one for each stay in a field
};

} // namespace galley
