// SPDX-License-Identifier: MIT
#include "app/trust/trafficcard.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace galley {

namespace {

struct TrafficTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::TrafficCard)
};

constexpr qsizetype mostNamed = 12;

enum class Why { OtherComputer, OutsideSite, NotNeeded };

Why whyRefused(const QString& address)
{
    const QString scheme = QUrl(address).scheme();
    for (const char* network : {"http", "https", "ws", "wss", "ftp"}) {
        if (scheme == QLatin1String(network))
            return Why::OtherComputer;
    }
    return scheme == QLatin1String("site") || scheme == QLatin1String("data") ? Why::NotNeeded
                                                                              : Why::OutsideSite;
}

// The reason, and below it the names, as many as anybody reads.
void addList(QStringList& parts, const QString& reason, const QStringList& names)
{
    if (names.isEmpty())
        return;
    QString text = reason;
    for (const QString& name : names.first(std::min(mostNamed, names.size())))
        text += QStringLiteral("\n  ") + name;
    if (names.size() > mostNamed)
        text += QStringLiteral("\n  ")
            + TrafficTexts::tr("and %n more", nullptr, int(names.size() - mostNamed));
    parts += text;
}

} // namespace

QString trafficText(const PreviewTraffic& traffic)
{
    QStringList remote, outside, others, parts;
    for (const QString& address : traffic.refused) {
        const Why why = whyRefused(address);
        (why == Why::OtherComputer        ? remote
                : why == Why::OutsideSite ? outside
                                          : others) += address;
    }
    if (traffic.scripts > 0)
        parts += TrafficTexts::tr("%n script(s) of the page did not run: site scripts are off.",
            nullptr, traffic.scripts);
    addList(parts,
        TrafficTexts::tr("Not loaded, because the preview contacts only servers that you allow:"),
        remote);
    addList(parts,
        TrafficTexts::tr("Not read, because it is not among the files that the site publishes:"),
        outside);
    addList(parts,
        TrafficTexts::tr("Not loaded, because the preview opens no pages or programs in a page:"),
        others);
    addList(
        parts, TrafficTexts::tr("Missing, neither in the site nor in Galley:"), traffic.missing);
    return parts.join(QStringLiteral("\n\n"));
}

TrafficCard::TrafficCard(QAction* choose, QWidget* parent)
    : Popover(parent)
    , m_choose(choose)
    , m_heading(new QLabel(this))
    , m_trustText(new QLabel(this))
    , m_trafficText(new QLabel)
    , m_permissions(new QPushButton(this))
    , m_withdraw(new QPushButton(this))
{
    setObjectName(QStringLiteral("trafficCard"));
    makeHeading(m_heading);
    for (QLabel* label : {m_trustText, m_trafficText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_trafficText->setTextInteractionFlags(
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trafficText->setAlignment(Qt::AlignTop);
    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_trafficText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_permissions);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    column().addWidget(m_heading);
    column().addWidget(m_trustText);
    column().addWidget(scroll, 1);
    column().addLayout(buttons);
    connect(m_permissions, &QPushButton::clicked, this, [this] {
        close();
        m_choose->trigger();
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT withdrawRequested();
    });
}

void TrafficCard::setTrust(const SiteTrust& trust, const QString& inWords)
{
    m_trust = trust;
    m_trustText->setText(inWords);
}

void TrafficCard::setTraffic(const PreviewTraffic& traffic)
{
    m_traffic = traffic;
    if (isVisible())
        prepare();
}

void TrafficCard::prepare()
{
    const QString traffic = trafficText(m_traffic);
    m_heading->setText(
        traffic.isEmpty() ? tr("Nothing was blocked") : tr("Blocked in the preview"));
    setAccessibleName(m_heading->text());
    m_trafficText->setText(traffic);
    m_trafficText->parentWidget()->parentWidget()->setVisible(!traffic.isEmpty());
    m_permissions->setText(tr("Site &Permissions…"));
    m_permissions->setEnabled(m_choose->isEnabled());
    m_withdraw->setText(tr("&Allow Nothing"));
    m_withdraw->setVisible(!m_trust.isNone());
}

} // namespace galley
