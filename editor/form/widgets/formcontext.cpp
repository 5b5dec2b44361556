// SPDX-License-Identifier: MIT
#include "editor/form/widgets/formcontext.h"

#include <algorithm>
#include <tuple>

namespace galley {

namespace {

auto looks(const FormField& field)
{
    return std::tie(field.key, field.kind, field.label, field.help, field.choices,
        field.imageFolder, field.dateFormat, field.trueText, field.falseText);
}

auto rules(const FormField& field)
{
    return std::tie(field.required, field.pattern, field.minLength, field.maxLength, field.quotes);
}

bool sameFields(const QList<FormField>& a, const QList<FormField>& b)
{
    return std::equal(
        a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const FormField& x, const FormField& y) {
            return looks(x) == looks(y) && rules(x) == rules(y);
        });
}

auto site(const FormContext& context)
{
    return std::tie(context.siteRoot, context.imageFolder, context.authors, context.layouts,
        context.groups, context.schemaIsOrdered);
}

} // namespace

bool sameForm(const FormContext& a, const FormContext& b)
{
    return site(a) == site(b) && sameFields(a.schema.fields, b.schema.fields);
}

} // namespace galley
