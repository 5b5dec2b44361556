// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>

namespace galley {

// A site or a post that was opened lately.
struct RecentPlace {
    QString path; // absolute: a checkout's folder or a post's file
    QString name; // its title; the file's name where none is known
    bool isGone = false; // as far as it was looked at

    friend bool operator==(const RecentPlace&, const RecentPlace&) = default;
};

// What was opened lately, with names, kept in the settings.
class RecentPlaces : public QObject {
    Q_OBJECT
public:
    // `settings` must outlive this.
    explicit RecentPlaces(Settings& settings, QObject* parent = nullptr);
    ~RecentPlaces() override;

    // The newest first, at most twelve.
    QList<RecentPlace> sites() const;
    QList<RecentPlace> posts() const;
    // The name alone, without a look at the lists; the file's name where none is known.
    QString nameOf(const QString& path) const;

    void rememberSite(const QString& root, const QString& title);
    // An empty title leaves the one that is known.
    void rememberPost(const QString& file, const QString& title);
    void forget(const QString& path);
    // Finds out which are gone; changed() follows. In the background: a network drive may be slow.
    void look();

Q_SIGNALS:
    void changed();

private:
    QList<RecentPlace> places(const Setting<QStringList>& setting) const;
    void remember(const Setting<QStringList>& setting, const QString& path, const QString& title);

    Settings& m_settings;
    QStringList m_gone;
    QFutureWatcher<QStringList> m_looking;
};

} // namespace galley
