<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>verbatim::AkomaNtosoReader</name>
    <message numerus="yes">
        <source>%n passage(s) were withheld from this file; the mark stands there.</source>
        <translation>
            <numerusform>One passage was withheld from this file; the mark stands there.</numerusform>
            <numerusform>%n passages were withheld from this file; the mark stands there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold or italic passage(s) are plain here, because Markdown can&apos;t mark them.</source>
        <translation>
            <numerusform>One bold or italic passage is plain here, because Markdown can&apos;t mark it.</numerusform>
            <numerusform>%n bold or italic passages are plain here, because Markdown can&apos;t mark them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::AttendanceDialog</name>
    <message numerus="yes">
        <source>%n person(s) in the attendance</source>
        <translation>
            <numerusform>%n person in the attendance</numerusform>
            <numerusform>%n persons in the attendance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new speaker(s)</source>
        <translation>
            <numerusform>%n new speaker</numerusform>
            <numerusform>%n new speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::CalendarCell</name>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>Below a date: so many meetings have something due. As short as can be.</extracomment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::CalendarStore</name>
    <message numerus="yes">
        <source>The name of the calendar is too long; %n characters are the most.</source>
        <translation>
            <numerusform>The name of the calendar is too long; %n character is the most.</numerusform>
            <numerusform>The name of the calendar is too long; %n characters are the most.</numerusform>
        </translation>
    </message>
