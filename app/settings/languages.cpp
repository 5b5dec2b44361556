// SPDX-License-Identifier: MIT
#include "app/settings/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace galley {

Languages::Languages(QObject* parent)
    : QObject(parent)
{
}

Languages::~Languages() = default;

QStringList Languages::codes()
{
    return {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_HK")};
}

QString Languages::nearest(const QString& localeName)
{
    const QLocale locale(localeName);
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    const bool traditional = locale.script() == QLocale::TraditionalHanScript;
    return traditional ? QStringLiteral("zh_HK") : QStringLiteral("zh_CN");
}

void Languages::use(const QString& code)
{
    m_current = codes().contains(code) ? code : nearest(QLocale::system().name());
    QLocale::setDefault(QLocale(m_current));
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    // Qt itself has no Hong Kong translation, Taiwan's is the nearest; our own come before Qt's
    const QString qtCode =
        m_current == QLatin1String("zh_HK") ? QStringLiteral("zh_TW") : m_current;
    install(QStringLiteral("qtbase_") + qtCode, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("qt_") + m_current, QStringLiteral(":/i18n"));
    install(QStringLiteral("galley_") + m_current, QStringLiteral(":/i18n"));
}

void Languages::install(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace galley
