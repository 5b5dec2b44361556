<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>galley::FoundDialog</name>
    <message numerus="yes">
        <source>%n things are missing. Each row says what for.</source>
        <translation>
            <numerusform>%n thing is missing. Its row says what for.</numerusform>
            <numerusform>%n things are missing. Each row says what for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::MarkdownEditor</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::TitleField</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::VerifyDialog</name>
    <message numerus="yes">
        <source>All %n posts are shown exactly as Jekyll publishes them.</source>
        <translation>
            <numerusform>The %n post is shown exactly as Jekyll publishes it.</numerusform>
            <numerusform>All %n posts are shown exactly as Jekyll publishes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be compared; the list says why.</source>
        <translation>
            <numerusform>%n post could not be compared; the list says why.</numerusform>
            <numerusform>%n posts could not be compared; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::OutsideTexts</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) you decided</source>
        <translation>
            <numerusform>%n place you decided</numerusform>
            <numerusform>%n places you decided</numerusform>
        </translation>
    </message>
</context>
</TS>
