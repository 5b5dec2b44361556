// SPDX-License-Identifier: MIT
#pragma once

#include "preview/page/view/previewview.h"

#include <QApplication>
#include <QtTest/QTest>

// Like QTEST_MAIN, for tests that start the web engine: the URL scheme has to be registered before
// the application is made.
#define GALLEY_WEB_TEST_MAIN(TestClass)                                                            \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        galley::registerPreviewScheme();                                                           \
        QApplication application(argc, argv);                                                      \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }
