<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>galley::Application</name>
    <message numerus="yes">
        <source>“%1” and %n of its files are in the trash.</source>
        <translation>
            <numerusform>“%1” and %n of its files are in the trash.</numerusform>
            <numerusform>“%1” and %n of its files are in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) found inside it.</source>
        <translation>
            <numerusform>%n site found inside it.</numerusform>
            <numerusform>%n sites found inside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::DeletePostDialog</name>
    <message numerus="yes">
        <source>%n file(s) link to it</source>
        <translation>
            <numerusform>%n file links to it</numerusform>
            <numerusform>%n files link to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::DiffView</name>
    <message numerus="yes">
        <source>⋯ %n unchanged line(s)</source>
        <translation>
            <numerusform>⋯ %n unchanged line</numerusform>
            <numerusform>⋯ %n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::DropGuide</name>
    <message numerus="yes">
        <source>Insert %n picture(s)</source>
        <translation>
            <numerusform>Insert %n picture</numerusform>
            <numerusform>Insert %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FileBytes</name>
    <message numerus="yes">
        <source>%n line(s) in total have characters that are not valid UTF-8.</source>
        <translation>
            <numerusform>%n line in total has characters that are not valid UTF-8.</numerusform>
            <numerusform>%n lines in total have characters that are not valid UTF-8.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FindBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) replaced</source>
        <translation>
            <numerusform>%Ln match replaced</numerusform>
            <numerusform>%Ln matches replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::FormSchema</name>
    <message numerus="yes">
        <source>`%1` has %n character(s); the limit is %2.</source>
        <translation>
            <numerusform>`%1` has %n character; the limit is %2.</numerusform>
            <numerusform>`%1` has %n characters; the limit is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>`%1` has %n character(s); it needs at least %2.</source>
        <translation>
            <numerusform>`%1` has %n character; it needs at least %2.</numerusform>
            <numerusform>`%1` has %n characters; it needs at least %2.</numerusform>
        </translation>
    </message>
</context>
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
    <name>galley::GoLive</name>
    <message numerus="yes">
        <source>Not finished: %n thing(s) to fill in</source>
        <translation>
            <numerusform>Not finished: %n thing to fill in</numerusform>
            <numerusform>Not finished: %n things to fill in</numerusform>
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
    <name>galley::MergeDialog</name>
    <message numerus="yes">
        <source>%n place(s) still to decide</source>
        <translation>
            <numerusform>%n place still to decide</numerusform>
            <numerusform>%n places still to decide</numerusform>
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
<context>
    <name>galley::PostMove</name>
    <message numerus="yes">
        <source>%n thing(s) still to be filled in.</source>
        <translation>
            <numerusform>%n thing still to be filled in.</numerusform>
            <numerusform>%n things still to be filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::RecoveryDialog</name>
    <message numerus="yes">
        <source>“%1”, written on %2, %n word(s)</source>
        <translation>
            <numerusform>“%1”, written on %2, %n word</numerusform>
            <numerusform>“%1”, written on %2, %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::SafetyNet</name>
    <message numerus="yes">
        <source>%n post(s) still have unsaved changes. See “Recover Unsaved Changes” in the File menu.</source>
        <translation>
            <numerusform>%n post still has unsaved changes. See “Recover Unsaved Changes” in the File menu.</numerusform>
            <numerusform>%n posts still have unsaved changes. See “Recover Unsaved Changes” in the File menu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::StatusLine</name>
    <message numerus="yes">
        <source>%L1 of %n word(s)</source>
        <translation>
            <numerusform>%L1 of %n word</numerusform>
            <numerusform>%L1 of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fix</source>
        <translation>
            <numerusform>%n thing to fix</numerusform>
            <numerusform>%n things to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to fill in</source>
        <translation>
            <numerusform>%n thing to fill in</numerusform>
            <numerusform>%n things to fill in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::TrafficCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n script(s) of the page did not run: site scripts are off.</source>
        <translation>
            <numerusform>%n script of the page did not run: site scripts are off.</numerusform>
            <numerusform>%n scripts of the page did not run: site scripts are off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::TrustButton</name>
    <message numerus="yes">
        <source>%n request(s) blocked</source>
        <translation>
            <numerusform>%n request blocked</numerusform>
            <numerusform>%n requests blocked</numerusform>
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
    <name>galley::WordsCard</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s), on average %L1 words long</source>
        <translation>
            <numerusform>%n sentence, %L1 words long</numerusform>
            <numerusform>%n sentences, on average %L1 words long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) longer than %L1 words</source>
        <translation>
            <numerusform>%n sentence longer than %L1 words</numerusform>
            <numerusform>%n sentences longer than %L1 words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in the passive voice</source>
        <translation>
            <numerusform>%n sentence in the passive voice</numerusform>
            <numerusform>%n sentences in the passive voice</numerusform>
        </translation>
    </message>
</context>
</TS>
