#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

// Reads every #include of the product against the table of modules in the design: a static library
// that links too little still compiles a forbidden include, so the linker cannot check this.

namespace {

struct Module {
    QStringList mayUse; // modules, by folder
    QStringList libraries; // library families, see familyOf()
};

// Folder of a module -> what it may use. The longest matching folder owns a file.
const QMap<QString, Module>& modules()
{
    using L = QStringList;
    static const auto text = [](std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list += QString::fromLatin1(name);
        return list;
    };
    static const QMap<QString, Module> table = {
        {QStringLiteral("editor/post"), {L{}, text({"core", "libyaml", "yaml-cpp", "expected"})}},
        {QStringLiteral("preview/markdown"), {L{}, text({"core", "md4c"})}},
        {QStringLiteral("preview/sass"), {L{}, text({"core", "protobuf"})}},
        {QStringLiteral("preview/site"),
            {text({"editor/post", "preview/markdown", "preview/sass", "resources"}),
                text({"core", "qml", "expected"})}},
        {QStringLiteral("preview/check"),
            {text({"editor/post", "preview/site"}), text({"core", "expected"})}},
        {QStringLiteral("preview/page"),
            {text({"editor/post", "preview/site", "resources"}),
                text({"core", "gui", "widgets", "network", "webengine", "webchannel"})}},
        {QStringLiteral("preview/verify"),
            {text({"editor/post", "preview/site"}), text({"core", "expected", "gumbo"})}},
        {QStringLiteral("preview/export"),
            {text({"editor/post", "preview/site"}), text({"core", "expected", "gumbo"})}},
        {QStringLiteral("editor"),
            {text({"editor/post"}), text({"core", "gui", "widgets", "hunspell", "gumbo", "svg"})}},
        {QStringLiteral("resources"), {L{}, text({"core"})}},
        {QStringLiteral("app"),
            {text({"editor/post", "editor", "preview/markdown", "preview/site", "preview/check",
                 "preview/page", "preview/verify", "preview/export", "resources"}),
                text({"core", "gui", "widgets", "network", "expected", "svg"})}},
    };
    return table;
}

QString moduleOf(const QString& path)
{
    QString best;
    for (auto module = modules().keyBegin(); module != modules().keyEnd(); ++module) {
        if (path.startsWith(*module + QLatin1Char('/')) && module->size() > best.size())
            best = *module;
    }
    return best;
}

// The module of Qt that declares the class, as the compiler's include folders have it.
QString qtModuleOf(const QString& header)
{
    static const QMap<QString, QString> families = {
        {QStringLiteral("QtGui"), QStringLiteral("gui")},
        {QStringLiteral("QtWidgets"), QStringLiteral("widgets")},
        {QStringLiteral("QtQml"), QStringLiteral("qml")},
        {QStringLiteral("QtNetwork"), QStringLiteral("network")},
        {QStringLiteral("QtSvg"), QStringLiteral("svg")},
        {QStringLiteral("QtSvgWidgets"), QStringLiteral("svg")},
        {QStringLiteral("QtWebChannel"), QStringLiteral("webchannel")},
        {QStringLiteral("QtWebEngineCore"), QStringLiteral("webengine")},
        {QStringLiteral("QtWebEngineWidgets"), QStringLiteral("webengine")}};
    for (auto family = families.cbegin(); family != families.cend(); ++family) {
        if (QFile::exists(QStringLiteral(GALLEY_QT_HEADERS "/%1/%2").arg(family.key(), header)))
            return family.value();
    }
    return QStringLiteral("core");
}

// "core", "widgets", "md4c" … for a library header; empty for the C++ and C standard libraries.
QString familyOf(const QString& header)
{
    static const QMap<QString, QString> prefixes = {
        {QStringLiteral("yaml-cpp/"), QStringLiteral("yaml-cpp")},
        {QStringLiteral("yaml.h"), QStringLiteral("libyaml")},
        {QStringLiteral("tl/"), QStringLiteral("expected")},
        {QStringLiteral("md4c"), QStringLiteral("md4c")},
        {QStringLiteral("hunspell"), QStringLiteral("hunspell")},
        {QStringLiteral("gumbo"), QStringLiteral("gumbo")},
        {QStringLiteral("embeddedsass.pb.h"), QStringLiteral("protobuf")}};
    for (auto prefix = prefixes.cbegin(); prefix != prefixes.cend(); ++prefix) {
        if (header.startsWith(prefix.key()))
            return prefix.value();
    }
    if (header.startsWith(QLatin1Char('Q')) || header.startsWith(QLatin1String("qt")))
        return qtModuleOf(header);
    return {};
}

struct Include {
    QString header;
    bool ours = false; // in quotes
    int line = 0;
};

QList<Include> includesOf(const QString& path)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QFile file(path);
    QList<Include> includes;
    if (!file.open(QIODevice::ReadOnly))
        return includes;
    for (int line = 1; !file.atEnd(); ++line) {
        const auto match = pattern.match(QString::fromUtf8(file.readLine()));
        if (match.hasMatch())
            includes += {match.captured(2), match.captured(1) == QLatin1String("\""), line};
    }
    return includes;
}

