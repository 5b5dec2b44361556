// SPDX-License-Identifier: MIT
// What LiquidHost says about templates that go wrong.
#include "preview/site/liquid/liquidhost.h"

namespace galley {

// A site's own Ruby may bring filters of its own.
bool LiquidHost::stopsAtUnknownFilters() const
{
    const YamlValue& settings = site().config.values[QStringLiteral("liquid")];
    return settings[QStringLiteral("strict_filters")].isTruthy() && site().ruby.isEmpty();
}

void LiquidHost::report(const QString& code, const QString& text, const QString& file, int line)
{
    Diagnostic problem{.code = code,
        .message = text,
        .file = file,
        .line = line > 0 ? line + scene.lineOffsets.value(file) : 0};
    if (code == QLatin1String("liquid.unknown-tag") && site().ruby.isEmpty()) {
        problem.code = QStringLiteral("liquid.error");
        problem.severity = Severity::Error;
        problem.message = tr("Jekyll has no tag “%1” and stops here.").arg(text);
    } else if (code == QLatin1String("liquid.unknown-tag"))
        problem.message =
            tr("The tag “%1” comes from a Ruby plugin; the preview cannot run it.").arg(text);
    else if (code == QLatin1String("liquid.unknown-filter") && stopsAtUnknownFilters()) {
        problem.code = QStringLiteral("liquid.error");
        problem.severity = Severity::Error;
        problem.message = tr("Jekyll does not know the filter “%1”, and `strict_filters` in the "
                             "configuration makes it stop here.")
                              .arg(text);
    } else if (code == QLatin1String("liquid.unknown-filter"))
        problem.message = site().ruby.isEmpty()
            ? tr("Jekyll does not know the filter “%1”; its input is shown unchanged.").arg(text)
            : tr("The filter “%1” comes from a Ruby plugin; the preview shows its input unchanged.")
                  .arg(text);
    else if (code == QLatin1String("liquid.sass"))
        problem.message = tr("The filter “%1” needs a Sass compiler, and there is none for this "
                             "kind of computer; its input is shown unchanged.")
                              .arg(text);
    else if (code == QLatin1String("include.theme"))
        problem.message = tr("“%1” belongs to the site’s theme, which is not on this computer, so "
                             "it is missing here.")
                              .arg(text);
    else if (code == QLatin1String("liquid.unread")) {
        problem.severity = Severity::Hint;
        problem.message =
            tr("What is included here will show once the file is saved: %1").arg(text);
    } else
        problem.severity = Severity::Error;
    if (scene.report)
        scene.report(problem);
}

QString LiquidHost::limitMessage(const QString& kind) const
{
    return kind == QLatin1String("memory")
        ? tr("The template produced too much text and was stopped.")
        : tr("The template ran for too long and was stopped.");
}

QString LiquidHost::incomparable(const QString& left, const QString& right) const
{
    return tr("%1 cannot be compared with %2; Jekyll stops here.").arg(left, right);
}

QString LiquidHost::invalidDate(const QString& value) const
{
    return tr("%1 is not a date; Jekyll stops here.").arg(value);
}

QString LiquidHost::badInclude(const QString& markup) const
{
    return tr("“%1” is not a valid file name or parameter for an include.").arg(markup);
}

QString LiquidHost::missingInclude(const QString& name) const
{
    return tr("There is no file “%1” to include; Jekyll stops here.").arg(name);
}

QString LiquidHost::includeCycle(const QString& name) const
{
    return tr("“%1” is included within itself again and again; Jekyll stops here.").arg(name);
}

QString LiquidHost::missingLink(const QString& path, const QString& tag) const
{
    return tr("The tag “%1” cannot find “%2” on the site; Jekyll stops here.").arg(tag, path);
}

QString LiquidHost::badHighlight(const QString& markup) const
{
    return tr(
        "“%1” is not a valid language and options for the tag “highlight”; Jekyll stops here.")
        .arg(markup);
}

QString LiquidHost::badTag(const QString& tag) const
{
    return tr("%1 does not follow the syntax of its tag; Jekyll stops here.").arg(tag);
}

QString LiquidHost::badCondition(const QString& markup) const
{
    return tr("“%1” is not a condition; Jekyll stops here.").arg(markup);
}

QString LiquidHost::unknownOperator(const QString& name) const
{
    return tr("“%1” is not a comparison; Jekyll stops here.").arg(name);
}

QString LiquidHost::tooDeep(const QString& tag) const
{
    return tr("The tag “%1” is nested more than 100 levels deep; Jekyll stops here.").arg(tag);
}

QString LiquidHost::strayTag(const QString& tag) const
{
    return tr("The tag “%1” appears outside the tag it belongs to; Jekyll stops here.").arg(tag);
}

QString LiquidHost::wrongArguments(const QString& filter, int given, int least, int most) const
{
    const QString wanted =
        least == most ? QString::number(least) : QStringLiteral("%1–%2").arg(least).arg(most);
    return tr("The filter “%1” was given %2 arguments but takes %3; Jekyll stops here.")
        .arg(filter)
        .arg(given)
        .arg(wanted);
}

QString LiquidHost::wrongInput(const QString& filter) const
{
    return tr("The filter “%1” cannot process this value; Jekyll stops here.").arg(filter);
}

QString LiquidHost::wrongKey(const QString& key) const
{
    return tr("%1 is not text, so it cannot be a name here; Jekyll stops here.").arg(key);
}

QString LiquidHost::notStrict(const QString& markup) const
{
    return tr("“%1” is not strict Liquid, which `error_mode` in the configuration asks for; Jekyll "
              "stops here.")
        .arg(markup.trimmed());
}

QString LiquidHost::undefinedVariable(const QString& name) const
{
    return tr("There is no variable “%1”, and `strict_variables` in the configuration makes Jekyll "
              "stop here.")
        .arg(name);
}

QString LiquidHost::unclosed(const QString& tag) const
{
    return tr("%1 is never closed; Jekyll stops here.").arg(tag);
}

} // namespace galley
