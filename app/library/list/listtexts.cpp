// SPDX-License-Identifier: MIT
#include "app/library/list/listtexts.h"

#include "editor/post/base/joinedtext.h"

#include <QCoreApplication>

namespace galley {

namespace {

struct StateTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostState)
};

struct OrderTexts {
    Q_DECLARE_TR_FUNCTIONS(galley::PostOrder)
};

} // namespace

QString postStateText(PostState state)
{
    switch (state) {
    case PostState::Published:
        return StateTexts::tr("Published");
    case PostState::Hidden:
        return StateTexts::tr("Hidden");
    case PostState::Scheduled:
        return StateTexts::tr("Scheduled");
    case PostState::Draft:
        return StateTexts::tr("Draft");
    case PostState::Ignored:
        return StateTexts::tr("Ignored");
    }
    return {};
}

QString unsavedText()
{
    return StateTexts::tr("Unsaved");
}

QString postOrderText(PostOrder order)
{
    switch (order) {
    case PostOrder::Newest:
        return OrderTexts::tr("Newest First");
    case PostOrder::Oldest:
        return OrderTexts::tr("Oldest First");
    case PostOrder::Title:
        return OrderTexts::tr("By Title");
    case PostOrder::LastChanged:
        return OrderTexts::tr("Last Changed First");
    }
    return {};
}

QString selectionText(const PostSelection& selection)
{
    QStringList parts;
    if (selection.year != 0)
        parts += QString::number(selection.year);
    parts += selection.kind;
    parts += selection.tag;
    if (selection.state)
        parts += postStateText(*selection.state);
    if (selection.onlyUnsaved)
        parts += unsavedText();
    if (selection.order != PostOrder::Newest)
        parts += postOrderText(selection.order);
    parts.removeAll(QString());
    return joinedList(parts);
}

} // namespace galley
