// SPDX-License-Identifier: MIT
#include "editor/pictures/pictureshapefields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

#include <algorithm>

namespace galley {

namespace {

constexpr int kUsualEdge = 1600; // pixels
constexpr int kFieldSpacing = 8;

} // namespace

PictureShapeFields::PictureShapeFields(const Picture& picture, bool makesSmaller, QWidget* parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_smaller(new QCheckBox(tr("Make it s&maller"), this))
    , m_edge(new QSpinBox(this))
    , m_format(new QComboBox(this))
    , m_quality(new QSpinBox(this))
{
    const PictureShape suggested = suggestedShape(picture);
    m_smaller->setObjectName(QStringLiteral("imageSmaller"));
    m_smaller->setChecked(suggested.longestEdge > 0 || makesSmaller);
    m_smaller->setEnabled(picture.canBeReshaped);
    buildEdge(suggested);
    buildFormat(suggested, makesSmaller);
    buildQuality(suggested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kFieldSpacing);
    for (QWidget* widget : QList<QWidget*>{m_smaller, m_edge, m_format, m_quality})
        row->addWidget(widget);
    row->addStretch();
    connect(m_smaller, &QCheckBox::toggled, this, &PictureShapeFields::shapeChanged);
    connect(m_edge, &QSpinBox::valueChanged, this, &PictureShapeFields::shapeChanged);
    connect(m_quality, &QSpinBox::valueChanged, this, &PictureShapeFields::shapeChanged);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT suffixChanged();
        Q_EMIT shapeChanged();
    });
    connect(this, &PictureShapeFields::shapeChanged, this, &PictureShapeFields::showWhatCounts);
    showWhatCounts();
}

void PictureShapeFields::buildEdge(const PictureShape& suggested)
{
    m_edge->setObjectName(QStringLiteral("imageEdge"));
    m_edge->setRange(16, std::max(16, std::max(m_picture.size.width(), m_picture.size.height())));
    m_edge->setSingleStep(100);
    m_edge->setValue(suggested.longestEdge > 0 ? suggested.longestEdge : kUsualEdge);
    m_edge->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_edge->setSuffix(tr(" pixels on the longest edge"));
    m_edge->setAccessibleName(tr("Longest edge"));
}

void PictureShapeFields::buildFormat(const PictureShape& suggested, bool makesSmaller)
{
    m_format->setObjectName(QStringLiteral("imageFormat"));
    m_format->setAccessibleName(tr("Format"));
    for (const QString& suffix : possibleSuffixes(m_picture))
        m_format->addItem(
            suffix == QLatin1String("jpg") ? QStringLiteral("JPEG") : suffix.toUpper(), suffix);
    // what weighs too much as PNG is a photograph most times; WebP keeps transparency, too
    const int webp = m_format->findData(QStringLiteral("webp"));
    const bool asWebp = makesSmaller && webp >= 0 && m_picture.suffix == QLatin1String("png");
    m_format->setCurrentIndex(asWebp ? webp : std::max(0, m_format->findData(suggested.suffix)));
    m_format->setEnabled(m_format->count() > 1);
}

void PictureShapeFields::buildQuality(const PictureShape& suggested)
{
    m_quality->setObjectName(QStringLiteral("imageQuality"));
    m_quality->setAccessibleName(tr("Quality"));
    m_quality->setRange(1, 100);
    m_quality->setValue(suggested.quality);
    m_quality->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_quality->setPrefix(tr("Quality "));
}

PictureShape PictureShapeFields::shape() const
{
    PictureShape shape;
    shape.suffix = m_format->currentData().toString();
    shape.longestEdge = m_smaller->isChecked() ? m_edge->value() : 0;
    shape.quality = m_quality->value();
    return shape;
}

void PictureShapeFields::showWhatCounts()
{
    m_edge->setEnabled(m_picture.canBeReshaped && m_smaller->isChecked());
    const QString suffix = shape().suffix;
    m_quality->setVisible(m_picture.canBeReshaped && suffix != QLatin1String("png")
        && (m_smaller->isChecked() || suffix != m_picture.suffix));
}

} // namespace galley
