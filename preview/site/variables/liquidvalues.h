// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yaml/yamlvalue.h"

#include <QJSEngine>
#include <QTimeZone>

namespace galley {

// Makes the script's values (values.js) from ours.
class LiquidValues {
public:
    LiquidValues(QJSEngine& engine, const QJSValue& galley);

    // Times written without a zone are shown in this one, as Ruby shows them in the local one.
    void setZone(const QTimeZone& zone) { m_zone = zone; }

    QJSValue of(const YamlValue& value) const;
    // `isUtc`: printed as UTC's, as Ruby does with what was written as such.
    QJSValue time(const QDateTime& time, bool isUtc = false) const;
    QJSValue hash(const QStringList& keys, const QList<QJSValue>& values) const;
    // With keys of any kind.
    QJSValue hashOf(const QList<QJSValue>& keys, const QList<QJSValue>& values) const;
    QJSValue list(const QList<QJSValue>& values) const;
    // A drop that asks the host for its fields; those in `changing` are asked for every time.
    QJSValue drop(int handle, const QStringList& changing = {}) const;
    QJSValue object() const; // an empty one
    QJSValue strings(const QStringList& texts) const;

private:
    QJSEngine& m_engine;
    QTimeZone m_zone = QTimeZone::utc();
    QJSValue m_makeHash;
    QJSValue m_makeFloat;
    QJSValue m_makeInteger;
    QJSValue m_makeDate;
    QJSValue m_makeTime;
    QJSValue m_makeDrop;
};

} // namespace galley
