// SPDX-License-Identifier: MIT
#include "app/instance/openrequest.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace galley {

namespace {

constexpr int formatVersion = 1;
const QLatin1String versionKey("galley");
const QLatin1String pathKey("open");
const QLatin1String tokenKey("activation");
const QLatin1String startupKey("startup");

} // namespace

QByteArray encodeRequest(const OpenRequest& request)
{
    const QJsonObject object{{versionKey, formatVersion}, {pathKey, request.path},
        {tokenKey, request.activationToken}, {startupKey, request.startupId}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<OpenRequest> decodeRequest(const QByteArray& line)
{
    if (line.size() > largestRequest)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(versionKey).toInt() != formatVersion || !object.value(pathKey).isString())
        return {};
    const OpenRequest request{object.value(pathKey).toString(), object.value(tokenKey).toString(),
        object.value(startupKey).toString()};
    const bool isPath = QDir::isAbsolutePath(request.path) && !request.path.startsWith(u':')
        && !request.path.contains(QChar::Null);
    return request.path.isEmpty() || isPath ? std::optional(request) : std::nullopt;
}

} // namespace galley
