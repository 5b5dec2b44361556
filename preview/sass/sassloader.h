// SPDX-License-Identifier: MIT
#pragma once

#include "preview/sass/sassrequest.h"

namespace galley {

// Answers what the compiler asks while it compiles one sheet: which file an address names, and what
// it holds. Addresses of files are "sheet://" and the absolute path, percent-encoded.
// Source: Dart Sass, lib/src/importer/filesystem.dart and utils.dart; the Sass specification,
// spec/modules.md ("Resolving a file: URL").
class SassLoader {
public:
    SassLoader(const SassRequest& request, const SassLimits& limits);

    struct Found {
        QString address; // empty: there is none
        QString error; // or why it cannot be told, for the compiler's message
    };
    Found find(const QString& address, bool fromImport);

    struct Text {
        QByteArray bytes;
        SassSyntax syntax = SassSyntax::Scss;
        QString error;
    };
    Text load(const QString& address);

    // The limits were reached: what the compiler says then is no fault of the sheet's language.
    bool isTooLarge() const { return m_isTooLarge; }
    // The last address asked for was nowhere, which is always an error.
    bool hasMissed() const { return m_hasMissed; }
    const SassDependencies& dependencies() const { return m_dependencies; }

    static QString addressOf(const QString& path);
    static QString pathOf(const QString& address); // empty: no address of a file

private:
    Found answer(const QString& address, bool fromImport);
    Found tooMuch();

    const SassRequest& m_request;
    SassLimits m_limits;
    SassDependencies m_dependencies;
    qint64 m_read = 0; // bytes
    bool m_isTooLarge = false;
    bool m_hasMissed = false;
};

// SHA-256.
QByteArray sheetHash(const QByteArray& bytes);

// Whether everything that decided about a result still gives the same.
bool stillHolds(
    const SassDependencies& dependencies, const SassRequest& request, const SassLimits& limits);

} // namespace galley
