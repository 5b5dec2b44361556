// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace galley {

// The languages of the window and the one it is in. Changing it reaches every widget as a
// LanguageChange event, without a restart.
class Languages : public QObject {
    Q_OBJECT
public:
    explicit Languages(QObject* parent = nullptr);
    ~Languages() override;

    // "en", "zh_CN", "zh_HK"
    static QStringList codes();
    // The nearest of our languages for a locale name such as "zh_TW", "de_DE", "zh-Hans".
    static QString nearest(const QString& localeName);

    // `code` empty: the system's language.
    void use(const QString& code);
    QString current() const { return m_current; }

private:
    void install(const QString& file, const QString& folder);

    QString m_current = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace galley
