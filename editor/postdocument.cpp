#include "editor/postdocument.h"

namespace galley {

PostDocument::PostDocument(QObject* parent)
    : QObject(parent)
{
}

PostDocument::~PostDocument() = default;

} // namespace galley
