// SPDX-License-Identifier: MIT
// The only caller of hunspell.

#include "editor/spelling/spellengine.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

namespace galley {

namespace {

constexpr int kMostSuggestions = 7;

// The path of a dictionary without its ending; empty when there is none.
QString dictionary(const QString& language)
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
        QStringLiteral("hunspell"), QStandardPaths::LocateDirectory);
    folders += {QStringLiteral("/usr/share/hunspell"), QStringLiteral("/usr/share/myspell/dicts")};
    for (const QString& folder : std::as_const(folders)) {
        const QString path = folder + u'/' + language;
        if (QFileInfo::exists(path + QStringLiteral(".aff"))
            && QFileInfo::exists(path + QStringLiteral(".dic")))
            return path;
    }
    return {};
}

} // namespace

bool SpellEngine::isInstalled(const QString& language)
{
    return !dictionary(language).isEmpty();
}

std::shared_ptr<SpellEngine> SpellEngine::load(const QString& language)
{
    const QString path = dictionary(language);
    if (path.isEmpty())
        return nullptr;
    return std::shared_ptr<SpellEngine>(
        new SpellEngine(path + QStringLiteral(".aff"), path + QStringLiteral(".dic")));
}

SpellEngine::SpellEngine(const QString& affixFile, const QString& wordFile)
    : m_hunspell(std::make_unique<Hunspell>(
        QFile::encodeName(affixFile).constData(), QFile::encodeName(wordFile).constData()))
{
    const char* name = m_hunspell->get_dict_encoding().c_str();
    m_encoder = std::make_unique<QStringEncoder>(name);
    m_decoder = std::make_unique<QStringDecoder>(name);
    if (!m_encoder->isValid() || !m_decoder->isValid()) {
        m_encoder = std::make_unique<QStringEncoder>(QStringConverter::Latin1);
        m_decoder = std::make_unique<QStringDecoder>(QStringConverter::Latin1);
    }
}

SpellEngine::~SpellEngine() = default;

std::string SpellEngine::encoded(const QString& word) const
{
    QString plain = word;
    plain.replace(u'’', u'\'');
    const QByteArray bytes = m_encoder->encode(plain);
    return bytes.toStdString();
}

bool SpellEngine::knows(const QString& word) const
{
    return m_hunspell->spell(encoded(word));
}

QStringList SpellEngine::suggestions(const QString& word) const
{
    QStringList list;
    for (const std::string& suggestion : m_hunspell->suggest(encoded(word))) {
        list += m_decoder->decode(
            QByteArrayView(suggestion.data(), static_cast<qsizetype>(suggestion.size())));
        if (list.size() == kMostSuggestions)
            break;
    }
    return list;
}

} // namespace galley
