// SPDX-License-Identifier: MIT
#include "app/found/survey.h"

#include "app/found/foundtexts.h"
#include "app/found/surveyparts.h"
#include "editor/post/base/joinedtext.h"

#include <QLocale>

namespace galley {

namespace {

constexpr qint64 littleSpace = 100 * 1024 * 1024; // bytes; some pictures and their earlier versions

QList<Finding> programItself(const Surroundings& here)
{
    const QString section = FoundTexts::tr("Galley");
    Finding qt{section, QStringLiteral("Qt")};
    qt.version = here.qtRun;
    if (here.qtRun != here.qtBuilt)
        qt.detail = FoundTexts::tr("Galley was built with Qt %1.").arg(here.qtBuilt);
    Finding system{section, FoundTexts::tr("System")};
    system.detail = here.system.name.isEmpty()
        ? here.processor
        : FoundTexts::tr("%1, %2", "system, processor").arg(here.system.name, here.processor);
    Finding locale{section, FoundTexts::tr("Locale")};
    locale.detail = here.locale;
    Finding galley{section, QStringLiteral("Galley")};
    galley.version = here.version;
    return {galley, qt, system, locale};
}

QString programTrouble(ProgramAnswer::Kind kind)
{
    switch (kind) {
    case ProgramAnswer::Kind::Answered:
        return FoundTexts::tr("It does not report its version.");
    case ProgramAnswer::Kind::CouldNotStart:
        return FoundTexts::tr("It cannot be started.");
    case ProgramAnswer::Kind::Failed:
        return FoundTexts::tr("It ends with an error.");
    case ProgramAnswer::Kind::TookTooLong:
        return FoundTexts::tr("It does not respond in time.");
    case ProgramAnswer::Kind::SaidTooMuch:
        return FoundTexts::tr("It returns far too much text.");
    case ProgramAnswer::Kind::Cancelled:
        break;
    }
    return {};
}

Finding programFinding(
    const HelperProgram& program, const ProgramFact& fact, const Surroundings& here)
{
    Finding finding{FoundTexts::tr("Helper programs"), QString::fromLatin1(program.name)};
    finding.version = fact.version;
    finding.packages = QStringList{QString::fromLatin1(program.package)};
    finding.purpose = program.purpose ? FoundTexts::tr(program.purpose)
                                      : FoundTexts::tr("Galley does not use it yet.");
    const bool isMissingLibrary = program.isLibrary && fact.answer == ProgramAnswer::Kind::Failed;
    if (fact.file.isEmpty() || isMissingLibrary) {
        finding.state = FoundState::Missing;
    } else if (fact.answer == ProgramAnswer::Kind::Cancelled) {
        finding.state = FoundState::NotChecked;
    } else if (fact.version.isEmpty()) {
        finding.state = FoundState::Problem;
        finding.detail =
            joinedSentences({programTrouble(fact.answer), withoutHome(fact.file, here.home)});
    } else if (!program.isLibrary) {
        finding.detail = withoutHome(fact.file, here.home);
    }
    return finding;
}

QList<Finding> programFindings(const Surroundings& here)
{
    QList<Finding> findings;
    const auto programs = helperPrograms();
    for (qsizetype i = 0; i < here.programs.size() && i < std::ssize(programs); ++i) {
        const HelperProgram& program = programs[size_t(i)];
        Finding finding = programFinding(program, here.programs[i], here);
        // what Galley has no use for is no loss, whatever is wrong with it
        if (program.purpose || finding.state == FoundState::Found)
            findings += finding;
    }
    return findings;
}

Finding folderFinding(const QString& name, const FolderFact& folder, const QString& home)
{
    Finding finding{FoundTexts::tr("Folders"), name, FoundState::Found, true};
    const QString path = withoutHome(folder.path, home);
    const QString space = QLocale().formattedDataSize(folder.freeBytes, 1);
    if (folder.kind == FolderFact::Kind::NotWritable) {
        finding.state = FoundState::Problem;
        finding.detail = FoundTexts::tr("%1: nothing can be saved there.").arg(path);
    } else if (folder.freeBytes >= 0 && folder.freeBytes < littleSpace) {
        finding.state = FoundState::Problem;
        finding.detail =
            FoundTexts::tr("%1: the disk is nearly full, %2 are free.").arg(path, space);
    } else {
        finding.detail = folder.freeBytes < 0
            ? path
            : FoundTexts::tr("%1, %2 free", "folder, space").arg(path, space);
    }
    return finding;
}

QList<Finding> folderFindings(const Surroundings& here)
{
    Finding settings = folderFinding(FoundTexts::tr("Settings"), here.settings, here.home);
    settings.purpose = FoundTexts::tr("Keeps your settings.");
    Finding journals = folderFinding(
        FoundTexts::tr("Unsaved changes, earlier versions"), here.journals, here.home);
    journals.purpose = FoundTexts::tr("Keeps what you type from getting lost.");
    Finding temporary = folderFinding(FoundTexts::tr("Temporary files"), here.temporary, here.home);
    temporary.isNeeded = false;
    temporary.purpose = FoundTexts::tr("Jekyll builds there when pages are compared.");
    return {settings, journals, temporary};
}

} // namespace

QString withoutHome(const QString& path, const QString& home)
{
    if (home.size() < 2) // "/" is nobody's
        return path;
    if (path == home)
        return QStringLiteral("~");
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.sliced(home.size())
                                                    : path;
}

QList<Finding> survey(const Surroundings& here)
{
    QList<Finding> findings = previewFindings(here) + writingFindings(here) + programFindings(here)
        + folderFindings(here) + programItself(here);
    for (Finding& finding : findings) {
        if (finding.state == FoundState::Missing)
            finding.install = here.system.installLine(finding.packages, finding.name);
    }
    return findings;
}

} // namespace galley
