// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;
class QStringDecoder;
class QStringEncoder;

namespace galley {

// A spelling dictionary. Loading takes some 100 ms and may happen on any thread; afterwards one
// thread at a time may use it.
class SpellEngine {
public:
    // Nothing when the system has no dictionary for the language, e.g. "en_GB".
    static std::shared_ptr<SpellEngine> load(const QString& language);
    // Whether load() would find one.
    static bool isInstalled(const QString& language);
    ~SpellEngine();

    bool knows(const QString& word) const;
    // The likeliest first, a few at most. Slow (some 10 ms): only for a word that the user asks
    // about.
    QStringList suggestions(const QString& word) const;

private:
    SpellEngine(const QString& affixFile, const QString& wordFile);
    std::string encoded(const QString& word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    std::unique_ptr<QStringEncoder> m_encoder;
    std::unique_ptr<QStringDecoder> m_decoder;
};

} // namespace galley
