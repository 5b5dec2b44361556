// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/schema/formschema.h"

#include <QList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace galley {

class FieldEditor;
class FormGrid;
class NewFieldName;

// The fields of the form as they lie below each other: title and summary as the head of the post,
// and a drawer with all the others.
class FormBody : public QWidget {
    Q_OBJECT
public:
    explicit FormBody(QWidget* parent = nullptr);

    FormGrid& head() const { return *m_head; }
    FormGrid& siteFields() const { return *m_siteFields; } // the site's own keys but for the head
    FormGrid& postFields() const { return *m_postFields; } // keys that only this post has
    QList<FormGrid*> grids() const { return {m_head, m_siteFields, m_postFields}; }
    QList<FieldEditor*> fields() const; // of all grids
    // What Tab goes through, as it is seen.
    QList<QWidget*> tabStops() const;

    // Those of the site's fields that belong to the head, and the others.
    static std::pair<QList<FormField>, QList<FormField>> headAndOthers(
        const QList<FormField>& fields);

    void setDrawerOpen(bool open);
    // Opens the drawer if the widget is in it, and gives what was just made its place.
    void reveal(const QWidget* widget);
    void setRest(qsizetype keys); // how many are in the text only
    void alignLabels();
    NewFieldName& newField() const { return *m_newField; }
    void retranslate();

Q_SIGNALS:
    void drawerToggled(bool open);

private:
    void arrange();

    FormGrid* m_head;
    QToolButton* m_drawer;
    QWidget* m_others; // in the drawer
    FormGrid* m_siteFields;
    FormGrid* m_postFields;
    QLabel* m_rest;
    NewFieldName* m_newField; // shown while a new field is named
};

} // namespace galley
