// SPDX-License-Identifier: MIT
#include "app/document/saveplan.h"

#include <QTest>

using namespace galley;

using Bytes = std::optional<QByteArray>;
Q_DECLARE_METATYPE(Bytes)
Q_DECLARE_METATYPE(SaveStep)
Q_DECLARE_METATYPE(OutsideStep)

class SavePlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decidesByContent_data();
    void decidesByContent();
    void judgesOutsideChanges_data();
    void judgesOutsideChanges();
};

void SavePlanTest::decidesByContent_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("modified");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<Bytes>("onDisk");
    QTest::addColumn<SaveStep>("step");
    const QString file = QStringLiteral("/site/_posts/2026-01-02-a.md");
    QTest::newRow("no place") << QString() << true << true << Bytes() << SaveStep::AskForPlace;
    QTest::newRow("sample") << QStringLiteral(":/site/_posts/a.md") << true << false
                            << Bytes("base") << SaveStep::AskForPlace;
    QTest::newRow("changed here") << file << true << false << Bytes("base") << SaveStep::Write;
    QTest::newRow("changed nowhere")
        << file << false << false << Bytes("mine") << SaveStep::Nothing;
    QTest::newRow("unmodified, same base")
        << file << false << false << Bytes("base") << SaveStep::Nothing;
    QTest::newRow("changed there")
        << file << true << false << Bytes("theirs") << SaveStep::AskConflict;
    QTest::newRow("unmodified, changed there")
        << file << false << false << Bytes("theirs") << SaveStep::AskConflict;
    QTest::newRow("same text on both sides")
        << file << true << false << Bytes("mine") << SaveStep::Nothing;
    QTest::newRow("deleted there") << file << true << false << Bytes() << SaveStep::Write;
    QTest::newRow("new, free name") << file << true << true << Bytes() << SaveStep::Write;
    QTest::newRow("new, name taken")
        << file << true << true << Bytes("base") << SaveStep::AskConflict;
}

void SavePlanTest::decidesByContent()
{
    QFETCH(QString, file);
    QFETCH(bool, modified);
    QFETCH(bool, isNew);
    QFETCH(Bytes, onDisk);
    QFETCH(SaveStep, step);
    QCOMPARE(planSave({file, modified, isNew, "base", "mine", onDisk}), step);
}

void SavePlanTest::judgesOutsideChanges_data()
{
    QTest::addColumn<bool>("modified");
    QTest::addColumn<Bytes>("onDisk");
    QTest::addColumn<OutsideStep>("step");
    QTest::newRow("our own save") << false << Bytes("base") << OutsideStep::Nothing;
    QTest::newRow("touched while typing") << true << Bytes("base") << OutsideStep::Nothing;
    QTest::newRow("changed there only") << false << Bytes("theirs") << OutsideStep::Reload;
    QTest::newRow("changed on both sides") << true << Bytes("theirs") << OutsideStep::AskConflict;
    QTest::newRow("deleted") << false << Bytes() << OutsideStep::SayGone;
    QTest::newRow("deleted while typing") << true << Bytes() << OutsideStep::SayGone;
}

void SavePlanTest::judgesOutsideChanges()
{
    QFETCH(bool, modified);
    QFETCH(Bytes, onDisk);
    QFETCH(OutsideStep, step);
    QCOMPARE(planOutsideChange({modified, "base", onDisk}), step);
}

QTEST_APPLESS_MAIN(SavePlanTest)
#include "tst_saveplan.moc"
