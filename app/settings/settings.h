// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QVariantMap>

#include <memory>

class QSettings;

namespace galley {

enum class ThemeChoice { System, Light, Dark };

// One setting: its key in the settings file, its type and what it is until the user changes it.
template <class T> struct Setting {
    const char* key;
    T fallback;
};

// Every setting of the program, declared once.
namespace setting {

inline const Setting<QString> language{
    "window/language", {}}; // "en", "zh_CN", "zh_HK"; empty = the system's
inline const Setting<int> theme{"window/theme", 0}; // a ThemeChoice
inline const Setting<QByteArray> geometry{"window/geometry", {}};
inline const Setting<QByteArray> paneSizes{"window/panes", {}};
inline const Setting<bool> libraryShown{"window/library", true};
inline const Setting<bool> outlineShown{"window/outline", false};
inline const Setting<QByteArray> sideSizes{"window/side", {}};
inline const Setting<bool> formShown{"window/form", true};
inline const Setting<bool> drawerOpen{"window/drawer", true};
inline const Setting<bool> previewShown{"window/preview", true};
inline const Setting<bool> menuBarShown{"window/menuBar", true};
inline const Setting<bool> keysTold{
    "window/keysTold", false}; // that F10 and F11 do something else than they did
inline const Setting<bool> checksShown{"window/checks", false};
inline const Setting<int> deviceWidth{
    "preview/deviceWidth", 1024}; // CSS pixels; 0 = as wide as the pane
inline const Setting<QStringList> trustedSites{
    "preview/trustedSites", {}}; // see trust/trustrecords.h
inline const Setting<double> previewZoom{"preview/zoom", 0.0}; // 0 = fit the device into the pane
inline const Setting<int> editorZoom{"editor/zoomPercent", 100}; // 50 to 300
inline const Setting<bool> frontMatterFolded{
    "editor/frontMatterFolded", true}; // while the form shows the same
inline const Setting<bool> focusMode{"editor/focusMode", false};
inline const Setting<bool> typewriterMode{"editor/typewriter", false};
inline const Setting<QString> proseFamily{"writing/face", {}}; // empty = the program's own
inline const Setting<double> proseSize{"writing/size", 11.5}; // points
inline const Setting<int> lineHeight{"writing/lineHeight", 100}; // percent of the font's own
inline const Setting<bool> lineNumbers{"writing/lineNumbers", true};
inline const Setting<int> wordGoal{"writing/goal", 0}; // words of a post; 0 = none
inline const Setting<bool> spellingChecked{"spelling/checked", true};
inline const Setting<QString> spellingLanguage{"spelling/language", QStringLiteral("en_GB")};
inline const Setting<QVariantMap> changedKeys{
    "keys/changed", {}}; // a command's name -> its shortcuts, as in the action table
inline const Setting<QVariantMap> listSelections{
    "library/selections", {}}; // what the posts list is sorted and filtered by -> a site's folder
inline const Setting<QStringList> recentFiles{
    "session/recentFiles", {}}; // newest first, at most 12
inline const Setting<QStringList> recentSites{
    "session/recentSites", {}}; // folders of checkouts, as recentFiles
inline const Setting<QVariantMap> recentNames{
    "session/recentNames", {}}; // title of each of them and of each recent file, by path
inline const Setting<QString> lastSite{"session/site", {}}; // empty = the embedded sample site
inline const Setting<QString> lastFile{"session/file", {}}; // empty = the embedded sample post
inline const Setting<int> lastCaret{"session/caret", 0}; // position in the text

} // namespace setting

// The user's settings, kept in one INI file. Values of another type than declared count as absent.
class Settings : public QObject {
    Q_OBJECT
public:
    // `file`: absolute path of the INI file; made when the first setting is changed.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    // False where the file cannot be one of settings (a pipe, a huge file): it is left alone, and
    // what is set now is not remembered.
    bool isKept() const { return m_file != nullptr; }
    const QString& path() const { return m_path; }

    // A file of the user beside the settings, e.g. a list of words.
    QString fileBeside(const QString& name) const;

    // Where the file is for a user: the platform's configuration folder.
    static QString userFile();

    template <class T> T get(const Setting<T>& setting) const
    {
        const QVariant stored = value(setting.key);
        return stored.isValid() && stored.canConvert<T>() ? stored.template value<T>()
                                                          : setting.fallback;
    }
    template <class T> void set(const Setting<T>& setting, const T& value)
    {
        setValue(setting.key, QVariant::fromValue(value));
    }
    // A list kept under the setting: puts `entry` first, without repeats, at most `limit` long.
    void remember(const Setting<QStringList>& setting, const QString& entry, qsizetype limit);
    // Writes what is not written yet.
    void flush();

private:
    QVariant value(const char* key) const;
    void setValue(const char* key, const QVariant& value);

    QString m_path;
    std::unique_ptr<QSettings> m_file; // null: settings last as long as the process
    QVariantHash m_forNow;
};

} // namespace galley
