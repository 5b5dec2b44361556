// SPDX-License-Identifier: MIT
#include "preview/sass/packets.h"

#include <QTest>

using namespace galley;

class TestPackets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void waitsForTheRest();
    void refusesWhatIsNoPacket_data();
    void refusesWhatIsNoPacket();
};

void TestPackets::readsWhatItWrites_data()
{
    QTest::addColumn<quint32>("compilation");
    QTest::addColumn<int>("size");
    for (const quint32 compilation : {0U, 1U, 127U, 128U, 0xFFFFFFFFU}) {
        for (const int size : {0, 1, 126, 127, 128, 16'383, 16'384, 70'000})
            QTest::addRow("%u, %d bytes", compilation, size) << compilation << size;
    }
}

void TestPackets::readsWhatItWrites()
{
    QFETCH(const quint32, compilation);
    QFETCH(const int, size);
    const std::string message(size_t(size), 'x');
    const QByteArray bytes = encodedPacket(compilation, message);
    PacketReader reader(1 << 20);
    reader.append(bytes + bytes);
    for (int i = 0; i < 2; ++i) {
        const auto packet = reader.next();
        QVERIFY(packet);
        QCOMPARE(packet->compilation, compilation);
        QCOMPARE(packet->message.toStdString(), message);
    }
    QVERIFY(!reader.next());
    QVERIFY(!reader.isBroken());
}

void TestPackets::waitsForTheRest()
{
    const QByteArray bytes = encodedPacket(300, std::string(300, 'x'));
    PacketReader reader(1 << 20);
    for (const char byte : bytes) {
        QVERIFY(!reader.next());
        reader.append(QByteArray(1, byte));
    }
    QCOMPARE(reader.next()->message.size(), 300);
}

void TestPackets::refusesWhatIsNoPacket_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("longer than allowed") << encodedPacket(1, std::string(2000, 'x'));
    QTest::newRow("a length without end") << QByteArray(10, '\xFF');
    QTest::newRow("no room for the compilation") << QByteArray(1, '\0');
    QTest::newRow("a compilation without end") << QByteArray("\x02\xFF\xFF");
}

void TestPackets::refusesWhatIsNoPacket()
{
    QFETCH(const QByteArray, bytes);
    PacketReader reader(1000);
    reader.append(bytes);
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
    reader.append(encodedPacket(1, "x"));
    QVERIFY(!reader.next());
}

QTEST_APPLESS_MAIN(TestPackets)
#include "tst_packets.moc"