</context>
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
    <name>verbatim::CleanCopy</name>
    <message numerus="yes">
        <source>%n passage(s) that were taken back also stand elsewhere in the record: %1. Mark those places too, or confirm that they may stay there.</source>
        <translation>
            <numerusform>%n passage that was taken back also stands elsewhere in the record: %1. Mark that place too, or confirm that it may stay there.</numerusform>
            <numerusform>%n passages that were taken back also stand elsewhere in the record: %1. Mark those places too, or confirm that they may stay there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::ComparisonDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::ComparisonModel</name>
    <message numerus="yes">
        <source>%n turn(s) the same</source>
        <translation>
            <numerusform>%n turn the same</numerusform>
            <numerusform>%n turns the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::CueCollector</name>
    <message numerus="yes">
        <source>%n more findings are not listed.</source>
        <translation>
            <numerusform>One more finding is not listed.</numerusform>
            <numerusform>%n more findings are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::DeskCommands</name>
    <message numerus="yes">
        <source>%n meeting(s) have no identity yet by which a calendar could know them again.</source>
        <translation>
            <numerusform>One meeting has no identity yet by which a calendar could know it again.</numerusform>
            <numerusform>%n meetings have no identity yet by which a calendar could know them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n meeting(s) were written.</source>
        <translation>
            <numerusform>The dates of one meeting were written.</numerusform>
            <numerusform>The dates of %n meetings were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were left out.</source>
        <translation>
            <numerusform>One meeting was left out.</numerusform>
            <numerusform>%n meetings were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::DeskModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::DeskWindow</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n file can&apos;t be read</numerusform>
            <numerusform>%n files can&apos;t be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::DueSummary</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be published this week</source>
        <translation>
            <numerusform>%n may be published this week</numerusform>
            <numerusform>%n may be published this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) end this week</source>
        <translation>
            <numerusform>%n review ends this week</numerusform>
            <numerusform>%n reviews end this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::ExportDialog</name>
    <message numerus="yes">
        <source>Before this is published, look at %n place(s):</source>
        <translation>
            <numerusform>Before this is published, look at one place:</numerusform>
            <numerusform>Before this is published, look at %n places:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that somebody asked about is gone: see the requests.</source>
        <translation>
            <numerusform>%n passage that somebody asked about is gone: see the requests.</numerusform>
            <numerusform>%n passages that somebody asked about are gone: see the requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced. Undo takes all back in one step.</source>
        <translation>
            <numerusform>%n place replaced. Undo takes all back in one step.</numerusform>
            <numerusform>%n places replaced. Undo takes all back in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::FindingFixes</name>
    <message numerus="yes">
        <source>The same in all %n place(s)</source>
        <translation>
            <numerusform>The same in %n place</numerusform>
            <numerusform>The same in all %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n empty turn(s)</source>
        <translation>
            <numerusform>Delete %n empty turn</numerusform>
            <numerusform>Delete all %n empty turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::HistoryCommands</name>
    <message numerus="yes">
        <source>%n passage(s) that were taken back also stand where nobody marked them.</source>
        <translation>
            <numerusform>%n passage that was taken back also stands where nobody marked it.</numerusform>
            <numerusform>%n passages that were taken back also stand where nobody marked them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::IcsCalendarReader</name>
    <message numerus="yes">
        <source>%n event(s) with times of day were left out.</source>
        <translation>
            <numerusform>%n event with a time of day was left out.</numerusform>
            <numerusform>%n events with times of day were left out.</numerusform>
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
    <name>verbatim::IssueListModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
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
        <source>%n passage(s) that were taken back also stand elsewhere in the record (%1). Mark those places too, or confirm that they may be published there.</source>
        <translation>
            <numerusform>%n passage that was taken back also stands elsewhere in the record (%1). Mark those places too, or confirm that they may be published there.</numerusform>
            <numerusform>%n passages that were taken back also stand elsewhere in the record (%1). Mark those places too, or confirm that they may be published there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingSearch</name>
    <message numerus="yes">
        <source>There are more places than the %n listed here.</source>
        <translation>
            <numerusform>There are more places than the one listed here.</numerusform>
            <numerusform>There are more places than the %n listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PdfFontReport</name>
    <message numerus="yes">
        <source>page %1: %n character(s) that no font has are shown as empty boxes</source>
        <translation>
            <numerusform>page %1: %n character that no font has is shown as an empty box</numerusform>
            <numerusform>page %1: %n characters that no font has are shown as empty boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PlacesDialog</name>
    <message numerus="yes">
        <source>%1 of %n place(s) chosen.</source>
        <translation>
            <numerusform>%1 of %n place chosen.</numerusform>
            <numerusform>%1 of %n places chosen.</numerusform>
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
    <message numerus="yes">
        <source>The public edition can&apos;t be made: the words of %n accepted request(s) also stand at the head of the record (%1). Change them there, or open the request&apos;s details and choose what becomes of them.</source>
        <translation>
            <numerusform>The public edition can&apos;t be made: the words of %n accepted request also stand at the head of the record (%1). Change them there, or open the request&apos;s details and choose what becomes of them.</numerusform>
            <numerusform>The public edition can&apos;t be made: the words of %n accepted requests also stand at the head of the record (%1). Change them there, or open the requests&apos; details and choose what becomes of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PublicationCalendar</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PublicationState</name>
    <message numerus="yes">
        <source>The record could have been published since %1, for %n day(s).</source>
        <translation>
            <numerusform>The record could have been published since %1, for %n day.</numerusform>
            <numerusform>The record could have been published since %1, for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) undecided</source>
        <translation>
            <numerusform>%n request undecided</numerusform>
            <numerusform>%n requests undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PurgeCommand</name>
    <message numerus="yes">
        <source>%n request(s) are undecided or hold words until a day: their words stay.</source>
        <translation>
            <numerusform>%n request is undecided or holds words until a day: its words stay.</numerusform>
            <numerusform>%n requests are undecided or hold words until a day: their words stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged crash journal(s) can&apos;t be looked into; discard them with File, Recover.</source>
        <translation>
            <numerusform>%n damaged crash journal can&apos;t be looked into; discard it with File, Recover.</numerusform>
            <numerusform>%n damaged crash journals can&apos;t be looked into; discard them with File, Recover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other window(s) of yours still have the words, and keep them in a crash journal. Close them without saving over this file; what a journal keeps then is purged when Verbatim starts the next time.</source>
        <translation>
            <numerusform>%n other window of yours still has the words, and keeps them in a crash journal. Close it without saving over this file; what a journal keeps then is purged when Verbatim starts the next time.</numerusform>
            <numerusform>%n other windows of yours still have the words, and keep them in a crash journal. Close them without saving over this file; what a journal keeps then is purged when Verbatim starts the next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PurgeDialog</name>
    <message numerus="yes">
        <source>Also remove the %n turn(s) &amp;off the record</source>
        <translation>
            <numerusform>Also remove the turn &amp;off the record</numerusform>
            <numerusform>Also remove the %n turns &amp;off the record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PurgeWords</name>
    <message numerus="yes">
        <source>%n passage(s) in the record</source>
        <translation>
            <numerusform>%n passage in the record</numerusform>
            <numerusform>%n passages in the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) off the record</source>
        <translation>
            <numerusform>%n turn off the record</numerusform>
            <numerusform>%n turns off the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with a name that got a pseudonym</source>
        <translation>
            <numerusform>%n place with a name that got a pseudonym</numerusform>
            <numerusform>%n places with a name that got a pseudonym</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>texts and notes of %n request(s)</source>
        <translation>
            <numerusform>texts and notes of %n request</numerusform>
            <numerusform>texts and notes of %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) or dismissed finding(s)</source>
        <translation>
            <numerusform>%n term or dismissed finding</numerusform>
            <numerusform>%n terms or dismissed findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen version(s) written anew without the words, with a new checksum</source>
        <translation>
            <numerusform>%n frozen version written anew without the words, with a new checksum</numerusform>
            <numerusform>%n frozen versions written anew without the words, with new checksums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen version(s) dropped, for they can&apos;t be cleaned for certain</source>
        <translation>
            <numerusform>%n frozen version dropped, for it can&apos;t be cleaned for certain</numerusform>
            <numerusform>%n frozen versions dropped, for they can&apos;t be cleaned for certain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept turn(s) of published editions</source>
        <translation>
            <numerusform>%n kept turn of published editions</numerusform>
            <numerusform>%n kept turns of published editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crash journal(s) that waited for a decision</source>
        <translation>
            <numerusform>%n crash journal that waited for a decision</numerusform>
            <numerusform>%n crash journals that waited for a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::QuitDialog</name>
    <message numerus="yes">
        <source>%n meeting(s) have words that are in no file yet. Those with a tick are saved.</source>
        <translation>
            <numerusform>%n meeting has words that are in no file yet. It is saved if it has a tick.</numerusform>
            <numerusform>%n meetings have words that are in no file yet. Those with a tick are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n meeting(s) without a tick are given up for good.</source>
        <translation>
            <numerusform>The words of %n meeting without a tick are given up for good.</numerusform>
            <numerusform>The words of %n meetings without a tick are given up for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::RecordingReader</name>
    <message numerus="yes">
        <source>%n event(s) such as joining and raised hands were left out.</source>
        <translation>
            <numerusform>One event such as joining or a raised hand was left out.</numerusform>
            <numerusform>%n events such as joining and raised hands were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::RecoveryDialog</name>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind that the journal is damaged: at least %n edit(s) could not be given back.</source>
        <translation>
            <numerusform>Behind that the journal is damaged: at least %n edit could not be given back.</numerusform>
            <numerusform>Behind that the journal is damaged: at least %n edits could not be given back.</numerusform>
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
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::RenameDialog</name>
    <message numerus="yes">
        <source>Also at %n place(s) of the title, the attendance, the agenda and new words in force</source>
        <translation>
            <numerusform>Also at %n place of the title, the attendance, the agenda and new words in force</numerusform>
            <numerusform>Also at %n places of the title, the attendance, the agenda and new words in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) in the text will have the new name.</source>
        <translation>
            <numerusform>%1 of %n place in the text will have the new name.</numerusform>
            <numerusform>%1 of %n places in the text will have the new name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::RequestDialog</name>
    <message numerus="yes">
        <source>The same words stand at %n other place(s): choose…</source>
        <translation>
            <numerusform>The same words stand at %n other place: choose…</numerusform>
            <numerusform>The same words stand at %n other places: choose…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n place(s))</source>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
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
    <message numerus="yes">
        <source>▲ %n request(s) need attention</source>
        <translation>
            <numerusform>▲ %n request needs attention</numerusform>
            <numerusform>▲ %n requests need attention</numerusform>
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
