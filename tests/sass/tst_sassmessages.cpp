// SPDX-License-Identifier: MIT
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>

// Compares our messages with those of the compiler that the npm package brings.

using google::protobuf::Descriptor;
using google::protobuf::DescriptorPool;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::FileDescriptor;
using google::protobuf::FileDescriptorProto;

namespace {

std::string readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

FileDescriptorProto ours()
{
    google::protobuf::FileDescriptorSet files;
    files.ParseFromString(readAll(QStringLiteral(GALLEY_OUR_MESSAGES)));
    return files.file_size() == 1 ? files.file(0) : FileDescriptorProto();
}

// The generated script holds the descriptor as Base64.
FileDescriptorProto theirs()
{
    const QString script = QString::fromStdString(readAll(QStringLiteral(GALLEY_SASS_MESSAGES)));
    static const QRegularExpression call(QStringLiteral("fileDesc\\)?\\(\"([A-Za-z0-9+/=_-]+)\""));
    const QByteArray bytes = QByteArray::fromBase64(call.match(script).captured(1).toLatin1());
    FileDescriptorProto file;
    file.ParseFromArray(bytes.constData(), int(bytes.size()));
    return file;
}

// What decides how a field is written: its type by name, where it has one of its own.
std::string kindOf(const FieldDescriptor& field)
{
    std::string kind = field.type_name();
    kind += field.is_repeated() ? " repeated" : "";
    if (field.message_type())
        kind += " " + field.message_type()->full_name();
    if (field.enum_type())
        kind += " " + field.enum_type()->full_name();
    if (const auto* choice = field.real_containing_oneof())
        kind += " in " + choice->name();
    return kind;
}

void compareEnums(const EnumDescriptor& our, const EnumDescriptor* their, QStringList& faults)
{
    for (int i = 0; i < our.value_count(); ++i) {
        const auto* value = their ? their->FindValueByName(our.value(i)->name()) : nullptr;
        if (!value || value->number() != our.value(i)->number())
            faults += QString::fromStdString(our.value(i)->full_name());
    }
}

int compareMessages(const Descriptor& our, const Descriptor* their, QStringList& faults)
{
    int compared = 0;
    for (int i = 0; i < our.field_count(); ++i) {
        const FieldDescriptor& field = *our.field(i);
        const auto* same = their ? their->FindFieldByName(field.name()) : nullptr;
        if (!same || same->number() != field.number() || kindOf(*same) != kindOf(field))
            faults += QString::fromStdString(field.full_name());
        ++compared;
    }
    for (int i = 0; i < our.nested_type_count(); ++i) {
        const Descriptor& nested = *our.nested_type(i);
        compared += compareMessages(
            nested, their ? their->FindNestedTypeByName(nested.name()) : nullptr, faults);
    }
    return compared;
}

} // namespace

class TestSassMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void haveTheNamesNumbersAndTypesOfTheCompiler();
};

void TestSassMessages::haveTheNamesNumbersAndTypesOfTheCompiler()
{
    DescriptorPool ourPool, theirPool;
    const FileDescriptor* our = ourPool.BuildFile(ours());
    const FileDescriptor* their = theirPool.BuildFile(theirs());
    QVERIFY(our);
    QVERIFY2(their, "the npm package sass-embedded was rearranged");
    QStringList faults;
    int compared = 0;
    for (int i = 0; i < our->message_type_count(); ++i) {
        const Descriptor& message = *our->message_type(i);
        compared += compareMessages(message, their->FindMessageTypeByName(message.name()), faults);
    }
    for (int i = 0; i < our->enum_type_count(); ++i)
        compareEnums(
            *our->enum_type(i), their->FindEnumTypeByName(our->enum_type(i)->name()), faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char(' '))));
    QVERIFY(compared > 30);
}

QTEST_APPLESS_MAIN(TestSassMessages)
#include "tst_sassmessages.moc"