QString complaintAbout(const Include& include, const QString& module)
{
    const Module& rules = modules()[module];
    if (!include.ours) {
        const QString family = familyOf(include.header);
        return family.isEmpty() || rules.libraries.contains(family)
            ? QString()
            : QStringLiteral("%1 may not use %2 (%3)").arg(module, family, include.header);
    }
    if (!include.header.contains(QLatin1Char('/'))) // made by moc or CMake
        return include.header.endsWith(QLatin1String(".moc"))
            ? QString()
            : QStringLiteral("write the path from the top folder: %1").arg(include.header);
    const QString used = moduleOf(include.header);
    return used == module || rules.mayUse.contains(used)
        ? QString()
        : QStringLiteral("%1 may not use %2").arg(module, include.header);
}

} // namespace

class TestArchitecture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void includesFollowTheArrowsOfTheDesign();
    void everyModuleOfTheTableExists();
    void onlyOneFileOfAModuleCallsEachWrappedLibrary_data();
    void onlyOneFileOfAModuleCallsEachWrappedLibrary();

private:
    static QStringList productSources();
};

QStringList TestArchitecture::productSources()
{
    const QDir top(QStringLiteral(GALLEY_SOURCE_DIR));
    QStringList sources;
    for (const char* folder : {"app", "editor", "preview", "resources"}) {
        QDirIterator files(top.filePath(QString::fromLatin1(folder)),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = top.relativeFilePath(files.next());
            if (!path.contains(QLatin1String("node_modules")))
                sources += path;
        }
    }
    sources.sort();
    return sources;
}

void TestArchitecture::includesFollowTheArrowsOfTheDesign()
{
    const QStringList sources = productSources();
    QVERIFY(sources.size() > 20);
    QStringList complaints;
    for (const QString& source : sources) {
        const auto includes = includesOf(QStringLiteral(GALLEY_SOURCE_DIR "/") + source);
        for (const Include& include : includes) {
            const QString complaint = complaintAbout(include, moduleOf(source));
            if (!complaint.isEmpty())
                complaints += QStringLiteral("%1:%2: %3")
                                  .arg(source, QString::number(include.line), complaint);
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(QLatin1Char('\n'))));
}

void TestArchitecture::everyModuleOfTheTableExists()
{
    for (auto module = modules().keyBegin(); module != modules().keyEnd(); ++module)
        QVERIFY2(QFile::exists(QStringLiteral(GALLEY_SOURCE_DIR "/%1/CMakeLists.txt").arg(*module)),
            qPrintable(*module));
}

void TestArchitecture::onlyOneFileOfAModuleCallsEachWrappedLibrary_data()
{
    QTest::addColumn<QString>("family");
    for (const char* family : {"libyaml", "yaml-cpp", "md4c", "hunspell", "gumbo", "protobuf"})
        QTest::newRow(family) << QString::fromLatin1(family);
}

void TestArchitecture::onlyOneFileOfAModuleCallsEachWrappedLibrary()
{
    QFETCH(const QString, family);
    QMap<QString, QStringList> users;
    for (const QString& source : productSources()) {
        const auto includes = includesOf(QStringLiteral(GALLEY_SOURCE_DIR "/") + source);
        const bool uses =
            std::any_of(includes.begin(), includes.end(), [&](const Include& include) {
                return !include.ours && familyOf(include.header) == family;
            });
        if (uses)
            users[moduleOf(source)] += source;
    }
    for (const QStringList& files : std::as_const(users))
        QVERIFY2(files.size() == 1, qPrintable(files.join(QLatin1Char(' '))));
}

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
