// SPDX-License-Identifier: MIT
#include "preview/site/config/githubmetadata.h"

#include "preview/site/config/yamlmerge.h"

#include <QRegularExpression>
#include <QUrl>

namespace galley {

namespace {

const QString gitHub = QStringLiteral("https://github.com");

// The address of the remote `origin`.
QString originIn(const QString& gitConfig)
{
    static const QRegularExpression section(
        QStringLiteral("^\\s*\\[\\s*remote\\s+\"origin\"\\s*\\]"));
    static const QRegularExpression address(QStringLiteral("^\\s*url\\s*=\\s*\"?([^\"\\s]+)"));
    bool isInOrigin = false;
    for (const QString& line : gitConfig.split(QLatin1Char('\n'))) {
        if (line.trimmed().startsWith(QLatin1Char('[')))
            isInOrigin = section.match(line).hasMatch();
        else if (const QRegularExpressionMatch match = address.match(line);
                 isInOrigin && match.hasMatch())
            return match.captured(1);
    }
    return {};
}

// What the names of a repository come to.
struct Repository {
    QString owner;
    QString name;
    bool isUserPage = false; // the owner's site, not a project's
    QUrl address; // of its pages
};

Repository repositoryNamed(const QString& ownerAndName, bool isOnGitHubPages, const QString& domain)
{
    Repository repository;
    repository.owner = ownerAndName.section(QLatin1Char('/'), 0, 0);
    repository.name = ownerAndName.section(QLatin1Char('/'), -1);
    // A build elsewhere serves its pages itself.
    const QString host =
        isOnGitHubPages ? QStringLiteral("github.io") : QStringLiteral("localhost:4000");
    const QString ownHost = repository.owner.toLower() + QLatin1Char('.') + host;
    repository.isUserPage = repository.name.toLower() == ownHost
        || repository.name.toLower() == repository.owner.toLower() + QLatin1String(".github.com");
    const QString page = repository.isUserPage ? QString() : QLatin1Char('/') + repository.name;
    if (!domain.isEmpty() && isOnGitHubPages)
        repository.address = QUrl(QStringLiteral("https://") + domain);
    else if (isOnGitHubPages)
        repository.address = QUrl(QStringLiteral("https://") + ownHost + page);
    else
        repository.address = QUrl(gitHub + QStringLiteral("/pages/") + repository.owner + page);
    return repository;
}

YamlValue::Map namespaceOf(const Repository& repository, bool isOnGitHubPages)
{
    const QString environment =
        isOnGitHubPages ? QStringLiteral("dotcom") : QStringLiteral("development");
    const QString owner = gitHub + QLatin1Char('/') + repository.owner;
    const QString address = owner + QLatin1Char('/') + repository.name;
    const QString branch =
        repository.isUserPage ? QStringLiteral("master") : QStringLiteral("gh-pages");
    YamlValue::Map values;
    const auto add = [&](const char* key, const YamlValue& value) {
        values.append({QString::fromLatin1(key), value});
    };
    add("environment", environment);
    add("pages_env", environment);
    add("hostname", QStringLiteral("github.com"));
    add("pages_hostname",
        isOnGitHubPages ? QStringLiteral("github.io") : QStringLiteral("localhost:4000"));
    add("api_url", QStringLiteral("https://api.github.com"));
    add("help_url", QStringLiteral("https://help.github.com"));
    add("project_title", repository.name);
    add("owner_name", repository.owner);
    add("owner_url", owner);
    add("owner_gravatar_url", owner + QStringLiteral(".png"));
    add("repository_url", address);
    add("repository_nwo", repository.owner + QLatin1Char('/') + repository.name);
    add("repository_name", repository.name);
    add("zip_url", address + QStringLiteral("/zipball/") + branch);
    add("tar_url", address + QStringLiteral("/tarball/") + branch);
    add("clone_url", address + QStringLiteral(".git"));
    add("releases_url", address + QStringLiteral("/releases"));
    add("is_user_page", repository.isUserPage);
    add("is_project_page", !repository.isUserPage);
    add("url", repository.address.toString());
    add("baseurl", repository.address.path());
    add("source",
        YamlValue::Map{
            {QStringLiteral("branch"), branch}, {QStringLiteral("path"), QStringLiteral("/")}});
    add("versions", YamlValue::Map{});
    return values;
}

} // namespace

QString repositoryOf(const YamlValue& config, const QString& gitConfig)
{
    const QString written = asString(config[QStringLiteral("repository")]);
    if (written.contains(QLatin1Char('/')))
        return written;
    QString origin = originIn(gitConfig);
    if (origin.endsWith(QLatin1String(".git")))
        origin.chop(4);
    static const QRegularExpression form(QStringLiteral("github\\.com[:/]([\\w-]+)/([\\w.-]+)"));
    const QRegularExpressionMatch match = form.match(origin);
    return match.hasMatch() ? match.captured(1) + QLatin1Char('/') + match.captured(2) : QString();
}

YamlValue withGitHubMetadata(
    const YamlValue& config, const QString& repository, bool isOnGitHubPages, const QString& domain)
{
    if (repository.isEmpty())
        return config;
    const Repository known = repositoryNamed(repository, isOnGitHubPages, domain.trimmed());
    YamlValue::Map values = asMap(config);
    const auto isSet = [&](const char* key) { return config[QString::fromLatin1(key)].isTruthy(); };
    if (!isSet("title") && !isSet("name"))
        setKey(values, QStringLiteral("title"), known.isUserPage ? known.owner : known.name);
    if (isOnGitHubPages && !isSet("url")) {
        QUrl host = known.address;
        host.setPath(QString());
        setKey(values, QStringLiteral("url"), host.toString());
    }
    const YamlValue& base = config[QStringLiteral("baseurl")];
    if (isOnGitHubPages && (base.isNull() || asString(base) == QLatin1String("/")))
        setKey(values, QStringLiteral("baseurl"), known.address.path());
    const YamlValue& written = config[QStringLiteral("github")];
    const YamlValue::Map github = namespaceOf(known, isOnGitHubPages);
    if (written.isNull() || written.isMap())
        setKey(values, QStringLiteral("github"),
            written.isMap() ? deepMerged(github, written) : YamlValue(github));
    return values;
}

} // namespace galley
