// SPDX-License-Identifier: MIT
#pragma once

#include "preview/export/exporter.h"

#include <QDialog>

class QButtonGroup;

namespace galley {

// Asks which form of the post to export.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(QWidget* parent = nullptr);

    ExportFormat format() const;

private:
    QButtonGroup* m_formats;
};

} // namespace galley
