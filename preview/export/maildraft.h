// SPDX-License-Identifier: MIT
#pragma once

#include "preview/export/mailbody.h"

namespace galley {

// A message without sender and receiver (RFC 5322, MIME), which mail programs open as a draft:
// plain text and HTML to choose from, the pictures beside the HTML. ASCII with CRLF line ends; the
// same body gives the same bytes.
QByteArray mailDraft(const QString& subject, const MailBody& body);

} // namespace galley
