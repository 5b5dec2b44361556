#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace galley {

// The last row of the form: a button that becomes a line for the name of a new field.
class NewFieldRow : public QWidget {
    Q_OBJECT
public:
    explicit NewFieldRow(QWidget* parent = nullptr);

    void open(); // the line, ready to be typed into
    void close();

Q_SIGNALS:
    void named(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* m_button;
    QLineEdit* m_name;
};

} // namespace galley
