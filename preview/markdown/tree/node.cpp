// SPDX-License-Identifier: MIT
#include "preview/markdown/tree/node.h"

namespace galley::markdown {

Node* Node::append(Node* child)
{
    child->parent = this;
    child->next = nullptr;
    child->previous = last;
    (last == nullptr ? first : last->next) = child;
    last = child;
    return child;
}

void Node::remove(Node* child)
{
    (child->previous == nullptr ? first : child->previous->next) = child->next;
    (child->next == nullptr ? last : child->next->previous) = child->previous;
    child->parent = child->previous = child->next = nullptr;
}

void Node::adopt(Node* other)
{
    for (Node* child = other->first; child != nullptr;) {
        Node* const following = child->next;
        append(child);
        child = following;
    }
    other->first = other->last = nullptr;
}

void Node::insertBefore(Node* child, Node* added)
{
    added->parent = this;
    added->next = child;
    added->previous = child->previous;
    (child->previous == nullptr ? first : child->previous->next) = added;
    child->previous = added;
}

} // namespace galley::markdown
