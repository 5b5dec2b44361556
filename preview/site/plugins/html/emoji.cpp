// SPDX-License-Identifier: MIT
#include "preview/site/plugins/html/emoji.h"

#include "resources/resources.h"

#include <QHash>
#include <QRegularExpression>

static void initEmoji()
{
    Q_INIT_RESOURCE(galley_emoji);
}

namespace galley {

namespace {

const QString gitHubsIcons = QStringLiteral("https://github.githubassets.com/images/icons/");

// emoji.txt: code points in hexadecimal, or "-" for a picture of GitHub's own, and names.
struct EmojiTable {
    EmojiTable()
    {
        initEmoji();
        const QString text = compiledInText(QStringLiteral(":/emoji/emoji.txt"));
        if (text.isNull())
            qFatal("emoji.txt is not compiled in");
        for (const QByteArray& line : text.toLatin1().split('\n')) {
            const QByteArrayList words = line.split(' ');
            if (line.startsWith('#') || words.size() < 2)
                continue;
            for (const QByteArray& name : words.sliced(1))
                pictures.insert(name, pictureOf(words[0], words[1]));
            characters.insert(pictureOf(words[0], words[1]), characterOf(words[0]));
        }
    }

    QHash<QByteArray, QByteArray> pictures; // by name: "unicode/1f604.png"
    QHash<QByteArray, QString> characters; // by picture

private:
    // Without the points that only join or choose a form.
    static QByteArray pictureOf(const QByteArray& points, const QByteArray& firstName)
    {
        if (points == "-")
            return firstName + ".png";
        QByteArray plain = points;
        plain.replace("-fe0f", "").replace("-200d", "");
        return "unicode/" + plain + ".png";
    }

    static QString characterOf(const QByteArray& points)
    {
        QString character;
        for (const QByteArray& point : points.split('-')) {
            if (const char32_t one = point.toUInt(nullptr, 16); one != 0)
                character += QString::fromUcs4(&one, 1);
        }
        return character;
    }
};

const EmojiTable& emojiTable()
{
    static const EmojiTable emoji;
    return emoji;
}

// Calls the function with each emoji: where its first colon is, and its name. Ends when it says so.
template <class Take> void findEmoji(const QByteArray& text, Take take)
{
    for (qsizetype at = text.indexOf(':'); at >= 0;) {
        const qsizetype end = text.indexOf(':', at + 1);
        if (end < 0)
            return;
        const QByteArray name = text.mid(at + 1, end - at - 1);
        const bool isKnown = emojiTable().pictures.contains(name);
        if (isKnown && !take(at, name))
            return;
        at = isKnown ? text.indexOf(':', end + 1) : end;
    }
}

// Ruby's File.join.
QString addressBelow(const QString& folder, const QString& file)
{
    static const QRegularExpression slashes(QStringLiteral("/+$"));
    return QString(folder).remove(slashes) + QLatin1Char('/') + file;
}

} // namespace

std::optional<EmojiPictures> emojiPictures(const SiteDocument& document, const SiteConfig& config)
{
    const QString permalink = document.values[QStringLiteral("permalink")].toDisplayString();
    const bool isHtml =
        document.outputExtension == QLatin1String(".html") || permalink.endsWith(QLatin1Char('/'));
    if (!config.plugins.has("jemoji") || !isHtml)
        return std::nullopt;
    const QString key = QStringLiteral("emoji");
    const QString source = QStringLiteral("src");
    if (!config.values.contains(key))
        return EmojiPictures{gitHubsIcons, true};
    const YamlValue& setting = config.values[key];
    if (!setting.isMap() || !setting.contains(source))
        return EmojiPictures{gitHubsIcons, setting.isMap()};
    return EmojiPictures{setting[source].toDisplayString(), setting[source].isString()};
}

bool hasEmoji(const QByteArray& html)
{
    bool found = false;
    findEmoji(html, [&](qsizetype, const QByteArray&) {
        found = true;
        return false;
    });
    return found;
}

QByteArray withEmoji(const QByteArray& text, const QString& root)
{
    QByteArray result;
    qsizetype kept = 0;
    findEmoji(text, [&](qsizetype at, const QByteArray& name) {
        const QString file =
            QStringLiteral("emoji/") + QString::fromLatin1(emojiTable().pictures.value(name));
        const QByteArray mark = ":" + name + ":";
        result += QByteArrayView(text).sliced(kept, at - kept);
        result += "<img class=\"emoji\" title=\"" + mark + "\" alt=\"" + mark + "\" src=\""
            + addressBelow(root, file).toHtmlEscaped().toUtf8() + "\" height=\"20\" width=\"20\">";
        kept = at + mark.size();
        return true;
    });
    return result + text.mid(kept);
}

QString emojiOfPicture(const QString& file)
{
    return emojiTable().characters.value("unicode/" + file.toLatin1());
}

} // namespace galley
