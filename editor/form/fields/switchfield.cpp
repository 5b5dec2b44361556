// SPDX-License-Identifier: MIT
#include "editor/form/fields/switchfield.h"

#include "editor/form/widgets/toggleswitch.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>
#include <utility>

namespace galley {

namespace {

// YAML 1.1 as Ruby's Psych reads it.
constexpr std::array<std::pair<const char*, const char*>, 3> kWords{
    {{"true", "false"}, {"yes", "no"}, {"on", "off"}}};

QString withCaseOf(const QString& model, const QString& word)
{
    if (model.size() > 1 && model == model.toUpper())
        return word.toUpper();
    if (!model.isEmpty() && model.front().isUpper())
        return word.left(1).toUpper() + word.mid(1);
    return word;
}

// What a post without the key gets: Jekyll publishes it.
bool defaultOn(const FormField& field)
{
    return field.key == QLatin1String("published");
}

} // namespace

SwitchField::SwitchField(const FormField& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_switch(new ToggleSwitch(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_switch);
    row->addStretch();
    adoptInput(m_switch);
    m_switch->setChecked(defaultOn(field));
    showState();
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
        showState();
        const QString model = m_written.isEmpty() ? this->field().trueText : m_written;
        // Where neither key nor site shows a spelling, the post's other switches do.
        if (model.isEmpty())
            Q_EMIT edited({YamlValue(on)});
        else
            Q_EMIT edited({{}, spelled(model, on), {}, HeldValue::Switch});
    });
}

QString SwitchField::spelled(const QString& written, bool on)
{
    for (const auto& [yes, no] : kWords) {
        const QString yesWord = QString::fromLatin1(yes);
        const QString noWord = QString::fromLatin1(no);
        const bool same = written.compare(yesWord, Qt::CaseInsensitive) == 0
            || written.compare(noWord, Qt::CaseInsensitive) == 0;
        if (same)
            return withCaseOf(written, on ? yesWord : noWord);
    }
    return on ? QStringLiteral("true") : QStringLiteral("false");
}

void SwitchField::showValue(const FieldValue& value)
{
    m_written = value.written;
    const QSignalBlocker quiet(m_switch);
    m_switch->setChecked(value.present ? value.value.isTruthy() : defaultOn(this->field()));
    showState();
}

void SwitchField::showState()
{
    m_switch->setText(m_switch->isChecked() ? tr("Yes") : tr("No"));
    m_switch->updateGeometry();
}

} // namespace galley
