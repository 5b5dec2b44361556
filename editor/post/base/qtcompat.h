// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

// What Qt 6.4 and Qt 6.8 say differently, in this one place.
namespace galley {

// A time whose timeSpec() is Qt::UTC.
QDateTime utcTime(const QDate& date, const QTime& time);
// A time with a fixed offset, in seconds east of UTC: any below a day, as Ruby takes them. Qt's own
// (Qt::OffsetFromUTC, which 6.8 limits to 16 hours), or else a nameless time zone.
QDateTime timeAtOffset(const QDate& date, const QTime& time, int offset);
QDateTime atOffset(const QDateTime& moment, int offset);

// A match reads the text it was found in, which must outlive it.
inline QRegularExpressionMatch matchView(const QRegularExpression& expression, QStringView text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.matchView(text);
#else
    return expression.match(text);
#endif
}

inline QRegularExpressionMatchIterator globalMatchView(
    const QRegularExpression& expression, QStringView text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return expression.globalMatchView(text);
#else
    return expression.globalMatch(text);
#endif
}

// Refuses whatever feature (camera, place, notifications, …) the page asks for, then calls
// `refused`. The web engine's page is a template's parameter, so that this header needs no web
// engine.
template <class Page, class Refused> void refuseFeatures(Page& page, Refused refused)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QObject::connect(&page, &Page::permissionRequested, &page,
        [refused = std::move(refused)](const auto& permission) {
            permission.deny();
            refused();
        });
#else
    QObject::connect(&page, &Page::featurePermissionRequested, &page,
        [&page, refused = std::move(refused)](const QUrl& origin, typename Page::Feature feature) {
            page.setFeaturePermission(origin, feature, Page::PermissionDeniedByUser);
            refused();
        });
#endif
}

} // namespace galley
