// SPDX-License-Identifier: MIT
#include "editor/form/fields/titlefield.h"

#include "editor/form/widgets/wrappedline.h"
#include "editor/post/base/joinedtext.h"
#include "editor/post/schema/titlecheck.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace galley {

namespace {

constexpr double kLarge = 1.45; // of the form's text
constexpr int kTitleInResults = 60; // characters of a title that lists of results show

} // namespace

TitleField::TitleField(const FormField& field, const QStringList& prefixes, QWidget* parent)
    : FieldEditor(field, parent)
    , m_line(new WrappedLine(this))
    , m_remarks(new QLabel(this))
{
    m_remarks->setForegroundRole(QPalette::PlaceholderText);
    m_remarks->setAlignment(Qt::AlignRight);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    QFont large = m_line->font();
    large.setPointSizeF(large.pointSizeF() * kLarge);
    large.setWeight(QFont::DemiBold);
    m_line->setFont(large);
    m_line->setProperty("head", true);
    m_line->setPlaceholderText(label());
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(row);
    column->addWidget(m_remarks);
    adoptInput(m_line);
    if (!prefixes.isEmpty())
        row->addWidget(prefixButton(prefixes));
    connect(m_line, &WrappedLine::textEdited, this, [this](const QString& text) {
        showRemarks();
        Q_EMIT edited({YamlValue(text), {}});
    });
    showRemarks();
}

QToolButton* TitleField::prefixButton(const QStringList& prefixes)
{
    auto* button = new QToolButton(this);
    button->setText(tr("Kind") + QStringLiteral(" ▾"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("What the title begins with"));
    auto* menu = new QMenu(button);
    for (const QString& prefix : prefixes) {
        QString text = prefix;
        menu->addAction(
            text.replace(u'&', QLatin1String("&&")), this, [this, prefix] { usePrefix(prefix); });
    }
    menu->addSeparator();
    menu->addAction(tr("None"), this, [this] { usePrefix({}); });
    button->setMenu(menu);
    return button;
}

void TitleField::usePrefix(const QString& prefix)
{
    const QString title = withTitlePrefix(m_line->text(), prefix);
    if (title == m_line->text())
        return;
    Q_EMIT entered(); // an undo step of its own
    m_line->setText(title);
    showRemarks();
    Q_EMIT edited({YamlValue(title), {}});
    m_line->setFocus();
}

void TitleField::showValue(const FieldValue& value)
{
    const QString text = value.value.toDisplayString();
    if (text == m_line->text())
        return;
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long title shows its beginning
    showRemarks();
}

void TitleField::setPublishedTitle(const QString& title)
{
    m_line->setPlaceholderText(title.isEmpty() ? label() : title);
}

void TitleField::showRemarks()
{
    const qsizetype length = m_line->text().toUcs4().size(); // characters as a reader counts them
    const bool tooLong = field().maxLength > 0 && length > field().maxLength;
    const int most = field().maxLength > 0 ? field().maxLength : kTitleInResults;
    const QString count = tr("%L1 of %L2 characters").arg(length).arg(most);
    // one advice at a time; the rest follows once it is heeded
    const QString advice = titleRemarks(m_line->text()).value(0);
    m_remarks->setText(advice.isEmpty() || tooLong ? count : joinedSentences({advice, count}));
    m_remarks->setToolTip(field().maxLength > 0
            ? tr("The site has room for so many characters.")
            : tr("Lists of search results show about so many characters."));
    setOwnProblem(tooLong ? tr("Longer than the site has room for.") : QString());
}

} // namespace galley
