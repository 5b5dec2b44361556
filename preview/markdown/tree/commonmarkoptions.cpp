// SPDX-License-Identifier: MIT
#include "preview/markdown/tree/commonmarkoptions.h"

#include <algorithm>
#include <span>

namespace galley::markdown {

namespace {

struct Switch {
    std::string_view name;
    bool CommonMarkOptions::*field; // null: changes nothing here
};

constexpr Switch optionSwitches[] = {{"UNSAFE", &CommonMarkOptions::isUnsafe},
    {"SMART", &CommonMarkOptions::isSmart}, {"HARDBREAKS", &CommonMarkOptions::hardBreaks},
    {"NOBREAKS", &CommonMarkOptions::noBreaks}, {"FOOTNOTES", &CommonMarkOptions::footnotes},
    {"STRIKETHROUGH_DOUBLE_TILDE", &CommonMarkOptions::doubleTilde},
    {"GITHUB_PRE_LANG", &CommonMarkOptions::preLanguage}, {"DEFAULT", nullptr},
    {"SOURCEPOS", nullptr}, {"VALIDATE_UTF8", nullptr}, {"LIBERAL_HTML_TAG", nullptr},
    {"TABLE_PREFER_STYLE_ATTRIBUTES", nullptr}, {"FULL_INFO_STRING", nullptr}};

constexpr Switch extensionSwitches[] = {{"table", &CommonMarkOptions::tables},
    {"strikethrough", &CommonMarkOptions::strikethrough},
    {"autolink", &CommonMarkOptions::autolinks}, {"tagfilter", &CommonMarkOptions::tagFilter},
    {"tasklist", &CommonMarkOptions::taskLists}};

bool turnOn(CommonMarkOptions& options, std::span<const Switch> switches, std::string_view name)
{
    const auto found = std::ranges::find(switches, name, &Switch::name);
    if (found == switches.end())
        return false;
    if (found->field != nullptr)
        options.*(found->field) = true;
    return true;
}

} // namespace

bool setCommonMarkOption(CommonMarkOptions& options, std::string_view name)
{
    return turnOn(options, optionSwitches, name);
}

bool setCommonMarkExtension(CommonMarkOptions& options, std::string_view name)
{
    return turnOn(options, extensionSwitches, name);
}

} // namespace galley::markdown
