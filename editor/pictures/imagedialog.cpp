// SPDX-License-Identifier: MIT
#include "editor/pictures/imagedialog.h"

#include "editor/document/background.h"
#include "editor/look/dialogcolumn.h"
#include "editor/pictures/pictureshapefields.h"
#include "editor/pictures/picturethumbnail.h"
#include "editor/post/base/joinedtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace galley {

namespace {

constexpr int kReshapeDelayMs = 250;
constexpr int kProgressDelayMs = 300; // what is done sooner needs none

QString dataSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString pixels(const QSize& size)
{
    return QStringLiteral("%1 × %2").arg(size.width()).arg(size.height());
}

void setKind(QLabel* label, const char* kind)
{
    for (const char* name : {"danger", "warning", "muted"})
        label->setProperty(name, qstrcmp(name, kind) == 0);
    label->style()->polish(label);
}

QLabel* wrapping(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ImageDialog::ImageDialog(const Question& question, QWidget* parent)
    : QDialog(parent)
    , m_question(question)
    , m_thumbnail(new PictureThumbnail(question.picture, this))
    , m_facts(wrapping(this))
    , m_folder(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_alt(new QLineEdit(this))
    , m_decoration(new QCheckBox(tr("&Decorative only, no alt text needed"), this))
    , m_caption(new QLineEdit(this))
    , m_width(new QSpinBox(this))
    , m_markup(new QComboBox(this))
    , m_shape(
          new PictureShapeFields(question.picture, question.purpose == Purpose::MakeSmaller, this))
    , m_weight(new QLabel(this))
    , m_cover(new QCheckBox(tr("Also &use it as the post’s cover"), this))
    , m_advice(wrapping(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(question.purpose == Purpose::MakeSmaller ? tr("Make the Picture Smaller")
            : question.purpose == Purpose::Replace          ? tr("Choose a Picture")
            : question.total > 1
            ? tr("Insert Picture %1 of %2").arg(question.number).arg(question.total)
            : tr("Insert Picture"));
    buildPicture();
    buildFields();
    arrange();
    m_reshapeTimer.setSingleShot(true);
    m_reshapeTimer.setInterval(kReshapeDelayMs);
    connect(&m_reshapeTimer, &QTimer::timeout, this, &ImageDialog::reshape);
    connect(&m_reshaped, &QFutureWatcherBase::finished, this, &ImageDialog::takeReshaped);
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(kProgressDelayMs);
    connect(&m_progressTimer, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_storing, &PictureStoring::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_storing, &PictureStoring::stored, this, [this](const QString& file) {
        m_answer.file = file;
        QDialog::accept();
    });
    connect(&m_storing, &PictureStoring::failed, this, &ImageDialog::showFailure);
    followSuffix();
    reshape();
    update();
    m_alt->setFocus();
}

ImageDialog::~ImageDialog()
{
    m_reshaped.disconnect(this);
}

void ImageDialog::buildPicture()
{
    m_facts->setFixedWidth(PictureThumbnail::edge);
    setKind(m_facts, "muted");
    showFacts();
    connect(m_thumbnail, &PictureThumbnail::foundDamaged, this, [this] {
        m_isDamaged = true;
        update();
    });
    connect(m_shape, &PictureShapeFields::suffixChanged, this, &ImageDialog::followSuffix);
    connect(m_shape, &PictureShapeFields::shapeChanged, this, &ImageDialog::reshapeSoon);
}

void ImageDialog::showFacts()
{
    const Picture& picture = m_question.picture;
    QStringList facts;
    facts += picture.name.isEmpty() ? tr("From the clipboard") : picture.name;
    const QString size = picture.size.isValid() ? pixels(picture.size) : QString();
    facts += joinedList({size, dataSize(picture.bytes.size())});
    if (picture.hasLocation)
        facts += tr("Location data will be removed.");
    m_facts->setText(facts.join(QLatin1Char('\n')));
}

void ImageDialog::buildFields()
{
    m_name->setObjectName(QStringLiteral("imageName"));
    m_alt->setObjectName(QStringLiteral("imageAlt"));
    m_caption->setObjectName(QStringLiteral("imageCaption"));
    m_decoration->setObjectName(QStringLiteral("imageDecoration"));
    m_cover->setObjectName(QStringLiteral("imageCover"));
    m_folder->setText(m_question.place.imageFolder + u'/');
    setKind(m_folder, "muted");
    m_alt->setPlaceholderText(tr("What the picture shows, for those who cannot see it"));
    m_caption->setPlaceholderText(tr("Shown below the picture; optional"));
    m_width->setObjectName(QStringLiteral("imageWidth"));
    m_width->setRange(10, 100);
    m_width->setSingleStep(10);
    m_width->setValue(100);
    m_width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_width->setSuffix(tr("% of the column width"));
    m_markup->setObjectName(QStringLiteral("imageMarkup"));
    m_markup->addItem(tr("HTML image, full width"), int(ImageMarkup::RawFullWidth));
    m_markup->addItem(tr("HTML image, centred"), int(ImageMarkup::RawCentred));
    m_markup->addItem(tr("Markdown image"), int(ImageMarkup::Markdown));
    m_markup->setCurrentIndex(m_markup->findData(int(m_question.usualMarkup)));
    connect(m_name, &QLineEdit::textChanged, this, &ImageDialog::update);
    connect(m_alt, &QLineEdit::textChanged, this, &ImageDialog::update);
    connect(m_decoration, &QCheckBox::toggled, this, [this](bool on) {
        m_alt->setEnabled(!on);
        update();
    });
}

void ImageDialog::arrange()
{
    auto* name = new QHBoxLayout;
    name->setSpacing(grid / 2);
    name->addWidget(m_folder);
    name->addWidget(m_name, 1);

    auto* nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name); // a form gives labels of layouts none

    auto* form = new QFormLayout;
    form->setSpacing(grid + 4);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Alt text"), m_alt);
    form->addRow(QString(), m_decoration);
    form->addRow(tr("Ca&ption"), m_caption);
    form->addRow(nameLabel, name);
    form->addRow(tr("Insert a&s"), m_markup);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("Size"), m_shape);
    form->addRow(QString(), m_weight);
    form->addRow(QString(), m_cover);
    for (QWidget* field :
        QList<QWidget*>{m_alt, m_decoration, m_caption, m_markup, m_width, m_cover})
        form->setRowVisible(field, isInsertion());
    setKind(m_weight, "muted");
    m_weight->setMinimumHeight(m_weight->fontMetrics().height());

    auto* left = new QVBoxLayout;
    left->setSpacing(grid);
    left->addWidget(m_thumbnail);
    left->addWidget(m_facts);
    left->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * grid);
    columns->addLayout(left);
    columns->addLayout(form, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_insert = buttons->addButton(
        isInsertion() ? tr("&Insert") : tr("Use &This One"), QDialogButtonBox::AcceptRole);
    m_insert->setObjectName(QStringLiteral("imageInsert"));
    m_insert->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImageDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_advice->setMinimumHeight(m_advice->fontMetrics().height());
    auto* layout = dialogColumn(this);
    layout->addLayout(columns);
    layout->addWidget(m_advice);
    m_progress->setObjectName(QStringLiteral("imageProgress"));
    m_progress->setAccessibleName(tr("Saving the picture"));
    m_progress->setFormat(tr("Saving the picture: %p%"));
    m_progress->hide();
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(800);
}

// A name that the user has not touched follows the convention; of a changed one only the suffix.
void ImageDialog::followSuffix()
{
    const QString suffix = m_shape->shape().suffix;
    if (m_name->isModified()) {
        const QString stem = m_name->text().section(u'.', 0, -2);
        m_name->setText((stem.isEmpty() ? m_name->text() : stem) + u'.' + suffix);
        m_name->setModified(true);
        return;
    }
    ImagePlanInput place = m_question.place;
    place.suffix = suffix;
    const QString file = planImage(place).file;
    m_name->setText(place.imageFolder.isEmpty() ? file : file.mid(place.imageFolder.size() + 1));
    m_name->setModified(false);
}

std::optional<ImagePlan> ImageDialog::plan() const
{
    return planNamedImage(m_question.place, m_name->text());
}

QString ImageDialog::complaint() const
{
    if (m_isDamaged)
        return tr("This picture is damaged. Use another copy of it, or save it again in the "
                  "program it comes from.");
    if (!plan())
        return tr("This name is taken or contains characters that an address cannot have. Use "
                  "letters, digits, hyphens and underscores.");
    if (QFileInfo(m_name->text()).suffix().toLower() != m_shape->shape().suffix)
        return tr("The name must end in “.%1” because that is the picture’s format.")
            .arg(m_shape->shape().suffix);
    if (m_bytesShape && !m_bytes)
        return m_bytes.error().whatHappened;
    return {};
}

void ImageDialog::update()
{
    const QString wrong = complaint();
    const bool described =
        !isInsertion() || m_decoration->isChecked() || !m_alt->text().trimmed().isEmpty();
    m_advice->setText(!wrong.isEmpty() ? wrong
            : described                ? QString()
                        : tr("Write alt text, or tick that the picture is decorative only."));
    setKind(m_advice, wrong.isEmpty() ? "muted" : "danger");
    m_insert->setEnabled(wrong.isEmpty() && described);
    if (!m_bytesShape) {
        m_weight->setText(tr("Preparing…"));
    } else if (m_bytes) {
        const QString size = pixels(sizeInShape(m_question.picture, *m_bytesShape));
        m_weight->setText(m_question.picture.size.isValid()
                ? tr("In the site: %1, %2").arg(size, dataSize(m_bytes->size()))
                : tr("In the site: %1").arg(dataSize(m_bytes->size())));
    }
}

void ImageDialog::reshapeSoon()
{
    m_bytesShape.reset();
    m_acceptWhenReady = false;
    m_reshapeTimer.start();
    update();
}

void ImageDialog::reshape()
{
    m_bytesShape.reset();
    m_reshaped.setFuture(inBackground([picture = m_question.picture, shape = m_shape->shape()] {
        return shaped(picture, shape);
    }));
}

void ImageDialog::takeReshaped()
{
    if (m_reshapeTimer.isActive())
        return; // of a shape that is given up already
    m_bytes = m_reshaped.result();
    m_bytesShape = m_shape->shape();
    update();
    if (std::exchange(m_acceptWhenReady, false) && m_insert->isEnabled())
        accept();
}

void ImageDialog::accept()
{
    const std::optional<ImagePlan> chosen = plan();
    if (!m_insert->isEnabled() || !chosen)
        return;
    if (!m_bytesShape || *m_bytesShape != m_shape->shape()) {
        m_acceptWhenReady = true;
        m_insert->setEnabled(false);
        return;
    }
    m_answer.bytes = *m_bytes;
    m_answer.image.markup = ImageMarkup(m_markup->currentData().toInt());
    m_answer.image.sitePath = chosen->sitePath();
    m_answer.image.alt = m_decoration->isChecked() ? QString() : m_alt->text().trimmed();
    m_answer.image.widthPercent = m_width->value();
    m_answer.image.caption = m_caption->text();
    m_answer.asCover = m_cover->isChecked();
    store(*chosen);
}

void ImageDialog::store(const ImagePlan& plan)
{
    setBusy(true);
    m_progress->setValue(0);
    m_progressTimer.start();
    m_storing.start(m_answer.bytes, m_question.siteRoot, plan);
}

void ImageDialog::showFailure(const Error& error)
{
    setBusy(false);
    m_progressTimer.stop();
    m_progress->hide();
    m_advice->setText(joinedSentences({error.whatHappened, error.whatToDo}));
    setKind(m_advice, error.kind == ErrorKind::Cancelled ? "muted" : "danger");
}

void ImageDialog::setBusy(bool isBusy)
{
    if (!isBusy) {
        for (QWidget* field : std::as_const(m_busyFields))
            field->setEnabled(true);
        m_busyFields.clear();
        m_insert->setDefault(true); // Return tries again; a button that is off hands that on
        if (m_focusBefore)
            m_focusBefore->setFocus();
        return;
    }
    m_focusBefore = focusWidget();
    for (QWidget* field : QList<QWidget*>{m_name, m_alt, m_decoration, m_caption, m_width, m_markup,
             m_shape, m_cover, m_insert}) {
        if (!field->isEnabled())
            continue;
        m_busyFields += field;
        field->setEnabled(false);
    }
}

// While the picture is being stored that is what is cancelled; the dialog stays.
void ImageDialog::reject()
{
    if (m_storing.isRunning())
        m_storing.cancel();
    else
        QDialog::reject();
}

} // namespace galley
