// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace galley {

class FieldEditor;

// Fields with their labels in two columns, or in one where there is little room.
class FormGrid : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(QWidget* parent = nullptr);

    // Takes the fields over; earlier ones are deleted.
    void setFields(const QList<FieldEditor*>& fields);
    const QList<FieldEditor*>& fields() const { return m_fields; }
    // As they are seen, by rows.
    QList<FieldEditor*> shownOrder() const;
    int columns() const { return m_columns; }
    // So that two grids below each other line up.
    void setLabelWidth(int pixels);
    int neededLabelWidth() const;
    // Without labels, for fields that say themselves what they are: one below the other.
    void setLabelsShown(bool shown);
    // Opens a line over the label of the key, if it has one here, to type another name in.
    void editName(const QString& key);

Q_SIGNALS:
    void menuRequested(const QString& key, const QPoint& globalPlace); // on its label
    void renamed(const QString& key, const QString& newKey);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* addLabel(FieldEditor* field);
    QLabel* addProblemLabel(FieldEditor* field);
    QList<int> packedOrder() const;
    void arrange();
    void place(int index, int row, int column, int span);

    QGridLayout* m_grid;
    QList<FieldEditor*> m_fields;
    QList<QLabel*> m_labels;
    QList<QLabel*> m_problems; // below each field, hidden while it has none
    int m_columns = 2;
    int m_labelWidth = 0;
    bool m_labelsShown = true;
};

} // namespace galley
