<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>verbatim::CheckCommand</name>
    <message numerus="yes">
        <source>%1: none of %n taken-back passage(s) found</source>
        <translation>
            <numerusform>%1: the taken-back passage was not found</numerusform>
            <numerusform>%1: none of %n taken-back passages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::InfoCommand</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n speaker</numerusform>
            <numerusform>%n speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) whose passage is gone</source>
        <translation>
            <numerusform>%n request whose passage is gone</numerusform>
            <numerusform>%n requests whose passage is gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::MarkdownReader</name>
    <message numerus="yes">
        <source>%n more findings are not listed.</source>
        <translation>
            <numerusform>%n more finding is not listed.</numerusform>
            <numerusform>%n more findings are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headings end differently from the others and are written as those.</source>
        <translation>
            <numerusform>%n heading ends differently from the others and is written as those.</numerusform>
            <numerusform>%n headings end differently from the others and are written as those.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingExporter</name>
    <message numerus="yes">
        <source>%n passage(s) that were taken back also stand elsewhere in the record: %1. Mark those places too, or confirm that they may be published there.</source>
        <translation>
            <numerusform>%n passage that was taken back also stands elsewhere in the record: %1. Mark that place too, or confirm that it may be published there.</numerusform>
            <numerusform>%n passages that were taken back also stand elsewhere in the record: %1. Mark those places too, or confirm that they may be published there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PublicTranscript</name>
    <message numerus="yes">
        <source>The public edition can&apos;t be made: %n request(s) wait for a decision (%1). Decide them in the panel of redaction requests first.</source>
        <translation>
            <numerusform>The public edition can&apos;t be made: %n request waits for a decision (%1). Decide it in the panel of redaction requests first.</numerusform>
            <numerusform>The public edition can&apos;t be made: %n requests wait for a decision (%1). Decide them in the panel of redaction requests first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public edition can&apos;t be made: the passage of %n accepted request(s) is no longer in the text (%1). Mark the passage again, or withdraw the request.</source>
        <translation>
            <numerusform>The public edition can&apos;t be made: the passage of %n accepted request is no longer in the text (%1). Mark the passage again, or withdraw the request.</numerusform>
            <numerusform>The public edition can&apos;t be made: the passages of %n accepted requests are no longer in the text (%1). Mark the passages again, or withdraw the requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::RedactionWords</name>
    <message numerus="yes">
        <source>and %n further passage(s)</source>
        <translation>
            <numerusform>and %n further passage</numerusform>
            <numerusform>and %n further passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::RuleForm</name>
    <message numerus="yes">
        <source>%n sign-off(s)…</source>
        <translation>
            <numerusform>%n sign-off…</numerusform>
            <numerusform>%n sign-offs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::SheetHeader</name>
    <message numerus="yes">
        <source>%n present</source>
        <comment>people who attended</comment>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::SpeakerRow</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s) undecided</source>
        <translation>
            <numerusform>%n request undecided</numerusform>
            <numerusform>%n requests undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::TurnView</name>
    <message numerus="yes">
        <source>Remove %n turn(s)</source>
        <translation>
            <numerusform>Remove %n turn</numerusform>
            <numerusform>Remove %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n turn(s)</source>
        <translation>
            <numerusform>&amp;Remove %n turn</numerusform>
            <numerusform>&amp;Remove %n turns</numerusform>
        </translation>
    </message>
</context>
</TS>
