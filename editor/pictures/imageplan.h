// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace galley {

// Where a picture for a post goes, decided without touching the disk.

struct ImagePlanInput {
    QString postFile; // name of the post's file, e.g. 2026-03-01-gsco.md; may be a draft's
    QString imageFolder; // from the site's root without slashes at its ends, e.g. static/img/news
    QStringList existing; // what is in that folder: files and folders, `folder/file` for files one
                          // level down
    QString suffix; // of the copy, without the dot, e.g. png
};

// `2026_gsco`: what the names of a post's pictures begin with. `postFile`: the name of its file.
QString pictureNamePrefix(const QString& postFile);

struct ImagePlan {
    QString file; // from the site's root, e.g. static/img/news/2026_gsco_fig1.png; not there yet
    QString sitePath() const; // as posts write it, with a leading slash
};

// The next free name by the convention that the folder shows: `YEAR_slug_figN.ext` in one folder,
// or `YEAR_slug/FigN.ext` where the post has a folder of its own (or most posts have one). Names
// that differ in case only count as taken, for the sake of other systems.
ImagePlan planImage(const ImagePlanInput& input);

// A path below the image folder that the user asks for instead. Nothing when it has parts that lead
// elsewhere or characters that addresses cannot hold.
std::optional<ImagePlan> planNamedImage(const ImagePlanInput& input, const QString& wantedName);

// How sites put a picture into a post.
enum class ImageMarkup {
    RawFullWidth, // <img src="…" alt="…" style="width: 100%;"/>
    RawCentred, // the same in a centred div
    Markdown, // ![alt](path)
};

// A picture as it stands in a post.
struct ImageInPost {
    ImageMarkup markup = ImageMarkup::RawFullWidth;
    QString sitePath; // with its leading slash
    QString alt; // empty = decoration
    int widthPercent = 100; // of the text's column, 1 to 100
    QString caption; // plain text, shown in italics below; empty = none
};
// Its lines, without a line end after the last.
QString imageMarkup(const ImageInPost& image);

// The form that this text mostly uses; RawFullWidth for a text without pictures.
ImageMarkup usualImageMarkup(QStringView body);

} // namespace galley
