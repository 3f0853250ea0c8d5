<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>verbatim::AkomaNtosoReader</name>
    <message>
        <source>“%1” holds no words. Choose another copy of the record.</source>
        <translation>「%1」裡沒有任何文字。請改用另一份紀錄檔。</translation>
    </message>
    <message>
        <source>“%1”, line %2: this is no well-formed XML (%3). Get a complete copy of the file.</source>
        <translation>「%1」第 %2 行：XML 不完整（%3）。請取得完整的檔案。</translation>
    </message>
    <message>
        <source>“%1” is XML, but not Akoma Ntoso: it begins with “%2”. Choose the file of a transcript.</source>
        <translation>「%1」是 XML，但不是 Akoma Ntoso：開頭是「%2」。請選擇逐字稿的檔案。</translation>
    </message>
    <message>
        <source>The file says that it is a draft.</source>
        <translation>這個檔案標明是草稿。</translation>
    </message>
    <message>
        <source>Words in question stand in it between 〔 and 〕; do not publish it.</source>
        <translation>有疑義的字句在〔〕之間；請勿公開。</translation>
    </message>
    <message>
        <source>This text stands in no speech and belongs to nobody.</source>
        <translation>這段文字不在任何發言裡，未記名。</translation>
    </message>
    <message>
        <source>The element “%1” holds no words and was left out.</source>
        <translation>元素「%1」不含文字，已略過。</translation>
    </message>
    <message>
        <source>A picture or frame is kept as a link to its address.</source>
        <translation>圖片或內嵌框架改以連結保留其網址。</translation>
    </message>
    <message>
        <source>Neither the record nor the file name has a date.</source>
        <translation>紀錄與檔名都沒有日期。</translation>
    </message>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>請填上會議日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) were withheld from this file; the mark stands there.</source>
        <translation>
            <numerusform>這個檔案有 %n 處未公開，原處是遮蔽標記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold or italic passage(s) are plain here, because Markdown can&apos;t mark them.</source>
        <translation>
            <numerusform>有 %n 處粗體或斜體無法以 Markdown 標記，改為一般文字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::AmendDialog</name>
    <message>
        <source>Amend the Passage</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>新的文字</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>for instance the chair</source>
        <translation>例如主席</translation>
    </message>
    <message>
        <source>Accept the New Words</source>
        <translation>採用新的文字</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>決定者(&amp;D)</translation>
    </message>
    <message>
        <source>These words are printed instead of the passage:</source>
        <translation>公開時以下列文字取代原文：</translation>
    </message>
</context>
<context>
    <name>verbatim::ArchiveText</name>
    <message>
        <source>the members after the first %L1</source>
        <translation>第 %L1 個之後的成員檔</translation>
    </message>
    <message>
        <source>member %1</source>
        <translation>成員檔 %1</translation>
    </message>
    <message>
        <source>unlisted member %1</source>
        <translation>未列入目錄的成員檔 %1</translation>
    </message>
    <message>
        <source>%1 could not be unpacked, so it can&apos;t be checked for withheld words. Export it again.</source>
        <translation>%1 無法解開，不能檢查是否含有不公開的字詞。請重新匯出。</translation>
    </message>
    <message>
        <source>between the members of the file</source>
        <translation>檔案的成員檔之間</translation>
    </message>
</context>
<context>
    <name>verbatim::AtomicFile</name>
    <message>
        <source>“%1” could not be saved: %2. Nothing was overwritten; save it in another place.</source>
        <translation>「%1」無法儲存：%2。原有檔案未被覆寫，請存到其他位置。</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be saved to; choose another name.</source>
        <translation>「%1」不是可以寫入的檔案，請改用其他檔名。</translation>
    </message>
    <message>
        <source>“%1” may not be changed: %2. Nothing was overwritten; save it under another name.</source>
        <translation>「%1」不允許變更：%2。原有檔案未被覆寫，請另存新檔。</translation>
    </message>
    <message>
        <source>“%1” could not be saved safely: its folder takes no new files. Nothing was overwritten; save it in another folder.</source>
        <translation>「%1」無法安全儲存：所在資料夾無法新增檔案。原有檔案未被覆寫，請存到其他資料夾。</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2. Save it in another place as well.</source>
        <translation>「%1」已寫入，但磁碟未確認：%2。請另外存一份到其他位置。</translation>
    </message>
</context>
<context>
    <name>verbatim::AttendanceDialog</name>
    <message>
        <source>Attendance</source>
        <translation>出席名單</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>出席人員名單</translation>
    </message>
    <message>
        <source>Paste the list of attendees: one a line, or with commas between them. Titles, organisations, tabs and numbers may stay.</source>
        <translation>請貼上出席人員名單：每行一人，或以逗號、頓號分隔。職稱、單位、定位字元與編號可以保留。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登錄</translation>
    </message>
    <message>
        <source>People understood from the list</source>
        <translation>從名單辨識出的人員</translation>
    </message>
    <message>
        <source>Remove from the List</source>
        <translation>從名單移除</translation>
    </message>
    <message>
        <source>Everybody Speaks</source>
        <translation>全部列為發言者</translation>
    </message>
    <message>
        <source>Nobody Speaks</source>
        <translation>全部不列為發言者</translation>
    </message>
    <message>
        <source>Understood so. Please correct what is wrong (F2), and tick who becomes a speaker (space).</source>
        <translation>辨識結果如下。請更正錯誤之處（F2），並勾選要列為發言者的人（空白鍵）。</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>尚無人員。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in the attendance</source>
        <translation>
            <numerusform>出席 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new speaker(s)</source>
        <translation>
            <numerusform>新增 %n 位發言者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::AttendanceModel</name>
    <message>
        <source>A speaker of this meeting already</source>
        <translation>已是這場會議的發言者</translation>
    </message>
    <message>
        <source>%1 speaks</source>
        <translation>%1列為發言者</translation>
    </message>
    <message>
        <source>%1 does not speak</source>
        <translation>%1不列為發言者</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>發言</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>出席身分</translation>
    </message>
</context>
<context>
    <name>verbatim::BackupStore</name>
    <message>
        <source>No backup could be made in “%1”: %2. The meeting itself is saved.</source>
        <translation>無法在「%1」建立備份：%2。會議本身已經存檔。</translation>
    </message>
    <message>
        <source>The backup “%1” is damaged: its bytes are not those that were put away. Choose another version.</source>
        <translation>備份「%1」已損壞：內容與當初存放的不同。請選擇另一個版本。</translation>
    </message>
</context>
<context>
    <name>verbatim::BaseName</name>
    <message>
        <source>meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>correction-%1</source>
        <translation>更正%1</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>for</source>
        <comment>a part of a file name: for whom</comment>
        <translation>對象</translation>
    </message>
</context>
<context>
    <name>verbatim::BeganDialog</name>
    <message>
        <source>It is &amp;known when the turn began:</source>
        <translation>已知發言的開始時間(&amp;K)：</translation>
    </message>
    <message>
        <source>When the turn began</source>
        <translation>發言的開始時間</translation>
    </message>
</context>
<context>
    <name>verbatim::CalendarCell</name>
    <message>
        <source>public</source>
        <extracomment>Below a date: from this day the record may be published. As short as can be.</extracomment>
        <translation>可公開</translation>
    </message>
    <message>
        <source>earliest</source>
        <extracomment>Below a date: not published before this day. As short as can be.</extracomment>
        <translation>最早</translation>
    </message>
    <message>
        <source>sign-off</source>
        <extracomment>Below a date, as short as can be</extracomment>
        <translation>簽核</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Below a date: the draft was sent. As short as can be.</extracomment>
        <translation>寄稿</translation>
    </message>
    <message>
        <source>meeting</source>
        <extracomment>Below a date, as short as can be</extracomment>
        <translation>會議</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>Below a date: a Saturday at work. As short as can be.</extracomment>
        <translation>補班</translation>
    </message>
    <message>
        <source>waiting for a sign-off</source>
        <translation>等待簽核</translation>
    </message>
    <message>
        <source>from this day the record may be published</source>
        <translation>自這天起可公開逐字稿</translation>
    </message>
    <message>
        <source>not before this day; a sign-off is pending</source>
        <translation>最早為這天，仍待簽核</translation>
    </message>
    <message>
        <source>from this day a held passage may be read</source>
        <translation>自這天起可公開暫緩的文字</translation>
    </message>
    <message>
        <source>the office calendar does not know this day</source>
        <translation>辦公日曆沒有這一天的資料</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>會議日</translation>
    </message>
    <message>
        <source>the draft was sent</source>
        <translation>寄稿日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>held</source>
        <extracomment>Below a date: the record is held until this day. As short as can be.</extracomment>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>Below a date: until then speakers send the draft back. As short as can be.</extracomment>
        <translation>回稿</translation>
    </message>
    <message>
        <source>all agreed</source>
        <extracomment>Below a date: on this day the last speaker confirmed. As short as can be.</extracomment>
        <translation>全員確認</translation>
    </message>
    <message>
        <source>every speaker had confirmed; the count ends</source>
        <translation>發言者皆已確認，計算到此為止</translation>
    </message>
    <message>
        <source>the record is held</source>
        <translation>紀錄暫緩公開</translation>
    </message>
    <message>
        <source>from this day the record is no longer held</source>
        <translation>紀錄自這天起不再暫緩</translation>
    </message>
    <message>
        <source>until this day speakers send the draft back</source>
        <translation>發言者最遲於這天回覆初稿</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <extracomment>Below a date: so many meetings have something due. As short as can be.</extracomment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::CalendarCommands</name>
    <message>
        <source>&amp;Dates as a calendar file…</source>
        <translation>日期存成行事曆檔(&amp;D)…</translation>
    </message>
    <message>
        <source>O&amp;ffice calendars…</source>
        <translation>辦公日曆(&amp;F)…</translation>
    </message>
    <message>
        <source>Dates as a calendar file</source>
        <translation>日期存成行事曆檔</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar 檔案 (*.ics)</translation>
    </message>
    <message>
        <source>Give the meeting an identity for calendars</source>
        <translation>給會議一個行事曆用的識別</translation>
    </message>
</context>
<context>
    <name>verbatim::CalendarMarker</name>
    <message>
        <source>the meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>the sending of the draft</source>
        <translation>初稿寄出</translation>
    </message>
    <message>
        <source>the end of the review</source>
        <translation>回稿期限</translation>
    </message>
</context>
<context>
    <name>verbatim::CalendarStore</name>
    <message>
        <source>The office calendar %1 of yours can&apos;t be read: it is no calendar that this version of Verbatim has written. Import the calendar again, then delete the file.</source>
        <translation>無法讀取您的辦公日曆 %1：它不是這個版本的 Verbatim 所寫的日曆。請重新匯入日曆，再刪除這個檔案。</translation>
    </message>
    <message>
        <source>The office calendar “%1” holds no days. Import them from a file.</source>
        <translation>辦公日曆「%1」沒有任何日子。請從檔案匯入。</translation>
    </message>
    <message>
        <source>The folder %1 for office calendars can&apos;t be made. Check who may write there.</source>
        <translation>無法建立辦公日曆的資料夾 %1。請檢查該處的寫入權限。</translation>
    </message>
    <message numerus="yes">
        <source>The name of the calendar is too long; %n characters are the most.</source>
        <translation>
            <numerusform>日曆名稱太長，最多 %n 個字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too much has been imported into this calendar. Save the calendar as one CSV file and import that under a new name.</source>
        <translation>這份日曆匯入的次數太多。請把日曆存成一個 CSV 檔，再以新名稱匯入。</translation>
    </message>
    <message>
        <source>A day is there twice. Leave one of the two.</source>
        <translation>有一天出現兩次，請只留一筆。</translation>
    </message>
    <message>
        <source>The office calendar %1 can&apos;t be deleted. Check who may write there.</source>
        <translation>無法刪除辦公日曆 %1。請檢查該處的寫入權限。</translation>
    </message>
</context>
<context>
    <name>verbatim::CalendarsDialog</name>
    <message>
        <source>&amp;Add day</source>
        <translation>新增日子(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove day</source>
        <translation>移除日子(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import years…</source>
        <translation>匯入年度(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;New calendar…</source>
        <translation>新日曆(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>另存為 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take back the last import</source>
        <translation>撤回上次匯入(&amp;T)</translation>
    </message>
    <message>
        <source>Office calendars</source>
        <translation>辦公日曆</translation>
    </message>
    <message>
        <source>The office&apos;s own days, above what the calendar says: a typhoon day of one city, a bridge day, a Saturday at work. They count for every meeting of this calendar.</source>
        <translation>機關自訂的日子，優先於日曆：某縣市的颱風假、彈性放假、星期六上班。凡使用這份日曆的會議都適用。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>機關</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The office&apos;s own days</source>
        <translation>機關自訂的日子</translation>
    </message>
    <message>
        <source>typhoon day</source>
        <translation>颱風假</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>預設日曆</translation>
    </message>
    <message>
        <source>Knows the days from %1 to %2.</source>
        <translation>知道 %1 至 %2 的日子。</translation>
    </message>
    <message>
        <source>Versions, the newest first: %1</source>
        <extracomment>%1 is a list of versions, the one that counts first</extracomment>
        <translation>版本（新到舊）：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>works</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Import an office calendar</source>
        <translation>匯入辦公日曆</translation>
    </message>
    <message>
        <source>Calendars (*.csv *.ics);;All files (*)</source>
        <translation>日曆 (*.csv *.ics);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>新日曆</translation>
    </message>
    <message>
        <source>The name by which meetings choose it</source>
        <translation>供會議選用的名稱</translation>
    </message>
    <message>
        <source>%1 was imported: the days from %2 to %3.</source>
        <translation>已匯入 %1：%2 至 %3 的日子。</translation>
    </message>
    <message>
        <source>Save the office calendar</source>
        <translation>儲存辦公日曆</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two days of the week</extracomment>
        <translation>%1與%2</translation>
    </message>
    <message>
        <source>&amp;Weekend, for .ics files:</source>
        <translation>每週休息日（.ics 檔用）(&amp;W)：</translation>
    </message>
    <message>
        <source>Weekend of the country whose .ics file is imported</source>
        <translation>匯入 .ics 檔時該國的每週休息日</translation>
    </message>
</context>
<context>
    <name>verbatim::CheckCommand</name>
    <message>
        <source>Finished files to search.</source>
        <translation>要搜尋的完成檔案。</translation>
    </message>
    <message>
        <source>`check` needs a record.</source>
        <translation>`check` 需要指定一份逐字稿。</translation>
    </message>
    <message>
        <source>Nothing is open: the record may be published.</source>
        <translation>沒有待處理事項，逐字稿可以公開。</translation>
    </message>
    <message numerus="yes">
        <source>%1: none of %n taken-back passage(s) found</source>
        <translation>
            <numerusform>%1：已收回的 %n 處文字均未出現</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 could not be searched; look there yourself</source>
        <translation>%1：無法搜尋%2，請自行檢查</translation>
    </message>
    <message>
        <source>%1: words lie under a filled box on %2; they can be copied from there</source>
        <translation>%1：%2有文字壓在塗滿的方塊底下，仍可複製出來</translation>
    </message>
    <message>
        <source>Prints the words that were found, too; never for a log.</source>
        <translation>連同找到的字詞一併印出；不要用在會留下紀錄檔的地方。</translation>
    </message>
    <message>
        <source>What can&apos;t be checked was looked at by somebody: only words that are found count.</source>
        <translation>無法檢查的部分已有人看過：只有找到的字詞才算。</translation>
    </message>
    <message>
        <source>The record (.%1).</source>
        <translation>紀錄檔（.%1）。</translation>
    </message>
    <message>
        <source>turn %1: %2</source>
        <translation>第 %1 段：%2</translation>
    </message>
    <message>
        <source>Tells what keeps a record from being published, searches finished files for words that were taken back, and tells the fonts of PDFs.</source>
        <translation>說明紀錄還不能公開的原因，在完成的檔案裡搜尋收回的話，並列出 PDF 的字型。</translation>
    </message>
    <message>
        <source>%1: %2 stands there (%3): %4</source>
        <translation>%1：%2仍在其中（%3）：%4</translation>
    </message>
    <message>
        <source>%1: a part of %2 stands there (%3): %4</source>
        <translation>%1：%2的一部分在其中（%3）：%4</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be checked, it is too short to be told; look for it yourself</source>
        <translation>%1：%2太短，無法判別，請自行確認</translation>
    </message>
    <message>
        <source>%1: %2 can&apos;t be checked, it also stands where it may; look for it yourself</source>
        <translation>%1：%2在可公開之處也有，無法判別，請自行確認</translation>
    </message>
</context>
<context>
    <name>verbatim::CheckFindings</name>
    <message>
        <source>%1: %2</source>
        <comment>file: finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be checked, it is too short to be told; look for it yourself</source>
        <translation>「%1」無法檢查，太短而無從分辨，請自行查看</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be checked, it also stands where it may; look for it yourself</source>
        <translation>「%1」無法檢查，它也出現在可以公開的地方，請自行查看</translation>
    </message>
    <message>
        <source>%1 could not be searched; look there yourself</source>
        <translation>%1無法搜尋，請自行查看</translation>
    </message>
    <message>
        <source>words lie under a filled box on %1</source>
        <translation>%1有文字壓在塗滿的方塊底下</translation>
    </message>
    <message>
        <source>a part of “%1” stands there (%2): %3</source>
        <translation>出現「%1」的一部分（%2）：%3</translation>
    </message>
    <message>
        <source>“%1” stands there (%2): %3</source>
        <translation>出現「%1」（%2）：%3</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>What the check found and could not check</source>
        <translation>檢查的結果與無法檢查的部分</translation>
    </message>
    <message>
        <source> – “%1”</source>
        <comment>words of the record</comment>
        <translation>——「%1」</translation>
    </message>
    <message>
        <source>no font has “%1”, so an empty box stands there; install fonts-cns11643-sung and export again</source>
        <translation>沒有字型有「%1」，該處成了空框；請安裝 fonts-cns11643-sung 後重新匯出</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>“%1” also stands there (%2)</source>
        <translation>「%1」也出現在該處（%2）</translation>
    </message>
</context>
<context>
    <name>verbatim::CleanCopy</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were taken back also stand elsewhere in the record: %1. Mark those places too, or confirm that they may stay there.</source>
        <translation>
            <numerusform>有 %n 處收回的段落在紀錄其他地方也出現：%1。請把那些地方也標記起來，或確認可以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not written: it would still hold words that were taken back: %2. Mark those places as well, or choose another file name, then share it again.</source>
        <translation>未寫入「%1」：其中仍有已收回的文字：%2。請把那些地方也標記起來，或換一個檔名，再分享一次。</translation>
    </message>
</context>
<context>
    <name>verbatim::ClockCommand</name>
    <message>
        <source>Tells from which day a record may be published.</source>
        <translation>計算逐字稿自何日起可以公開。</translation>
    </message>
    <message>
        <source>Day of the meeting, YYYY-MM-DD.</source>
        <translation>會議日期，格式為 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Working days to count (10).</source>
        <translation>要計算的工作日數（預設 10）。</translation>
    </message>
    <message>
        <source>Give the reason for every day counted or skipped.</source>
        <translation>逐日說明計入或不計入的理由。</translation>
    </message>
    <message>
        <source>--days needs a number from 0 to %1, not “%2”.</source>
        <translation>--days 需要 0 到 %1 之間的數字，而不是「%2」。</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>最早 %1</translation>
    </message>
    <message>
        <source>`clock` takes one record, but %1 were given.</source>
        <translation>`clock` 只接受一份紀錄，但給了 %1 份。</translation>
    </message>
    <message>
        <source>--%1 needs a day as YYYY-MM-DD, not “%2”.</source>
        <translation>--%1 需要 YYYY-MM-DD 形式的日期，而不是「%2」。</translation>
    </message>
    <message>
        <source>--signed-off needs a day as YYYY-MM-DD, “pending” or “waived:REASON”, not “%1”.</source>
        <translation>--signed-off 需要 YYYY-MM-DD 形式的日期、「pending」或「waived:理由」，而不是「%1」。</translation>
    </message>
    <message>
        <source>--confirmed is for a meeting without a file: a record knows its confirmations.</source>
        <translation>--confirmed 用於沒有檔案的會議；紀錄檔本身就有確認情形。</translation>
    </message>
    <message>
        <source>speaker %1</source>
        <translation>發言者 %1</translation>
    </message>
    <message>
        <source>--confirmed needs a day as YYYY-MM-DD or “pending”, not “%1”.</source>
        <translation>--confirmed 需要 YYYY-MM-DD 形式的日期或「pending」，而不是「%1」。</translation>
    </message>
    <message>
        <source>`clock` needs a record, or --meeting with a day as YYYY-MM-DD.</source>
        <translation>`clock` 需要一份紀錄，或 --meeting 加上 YYYY-MM-DD 形式的日期。</translation>
    </message>
    <message>
        <source>since version %1: %2</source>
        <extracomment>%1 is the version of an office calendar, %2 a sentence</extracomment>
        <translation>相較於版本 %1：%2</translation>
    </message>
    <message>
        <source>state: %1</source>
        <extracomment>%1 is where the meeting stands, such as &quot;out for review&quot;</extracomment>
        <translation>狀態：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>%1 is something that is waited for</extracomment>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>Day on which the draft was sent; the count begins there.</source>
        <translation>初稿寄出日；由這天起算。</translation>
    </message>
    <message>
        <source>Day until which speakers are asked to answer.</source>
        <translation>請發言者回覆的期限。</translation>
    </message>
    <message>
        <source>Day of the sign-off, “pending” or “waived:REASON”, with LABEL= before it where it has a name. May be given several times.</source>
        <translation>簽核日、「pending」或「waived:理由」；有名稱時前面加上「名稱=」。可給多次。</translation>
    </message>
    <message>
        <source>Day until which the whole record is held. May be given several times.</source>
        <translation>整份紀錄暫緩公開到哪一天。可給多次。</translation>
    </message>
    <message>
        <source>Day until which a passage is held; the record does not wait for it.</source>
        <translation>某段落暫緩公開到哪一天；紀錄不等它。</translation>
    </message>
    <message>
        <source>Day on which one speaker confirmed, or “pending”; once for each speaker. When all have, the count ends.</source>
        <translation>一位發言者確認的日期，或「pending」；每位發言者一次。全員確認後計算即止。</translation>
    </message>
    <message>
        <source>A record (.verbatim or .md); the options below change its rule for this answer. With --all: folders and records.</source>
        <translation>一份紀錄（.verbatim 或 .md）；下列選項只在這次計算中改變它的規則。加上 --all 時：資料夾與紀錄。</translation>
    </message>
    <message>
        <source>Tell where every meeting of these folders (with their subfolders) and files stands, what is due next first.</source>
        <translation>列出這些資料夾（含子資料夾）與檔案中每場會議的狀態，最先到期的在前。</translation>
    </message>
    <message>
        <source>Also write the dates into this iCalendar file; of a meeting that has an identity.</source>
        <translation>同時把日期寫入這個 iCalendar 檔；限已有識別的會議。</translation>
    </message>
</context>
<context>
    <name>verbatim::ClockDesk</name>
    <message>
        <source>can&apos;t be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <extracomment>%1 is something that is waited for</extracomment>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>--%1 is for one record, not for --all.</source>
        <translation>--%1 只適用於單一紀錄，不能與 --all 併用。</translation>
    </message>
    <message>
        <source>--all needs a folder, or records.</source>
        <translation>--all 需要一個資料夾，或若干紀錄。</translation>
    </message>
</context>
<context>
    <name>verbatim::CommandLine</name>
    <message>
        <source>Usage:
  verbatim [FILE]                              open the window
  verbatim convert IN… -o OUT [options]        write a record in another form
  verbatim check IN [EXPORTED…]                open questions; leaks in finished files
  verbatim clock --meeting DATE [options]      from when a record may be published
  verbatim info IN                             counts, speakers, dates, requests

`verbatim COMMAND --help` tells the options of a command.
Exit status: 0 done, 1 the answer is no, 2 wrong usage.
</source>
        <translation>用法：
  verbatim [檔案]                              開啟視窗
  verbatim convert 輸入… -o 輸出 [選項]        將逐字稿寫成其他格式
  verbatim check 輸入 [完成檔案…]              待處理事項；完成檔案是否外洩
  verbatim clock --meeting 日期 [選項]         逐字稿何日起可以公開
  verbatim info 輸入                           字數、發言者、日期、請求

`verbatim 指令 --help` 會列出該指令的選項。
結束狀態：0 完成，1 答案為否，2 用法錯誤。
</translation>
    </message>
    <message>
        <source>“%1” is no command or option of Verbatim.</source>
        <translation>「%1」不是 Verbatim 的指令或選項。</translation>
    </message>
    <message>
        <source>Tell the options.</source>
        <translation>列出選項。</translation>
    </message>
    <message>
        <source>Print the result as JSON.</source>
        <translation>以 JSON 輸出結果。</translation>
    </message>
    <message>
        <source>See `verbatim --help`.</source>
        <translation>請參閱 `verbatim --help`。</translation>
    </message>
    <message>
        <source>Office calendar (CSV or iCalendar) that counts instead of the user&apos;s own.</source>
        <translation>用這份辦公日曆（CSV 或 iCalendar）計算，取代使用者自己的。</translation>
    </message>
    <message>
        <source>Days on which offices rest, for an iCalendar file of --calendar that can&apos;t say so (sat,sun).</source>
        <translation>機關每週休息的日子，供 --calendar 的 iCalendar 檔使用，因為檔案本身無法說明（sat,sun）。</translation>
    </message>
    <message>
        <source>--weekend needs days of the week such as fri,sat, not “%1”.</source>
        <translation>--weekend 需要星期，例如 fri,sat，而不是「%1」。</translation>
    </message>
</context>
<context>
    <name>verbatim::ComparisonDelegate</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>verbatim::ComparisonDialog</name>
    <message>
        <source>Compare “%1” with “%2”</source>
        <translation>比較「%1」與「%2」</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>兩者內容相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 處差異</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>並列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;One text</source>
        <translation>合為一文(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;All turns</source>
        <translation>所有發言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Previous change (P)</source>
        <translation>上一處(P)</translation>
    </message>
    <message>
        <source>&amp;Next change (N)</source>
        <translation>下一處(N)</translation>
    </message>
</context>
<context>
    <name>verbatim::ComparisonModel</name>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>之後：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) the same</source>
        <translation>
            <numerusform>%n 段發言相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>敘述</translation>
    </message>
    <message>
        <source>Agenda heading</source>
        <translation>議程標題</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>%1, off the record</source>
        <translation>%1，不列入紀錄</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Words changed</source>
        <translation>文字有改</translation>
    </message>
    <message>
        <source>Another speaker</source>
        <translation>發言者改變</translation>
    </message>
    <message>
        <source>Another kind of turn</source>
        <translation>段落種類改變</translation>
    </message>
    <message>
        <source>Moved from place %1</source>
        <translation>原在第 %1 段</translation>
    </message>
    <message>
        <source>Time changed</source>
        <translation>時間改變</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>會議名稱</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Begin and end</source>
        <translation>起訖時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>發言者</translation>
    </message>
    <message>
        <source>Redaction requests</source>
        <translation>遮蔽請求</translation>
    </message>
    <message>
        <source>When it may be published</source>
        <translation>公開時程</translation>
    </message>
</context>
<context>
    <name>verbatim::ConfirmationsDialog</name>
    <message>
        <source>Confirmations</source>
        <translation>發言者確認</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>發言者</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>&amp;All today</source>
        <translation>全部今天(&amp;A)</translation>
    </message>
    <message>
        <source>Confirmed by %1 on</source>
        <translation>%1 的確認日</translation>
    </message>
    <message>
        <source>%1 of %2 have confirmed.</source>
        <extracomment>%1 of %2 speakers</extracomment>
        <translation>%2 位中已有 %1 位確認。</translation>
    </message>
</context>
<context>
    <name>verbatim::ConvertCommand</name>
    <message>
        <source>`convert` needs a record to read.</source>
        <translation>`convert` 需要指定要讀取的逐字稿。</translation>
    </message>
    <message>
        <source>`convert` needs -o and a file or folder to write.</source>
        <translation>`convert` 需要以 -o 指定要寫入的檔案或資料夾。</translation>
    </message>
    <message>
        <source>“%1” is no format that can be written; there are %2.</source>
        <translation>無法寫成「%1」格式；可用的格式有 %2。</translation>
    </message>
    <message>
        <source>--to goes with a folder: -o “%1/”.</source>
        <translation>--to 要搭配資料夾使用：-o「%1/」。</translation>
    </message>
    <message>
        <source>The name “%1” must end in one of .%2.</source>
        <translation>檔名「%1」的副檔名必須是 .%2 其中之一。</translation>
    </message>
    <message>
        <source>A folder needs --to and one or more of %1.</source>
        <translation>輸出到資料夾時，需要以 --to 指定一種以上的格式：%1。</translation>
    </message>
    <message>
        <source>Two records would be written to “%1”. Convert them one by one.</source>
        <translation>有兩份逐字稿會寫到同一個檔案「%1」，請逐一轉換。</translation>
    </message>
    <message>
        <source>“%1” would be written over itself. Choose another name.</source>
        <translation>「%1」會覆寫自己，請改用其他檔名。</translation>
    </message>
    <message>
        <source>“%1”: a .verbatim file is a working file and holds every word. Choose --edition working, or another format.</source>
        <translation>「%1」：.verbatim 是工作用檔案，包含所有文字。請指定 --edition working，或改用其他格式。</translation>
    </message>
    <message>
        <source>Writes a record in another form. The format follows from the suffix.</source>
        <translation>將逐字稿寫成其他格式；格式由副檔名決定。</translation>
    </message>
    <message>
        <source>File to write, or a folder with --to.</source>
        <translation>要寫入的檔案；搭配 --to 時為資料夾。</translation>
    </message>
    <message>
        <source>Formats for a folder, such as html,pdf.</source>
        <translation>輸出到資料夾時的格式，例如 html,pdf。</translation>
    </message>
    <message>
        <source>public (what speakers took back is out), review or working (drafts).</source>
        <translation>public（公開版，不含發言者收回的內容）、review（校閱本）或 working（工作版）；後兩者為草稿。</translation>
    </message>
    <message>
        <source>Why the public edition goes out before its day; kept in a .verbatim record.</source>
        <translation>公開版提前公開的理由；會記錄在 .verbatim 檔案中。</translation>
    </message>
    <message>
        <source>Words that were taken back in one place may stand where they are not marked.</source>
        <translation>在一處收回的文字，允許保留在其他未標示之處。</translation>
    </message>
    <message>
        <source>--edition needs public, review or working, not “%1”.</source>
        <translation>--edition 只接受 public、review 或 working，而不是「%1」。</translation>
    </message>
    <message>
        <source>--force-reason needs a reason in words.</source>
        <translation>--force-reason 需要寫明理由。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another one, or ask for the right to write there.</source>
        <translation>無法建立資料夾「%1」。請選擇其他資料夾，或取得寫入權限。</translation>
    </message>
    <message>
        <source>%1: %2 could not be searched; look there yourself</source>
        <translation>%1：無法搜尋%2，請自行檢查</translation>
    </message>
    <message>
        <source>Nobody named “%1” speaks in this record; there are %2.</source>
        <translation>這份紀錄中沒有名為「%1」的發言者；現有 %2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The speaker whom a review copy is for: what others asked to have kept back is not in it.</source>
        <translation>校閱本的對象：其他人請求不公開的內容不會列入。</translation>
    </message>
    <message>
        <source>With --for: only that person&apos;s words, with one turn of context.</source>
        <translation>與 --for 併用：只列該員的發言，前後各附一則。</translation>
    </message>
    <message>
        <source>--for goes with --edition review.</source>
        <translation>--for 須與 --edition review 併用。</translation>
    </message>
    <message>
        <source>--own-words goes with --for.</source>
        <translation>--own-words 須與 --for 併用。</translation>
    </message>
    <message>
        <source>%1: a part of a withheld name stands there (%2): %3</source>
        <translation>%1：出現不公開姓名的一部分（%2）：%3</translation>
    </message>
    <message>
        <source>Records (.%1).</source>
        <translation>紀錄檔（.%1）。</translation>
    </message>
    <message>
        <source>Markdown with a heading for each turn, or for each paragraph as the archive had it until 2020: turn or paragraph.</source>
        <translation>Markdown 每次發言一個標題，或如 2020 年以前的典藏格式每段一個標題：turn 或 paragraph。</translation>
    </message>
    <message>
        <source>--headings needs turn or paragraph, not “%1”.</source>
        <translation>--headings 需要 turn 或 paragraph，不能是「%1」。</translation>
    </message>
    <message>
        <source>Folder with the office&apos;s letterhead.txt, logo.png and style.css, for HTML and PDF.</source>
        <translation>機關版面的資料夾，內有 letterhead.txt、logo.png 與 style.css，用於 HTML 與 PDF。</translation>
    </message>
    <message>
        <source>HTML and PDF of the public edition list what was amended and withheld.</source>
        <translation>公開版的 HTML 與 PDF 列出修改與不公開之處。</translation>
    </message>
    <message>
        <source>Keeps in a .verbatim record that its public edition was published today, with the files and their SHA-256. Later changes are then numbered corrections.</source>
        <translation>在 .verbatim 紀錄裡記下公開版已於今天公開，連同檔案與其 SHA-256；之後的更動會成為編號的更正。</translation>
    </message>
    <message>
        <source>What a correction corrected, and why; printed.</source>
        <translation>更正了什麼、為什麼；會印出來。</translation>
    </message>
    <message>
        <source>--record goes with the public edition.</source>
        <translation>--record 只用於公開版。</translation>
    </message>
    <message>
        <source>%1: no font has %2, so empty boxes stand there; install fonts-cns11643-sung and export again</source>
        <translation>%1：沒有字型有 %2，該處成了空框；請安裝 fonts-cns11643-sung 後重新匯出</translation>
    </message>
    <message>
        <source>Of PDFs: A4 (unless said otherwise) or Letter.</source>
        <translation>PDF 的紙張：A4（未指定時）或 Letter。</translation>
    </message>
    <message>
        <source>--paper needs A4 or Letter, not “%1”.</source>
        <translation>--paper 要接 A4 或 Letter，不能是「%1」。</translation>
    </message>
    <message>
        <source>%1: %2 is too short to be told in the finished file; look for it yourself</source>
        <translation>%1：%2太短，無法在輸出檔中判別，請自行確認</translation>
    </message>
    <message>
        <source>%1: %2 also stands where it may, so nobody can tell; look for it yourself</source>
        <translation>%1：%2在可公開之處也有，無法判別，請自行確認</translation>
    </message>
    <message>
        <source>%1: %2 stands there (%3)</source>
        <translation>%1：%2在其中（%3）</translation>
    </message>
    <message>
        <source>Prints the taken-back words that stop a file or can&apos;t be checked, too; never for a log.</source>
        <translation>一併印出使檔案無法輸出或無法檢查的收回文字；不可用於記錄檔。</translation>
    </message>
</context>
<context>
    <name>verbatim::CrashJournal</name>
    <message>
        <source>The crash journal in “%1” can&apos;t be written: %2. Save the meeting now; what is typed meanwhile is in the window only.</source>
        <translation>無法寫入「%1」中的復原日誌：%2。請立即儲存會議；在此之前輸入的內容只存在於視窗中。</translation>
    </message>
</context>
<context>
    <name>verbatim::CueCollector</name>
    <message>
        <source>The file name has no date.</source>
        <translation>檔名沒有日期。</translation>
    </message>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>請填上會議日期。</translation>
    </message>
    <message>
        <source>The file does not say who speaks; all text belongs to nobody.</source>
        <translation>檔案沒有標明由誰發言；所有文字都未記名。</translation>
    </message>
    <message>
        <source>Give each turn its speaker.</source>
        <translation>請為每段發言指定發言者。</translation>
    </message>
    <message numerus="yes">
        <source>%n more findings are not listed.</source>
        <translation>
            <numerusform>另有 %n 項未列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::DateForm</name>
    <message>
        <source>ROC %1</source>
        <extracomment>A year counted from the founding of the Republic of China; %1 is a number</extracomment>
        <translation>民國 %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date as a pattern of QLocale: d day, MMM month, yyyy year</extracomment>
        <translation>yyyy 年 M 月 d 日</translation>
    </message>
    <message>
        <source>%2, %1</source>
        <extracomment>%1 is a date, %2 its weekday</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year as a pattern of QLocale</extracomment>
        <translation>M 月 d 日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month as a pattern of QLocale: MMMM month, yyyy year</extracomment>
        <translation>yyyy 年 M 月</translation>
    </message>
</context>
<context>
    <name>verbatim::DeskCommands</name>
    <message>
        <source>Dates as a calendar file</source>
        <translation>日期存成行事曆檔</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have no identity yet by which a calendar could know them again.</source>
        <translation>
            <numerusform>有 %n 場會議還沒有識別，行事曆無從認出它們。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is written into their files, which are saved anew; nothing else in them changes.</source>
        <translation>識別會寫入這些會議的檔案並重新存檔；其他內容都不會改變。</translation>
    </message>
    <message>
        <source>&amp;Give them one</source>
        <translation>給予識別(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>略過它們(&amp;L)</translation>
    </message>
    <message>
        <source>publication dates</source>
        <translation>公開日期</translation>
    </message>
    <message>
        <source>iCalendar files (*.ics)</source>
        <translation>iCalendar 檔案 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n meeting(s) were written.</source>
        <translation>
            <numerusform>已寫出 %n 場會議的日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) were left out.</source>
        <translation>
            <numerusform>略過了 %n 場會議。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the meeting an identity for calendars</source>
        <translation>給會議一個行事曆用的識別</translation>
    </message>
</context>
<context>
    <name>verbatim::DeskIndex</name>
    <message>
        <source>The index of the desk, “%1”, may still hold words that were to go, and can&apos;t be written. Remove it by hand.</source>
        <translation>案頭的索引「%1」可能還含有應清除的字句，而且無法寫入。請自行刪除該檔。</translation>
    </message>
</context>
<context>
    <name>verbatim::DeskModel</name>
    <message>
        <source>Due next</source>
        <translation>下一個期限</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a day without its year, %2 its weekday</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, review ends</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 回稿截止</translation>
    </message>
    <message>
        <source>%1, publication</source>
        <extracomment>%1 is the day from which the record may be published</extracomment>
        <translation>%1 公開</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>逾 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>due</source>
        <translation>可公開</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未公開</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
</context>
<context>
    <name>verbatim::DeskWindow</name>
    <message>
        <source>Only what is &amp;open</source>
        <translation>只列未結案(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Folders…</source>
        <translation>資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Dates (.ics)…</source>
        <translation>匯出日期 .ics(&amp;D)…</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>案頭</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Find by title, date, state or person</source>
        <translation>依名稱、日期、狀態或人名尋找</translation>
    </message>
    <message>
        <source>The dates of all meetings as a file for other calendar programs</source>
        <translation>把所有會議的日期存成其他行事曆程式可讀的檔案</translation>
    </message>
    <message>
        <source>Meetings, sorted by what is due next</source>
        <translation>會議，依下一個期限排序</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>No folder lies on the desk yet. Open or save a meeting, or choose “Folders…”.</source>
        <translation>案頭還沒有任何資料夾。請開啟或儲存一場會議，或按「資料夾…」。</translation>
    </message>
    <message>
        <source>No meeting has these words.</source>
        <translation>沒有符合這些字的會議。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>尋找中…</translation>
    </message>
    <message>
        <source>There is no meeting in these folders.</source>
        <translation>這些資料夾裡沒有會議。</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n 場會議</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be read</source>
        <translation>
            <numerusform>%n 個檔案無法讀取</numerusform>
        </translation>
    </message>
    <message>
        <source>reading %L1 of %L2…</source>
        <translation>讀取第 %L1 個，共 %L2 個…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 everything there is to say about it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>verbatim::DueSummary</name>
    <message>
        <source>review ends: %1</source>
        <extracomment>%1 is a meeting</extracomment>
        <translation>回稿截止：%1</translation>
    </message>
    <message>
        <source>publication: %1</source>
        <extracomment>%1 is a meeting</extracomment>
        <translation>可公開：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 場已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be published this week</source>
        <translation>
            <numerusform>本週 %n 場可公開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) end this week</source>
        <translation>
            <numerusform>本週 %n 場回稿截止</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due this week.</source>
        <translation>本週沒有到期的會議。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>verbatim::EffectDialog</name>
    <message>
        <source>As it was said</source>
        <translation>原本的發言</translation>
    </message>
    <message>
        <source>As the public edition would print it</source>
        <translation>公開版的呈現</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>處理前後對照</translation>
    </message>
</context>
<context>
    <name>verbatim::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Public edition – without what speakers took back</source>
        <translation>公開版：不含發言者收回的內容(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Review copy – a draft for the speakers to check</source>
        <translation>校閱本：供發言者確認的草稿(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Working copy – a draft with every word, for the office only</source>
        <translation>工作版：含所有文字的草稿，僅供內部使用(&amp;W)</translation>
    </message>
    <message>
        <source>Reason for publishing before the day</source>
        <translation>提前公開的理由</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>P&amp;DF</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>純文字(&amp;T)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇(&amp;C)…</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放檔案的資料夾</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Edition:</source>
        <translation>版本：</translation>
    </message>
    <message>
        <source>Formats:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>資料夾(&amp;F)：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>檔名(&amp;N)：</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已寫入的檔案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>Written after a search for words that were taken back:</source>
        <translation>已檢查收回的字句後寫入：</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>要取代檔案嗎？</translation>
    </message>
    <message>
        <source>There already are in this folder: %1. Replace them?</source>
        <translation>這個資料夾中已有：%1。要取代嗎？</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The file name must not be empty or hold a “/”.</source>
        <translation>檔名不可空白，也不可含有「/」。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>請至少選擇一種格式。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Choose another one.</source>
        <translation>無法建立資料夾「%1」，請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在寫入 %1…</translation>
    </message>
    <message>
        <source>Keep the reason for publishing early</source>
        <translation>記錄提前公開的理由</translation>
    </message>
    <message>
        <source>Review copy for</source>
        <translation>校閱本對象</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <source>Searching for words that were taken back… %p %</source>
        <translation>正在搜尋已收回的字詞… %p %</translation>
    </message>
    <message>
        <source>&amp;Akoma Ntoso 3.0</source>
        <translation>&amp;Akoma Ntoso 3.0</translation>
    </message>
    <message>
        <source>Akoma Ntoso for &amp;SayIt</source>
        <translation>&amp;SayIt 用的 Akoma Ntoso</translation>
    </message>
    <message>
        <source>Subtitles, Web&amp;VTT</source>
        <translation>字幕 Web&amp;VTT</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>What was corrected, and why (will be printed)</source>
        <translation>更正了什麼、為什麼（會印出來）</translation>
    </message>
    <message>
        <source>What was corrected, and why</source>
        <translation>更正了什麼、為什麼</translation>
    </message>
    <message>
        <source>{date}, {title}, {edition}, {correction} and {for} stand for what the edition itself says; anything else is taken as it is typed.</source>
        <translation>{日期}、{名稱}、{版本}、{更正}、{對象} 會換成這一版本身所寫的內容；其他文字照打。</translation>
    </message>
    <message>
        <source>Loo&amp;k:</source>
        <translation>版面(&amp;K)：</translation>
    </message>
    <message>
        <source>Look of HTML and PDF</source>
        <translation>HTML 與 PDF 的版面</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>修改(&amp;G)…</translation>
    </message>
    <message>
        <source>Opens the folder of the look: letterhead.txt, logo.png and style.css, which says what can be changed.</source>
        <translation>開啟版面的資料夾：letterhead.txt、logo.png 與 style.css；style.css 裡寫明可以改什麼。</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>素面</translation>
    </message>
    <message>
        <source>New look</source>
        <translation>新增版面</translation>
    </message>
    <message>
        <source>Name of the look, such as that of the office:</source>
        <translation>版面的名稱，例如機關名稱：</translation>
    </message>
    <message>
        <source>Put the name of the office into letterhead.txt, a logo beside it as logo.png, and change style.css as it says; the next export has it.</source>
        <translation>把機關名稱寫進 letterhead.txt，標誌存成旁邊的 logo.png，style.css 照裡面的說明修改；下次匯出就會套用。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>複製路徑(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;SHA-256</source>
        <translation>複製 SHA-256(&amp;S)</translation>
    </message>
    <message>
        <source>public</source>
        <comment>an edition, in a file name</comment>
        <translation>公開版</translation>
    </message>
    <message>
        <source>review</source>
        <comment>an edition, in a file name</comment>
        <translation>校閱本</translation>
    </message>
    <message>
        <source>working</source>
        <comment>an edition, in a file name</comment>
        <translation>工作版</translation>
    </message>
    <message>
        <source>This is not what was published on %1 any more: it will be correction %2, and say what changed.</source>
        <translation>內容與 %1 公開的已有不同：這次是更正 %2，並會列出更動之處。</translation>
    </message>
    <message numerus="yes">
        <source>Before this is published, look at %n place(s):</source>
        <translation>
            <numerusform>公開之前，請看看這 %n 處：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export all the same</source>
        <translation>仍要匯出(&amp;E)</translation>
    </message>
    <message>
        <source>The record is read-only here: it does not keep that this was published.</source>
        <translation>這份紀錄在此只能讀取：沒有記下這次公開。</translation>
    </message>
    <message>
        <source>The record keeps day, files and SHA-256: published on %1.</source>
        <translation>紀錄裡已記下日期、檔案與 SHA-256：%1 公開。</translation>
    </message>
    <message>
        <source>The record keeps day, files and SHA-256: correction %1 on %2.</source>
        <translation>紀錄裡已記下日期、檔案與 SHA-256：更正 %1，%2。</translation>
    </message>
    <message>
        <source>L&amp;ist in HTML and PDF what was amended and withheld</source>
        <translation>在 HTML 與 PDF 列出修改與不公開之處(&amp;I)</translation>
    </message>
    <message>
        <source>Keep in the record that this was p&amp;ublished, with the files and their SHA-256</source>
        <translation>在紀錄裡記下已公開，連同檔案與其 SHA-256(&amp;U)</translation>
    </message>
    <message>
        <source>New &amp;look…</source>
        <translation>新增版面(&amp;L)…</translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation>PDF 的紙張</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（美規信紙）</translation>
    </message>
    <message>
        <source>Paper of the PDF:</source>
        <translation>PDF 的紙張：</translation>
    </message>
    <message>
        <source>Making the PDF, about page %v of %m…</source>
        <translation>正在製作 PDF，約第 %v 頁，共 %m 頁…</translation>
    </message>
    <message>
        <source>Numbering the pages of the PDF…</source>
        <translation>正在為 PDF 編頁碼…</translation>
    </message>
    <message>
        <source>Onl&amp;y this person&apos;s words, with one turn of context</source>
        <translation>只含此人的發言及前後各一則(&amp;Y)</translation>
    </message>
    <message>
        <source>Words taken bac&amp;k in one place may stand in others that are not marked</source>
        <translation>在一處收回的文字，可保留在其他未標示之處(&amp;K)</translation>
    </message>
    <message>
        <source>Print when each turn &amp;began</source>
        <translation>列出每則發言的開始時間(&amp;B)</translation>
    </message>
    <message>
        <source>Markdown with a heading for each paragraph, as the archive had it until &amp;2020</source>
        <translation>Markdown 每段各有標題，如 &amp;2020 年以前的典藏格式</translation>
    </message>
    <message>
        <source>OpenDoc&amp;ument text</source>
        <translation>OpenDoc&amp;ument 文字檔</translation>
    </message>
    <message>
        <source>CSV, a row a turn</source>
        <translation>CSV，每次發言一列</translation>
    </message>
    <message>
        <source>Subtit&amp;les, SRT</source>
        <translation>字幕 SRT(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>對象(&amp;O)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>These are written: %1.</source>
        <translation>已寫入：%1。</translation>
    </message>
</context>
<context>
    <name>verbatim::ExportLook</name>
    <message>
        <source>“%1” is too large for a look: at most %2 kB. Make it smaller, or take it out of the folder.</source>
        <translation>「%1」太大，不能用於版面：最多 %2 kB。請縮小，或移出資料夾。</translation>
    </message>
    <message>
        <source>“%1” is no picture of the kind that its name says. Save the sign as PNG, JPEG or SVG under the fitting name.</source>
        <translation>「%1」不是檔名所說的圖檔。請把標誌存成 PNG、JPEG 或 SVG，並用相符的檔名。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used: line %2 holds “%3”, by which a page could fetch something. Take it out of the style.</source>
        <translation>「%1」不能用：第 %2 行有「%3」，頁面可能因此向外取用資料。請從樣式中拿掉。</translation>
    </message>
    <message>
        <source>The look “%1” is not there any more. Choose another one, or put its folder back.</source>
        <translation>版面「%1」已經不在了。請選其他版面，或把資料夾放回去。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a look. Choose a name without “/” and “.” in front.</source>
        <translation>「%1」不能當版面的名稱。請用不含「/」、也不以「.」開頭的名稱。</translation>
    </message>
    <message>
        <source>There already is a look “%1”. Choose another name.</source>
        <translation>已經有名為「%1」的版面。請改用其他名稱。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made. Check its permissions.</source>
        <translation>無法建立資料夾「%1」。請檢查權限。</translation>
    </message>
</context>
<context>
    <name>verbatim::FileCommands</name>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>“%1” has words that are in no file yet.</source>
        <translation>「%1」還有文字尚未存入檔案。</translation>
    </message>
    <message>
        <source>Save them before the window closes?</source>
        <translation>關閉視窗前要先儲存嗎？</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>已被其他程式變更</translation>
    </message>
    <message>
        <source>“%1” is no longer the file that was opened or saved here.</source>
        <translation>「%1」已經不是先前在這裡開啟或儲存的檔案。</translation>
    </message>
    <message>
        <source>Saving over it would lose what the other program wrote.</source>
        <translation>直接覆寫會失去其他程式寫入的內容。</translation>
    </message>
    <message>
        <source>Save &amp;under another name…</source>
        <translation>另存新檔(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆寫(&amp;O)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Everything typed is still in the window.</source>
        <translation>已輸入的內容都還在視窗中。</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>儲存會議</translation>
    </message>
    <message>
        <source>Verbatim meetings (*.verbatim)</source>
        <translation>Verbatim 會議 (*.verbatim)</translation>
    </message>
</context>
<context>
    <name>verbatim::FileSafety</name>
    <message>
        <source>“%1” has a lock of %2 that can&apos;t be read.</source>
        <translation>「%1」有一個 %2 的鎖定檔，但無法讀取。</translation>
    </message>
    <message>
        <source>%1 has had “%2” open on %3 since %4, but has not been heard of since %5. Whether that computer still runs can&apos;t be known from here.</source>
        <translation>%1 自 %4 起在電腦「%3」上開啟「%2」，但 %5 之後就沒有消息。從這裡無法得知那台電腦是否還在運作。</translation>
    </message>
    <message>
        <source>%1 is editing “%2” on %3, since %4.</source>
        <translation>%1 正在電腦「%3」上編輯「%2」（自 %4 起）。</translation>
    </message>
    <message>
        <source>You are reading only.</source>
        <translation>這個視窗目前只能閱讀。</translation>
    </message>
    <message>
        <source>&amp;Just read</source>
        <translation>只閱讀(&amp;J)</translation>
    </message>
    <message>
        <source>Tell me when it is &amp;free</source>
        <translation>可編輯時通知我(&amp;F)</translation>
    </message>
    <message>
        <source>Take &amp;over…</source>
        <translation>接手編輯(&amp;O)…</translation>
    </message>
    <message>
        <source>Nobody is editing “%1” any more.</source>
        <translation>已經沒有人在編輯「%1」。</translation>
    </message>
    <message>
        <source>&amp;Edit it now</source>
        <translation>現在編輯(&amp;E)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接手編輯</translation>
    </message>
    <message>
        <source>What has not been saved there will not be in the file: it stays in that window as a copy. Ask first, if you can.</source>
        <translation>對方尚未儲存的內容不會進入檔案，只會以複本留在對方的視窗中。可以的話，請先詢問對方。</translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>接手編輯(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” could not be taken over: its folder takes no new files, or somebody else was faster. Save a copy in another place to go on in it.</source>
        <translation>無法接手編輯「%1」：所在資料夾無法新增檔案，或已有其他人先接手。請將複本存到其他位置後繼續編輯。</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 Your words stay in this window, as a copy that is in no file; nothing of them gets into that one.</source>
        <translation>%1您的內容以尚無檔案的複本留在這個視窗中，不會寫入那個檔案。</translation>
    </message>
    <message>
        <source>“%1” is no longer there: it was deleted, moved or renamed, or its folder is gone. Everything is still in this window.</source>
        <translation>「%1」已經不在原處：可能被刪除、移動或更名，或資料夾已不存在。所有內容都還在這個視窗中。</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>重新寫入(&amp;W)</translation>
    </message>
    <message>
        <source>“%1” was changed by another program; this window shows its own words. “Keep mine” puts them in its place with the next save.</source>
        <translation>「%1」已被其他程式變更；這個視窗顯示的是自己的內容。選擇「保留我的」後，下次儲存會以這裡的內容取代。</translation>
    </message>
    <message>
        <source>“%1” has been saved again by whoever edits it; this window shows it as it was.</source>
        <translation>編輯者已再次儲存「%1」；這個視窗顯示的是先前的內容。</translation>
    </message>
    <message>
        <source>&amp;Open that version</source>
        <translation>開啟那個版本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” has a second name on the disk (a hard link). Saving writes under this name only; the other keeps what it holds now.</source>
        <translation>「%1」在磁碟上還有另一個名稱（硬連結）。儲存只會寫入這個名稱，另一個名稱會保留目前的內容。</translation>
    </message>
    <message>
        <source>&amp;All right</source>
        <translation>知道了(&amp;A)</translation>
    </message>
    <message>
        <source>The disk with “%1” is nearly full: %2 are left. Make room, or save in another place.</source>
        <translation>「%1」所在的磁碟快滿了，只剩 %2。請清出空間，或存到其他位置。</translation>
    </message>
    <message>
        <source>The disk with your crash journals is nearly full: %1 are left. Make room, and save often.</source>
        <translation>存放復原日誌的磁碟快滿了，只剩 %1。請清出空間，並經常儲存。</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>verbatim::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>尋找與取代</translation>
    </message>
    <message>
        <source>Find in the meeting</source>
        <translation>在會議中尋找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>區分大小寫</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>全字</translation>
    </message>
    <message>
        <source>Whole words of Latin letters</source>
        <translation>只找完整的英文單字</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表示式</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>誰的發言</translation>
    </message>
    <message>
        <source>List of the places</source>
        <translation>符合之處清單</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Close and go back</source>
        <translation>關閉並返回原處</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>取代為</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>Replace a&amp;ll</source>
        <translation>全部取代(&amp;L)</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Return)</source>
        <translation>取代此處並前往下一處（Enter）</translation>
    </message>
    <message>
        <source>Replace every place, in one step of undo (Ctrl+Return)</source>
        <translation>全部取代，可一次復原（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到之處</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未記名</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>The search is still under way.</source>
        <translation>仍在搜尋。</translation>
    </message>
    <message>
        <source>Went on from the beginning of the meeting.</source>
        <translation>已從會議開頭繼續。</translation>
    </message>
    <message>
        <source>Went on from the end of the meeting.</source>
        <translation>已從會議結尾繼續。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that somebody asked about is gone: see the requests.</source>
        <translation>
            <numerusform>有 %n 處請求的原文已不存在，請查看遮蔽請求。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>取代 %n 處</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced. Undo takes all back in one step.</source>
        <translation>
            <numerusform>已取代 %n 處，可一次復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>verbatim::FindCommands</name>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>尋找與取代(&amp;L)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>找下一處(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>找上一處(&amp;V)</translation>
    </message>
    <message>
        <source>Rename e&amp;verywhere…</source>
        <translation>全面改名(&amp;E)…</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>全面改名</translation>
    </message>
</context>
<context>
    <name>verbatim::FindingFixes</name>
    <message>
        <source>Take out “%1”</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>改為「%1」</translation>
    </message>
    <message numerus="yes">
        <source>The same in all %n place(s)</source>
        <translation>
            <numerusform>全部 %n 處一併更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Write “%1” at the end of the paragraph</source>
        <translation>在段落結尾加上「%1」</translation>
    </message>
    <message>
        <source>Delete the turn</source>
        <translation>刪除發言</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n empty turn(s)</source>
        <translation>
            <numerusform>刪除全部 %n 則空白發言</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them one speaker, “%1”</source>
        <translation>合併為一位發言者「%1」</translation>
    </message>
    <message>
        <source>Rename the speaker to “%1”</source>
        <translation>將發言者改名為「%1」</translation>
    </message>
</context>
<context>
    <name>verbatim::FoldersDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Folders on the Desk</source>
        <translation>案頭的資料夾</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>With subfolders</source>
        <translation>含子資料夾</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>加入資料夾(&amp;A)…</translation>
    </message>
    <message>
        <source>A folder with meetings</source>
        <translation>存放會議的資料夾</translation>
    </message>
    <message>
        <source>Folders in which a meeting is opened or saved come by themselves. The desk reads them, and changes nothing unasked.</source>
        <translation>開啟或儲存過會議的資料夾會自動列入。案頭只讀取，未經詢問不會更動任何檔案。</translation>
    </message>
</context>
<context>
    <name>verbatim::FrozenVersion</name>
    <message>
        <source>The frozen version “%1” does not match its checksum: it was changed outside Verbatim or is damaged. Look for it in a backup.</source>
        <translation>凍結版本「%1」與檢查碼不符：它在 Verbatim 之外被改過，或已損壞。請從備份中尋找。</translation>
    </message>
</context>
<context>
    <name>verbatim::HelpDialog</name>
    <message>
        <source>First steps and keys</source>
        <translation>入門與按鍵</translation>
    </message>
    <message>
        <source>&lt;b&gt;Type.&lt;/b&gt; Ctrl+T asks who speaks and starts a turn; Ctrl+1 to Ctrl+9 start one of the speaker with that key. Return begins a paragraph, Ctrl+Return the next turn.</source>
        <translation>&lt;b&gt;繕打。&lt;/b&gt;按 Ctrl+T 選擇發言者並開始一則發言；Ctrl+1 到 Ctrl+9 直接開始對應發言者的發言。Enter 另起一段，Ctrl+Enter 開始下一則發言。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Mark.&lt;/b&gt; Select what a speaker wants amended or kept back and press Ctrl+M. Without a selection the whole turn is marked. Who asked, how and why stands in the panel at the right; there every request is decided.</source>
        <translation>&lt;b&gt;標示。&lt;/b&gt;選取發言者要求修改或不公開的文字，再按 Ctrl+M；未選取時標示整則發言。誰提出、以什麼方式、為什麼，都記在右側面板；每件請求也在那裡決定。</translation>
    </message>
    <message>
        <source>From the first word to the published page</source>
        <translation>從第一個字到公開的頁面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>New turn: pick the speaker</source>
        <translation>新增發言：選擇發言者</translation>
    </message>
    <message>
        <source>New turn of the speaker with that key</source>
        <translation>以對應按鍵的發言者新增發言</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Next turn, or split at the caret</source>
        <translation>下一則發言，或從游標處分割</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation>另起一段</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>At the start of a turn: merge with the one before</source>
        <translation>在發言開頭：與前一則合併</translation>
    </message>
    <message>
        <source>New narrative</source>
        <translation>新增敘述</translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation>變更發言者</translation>
    </message>
    <message>
        <source>Make it a speech, a narrative, an agenda heading</source>
        <translation>改為發言、敘述、議程標題</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Ctrl+Shift+Delete</translation>
    </message>
    <message>
        <source>Delete the turn</source>
        <translation>刪除發言</translation>
    </message>
    <message>
        <source>Mark for redaction</source>
        <translation>標示遮蔽</translation>
    </message>
    <message>
        <source>Request at the caret</source>
        <translation>游標處的請求</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>復原、重做</translation>
    </message>
    <message>
        <source>Larger, smaller, normal words</source>
        <translation>放大、縮小、恢復字級</translation>
    </message>
    <message>
        <source>New turn of the speaker before: two people in turns</source>
        <translation>由前一位發言者新增發言：兩人輪流對話</translation>
    </message>
    <message>
        <source>New turn of the chair</source>
        <translation>主席新增發言</translation>
    </message>
    <message>
        <source>Somebody raised a hand; hand over to the next</source>
        <translation>登記舉手；請下一位發言</translation>
    </message>
    <message>
        <source>Next agenda item as a heading</source>
        <translation>將下一個議程項目列為標題</translation>
    </message>
    <message>
        <source>Attendance from a pasted list</source>
        <translation>貼上名單登錄出席</translation>
    </message>
    <message>
        <source>Find, replace</source>
        <translation>尋找、取代</translation>
    </message>
    <message>
        <source>Next, previous place that was found</source>
        <translation>下一處、上一處</translation>
    </message>
    <message>
        <source>Rename the selected speaker everywhere</source>
        <translation>將選取的發言者全面改名</translation>
    </message>
    <message>
        <source>Recover what was typed before a crash</source>
        <translation>復原當機前輸入的內容</translation>
    </message>
    <message>
        <source>Off the record: begin and end; with several turns selected: these</source>
        <translation>不列入紀錄：開始與結束；選取多則發言時，套用於這些發言</translation>
    </message>
    <message>
        <source>Standard note; with Shift and its letter as a narrative</source>
        <translation>常用註記；加按 Shift 與字母則列為敘述</translation>
    </message>
    <message>
        <source>The record alone, and back</source>
        <translation>只顯示逐字稿，再按一次恢復</translation>
    </message>
    <message>
        <source>Shared screen: the last words in large letters for the room</source>
        <translation>分享畫面：以大字顯示最後的發言給會場看</translation>
    </message>
    <message>
        <source>Paste text from elsewhere as turns of the speakers it names</source>
        <translation>將外來文字依其中的發言者貼上為發言</translation>
    </message>
    <message>
        <source>Next finding; in the list F fixes, I ignores, L learns</source>
        <translation>下一項檢查結果；在清單中按 F 更正、I 略過、L 加入詞彙</translation>
    </message>
    <message>
        <source>Mark every place with these words</source>
        <translation>標示出現這些字的每一處</translation>
    </message>
    <message>
        <source>Next, previous undecided request; in the list Y accepts, M amends, N declines, V shows before and after</source>
        <translation>下一件、上一件待決請求；在清單中按 Y 同意、M 修改、N 不同意、V 看處理前後</translation>
    </message>
    <message>
        <source>Next request that needs attention; in the list G marks its passage again</source>
        <translation>下一件須留意的請求；在清單中按 G 重新標示原文</translation>
    </message>
    <message>
        <source>Copy with withheld words; Ctrl+C leaves them out for other programs</source>
        <translation>連同不公開的內容一併複製；Ctrl+C 複製到其他程式時不含這些內容</translation>
    </message>
    <message>
        <source>&lt;b&gt;Know the day.&lt;/b&gt; The calendar counts the working days from the meeting, or from the day the draft was sent. While a sign-off is pending the day is open. Its menu knows years of the Republic, up to three months and the office calendars, where the next year and typhoon days are entered.</source>
        <translation>&lt;b&gt;掌握日期。&lt;/b&gt;日曆從會議日或寄稿日起計算工作日；簽核尚未完成時，公開日期未定。日曆的選單可改用民國紀年、一次看三個月，並在「辦公日曆」匯入下一年度、填入颱風假。</translation>
    </message>
    <message>
        <source>Arrows, Enter</source>
        <translation>方向鍵、Enter</translation>
    </message>
    <message>
        <source>In the calendar: another day, what can be done with it</source>
        <translation>在日曆中：換一天、這天可以做的事</translation>
    </message>
    <message>
        <source>In the calendar: carry the meeting, the draft or a sign-off to see what would follow; Enter takes it, Esc does not</source>
        <translation>在日曆中：拿起會議、初稿或簽核，移到別天看結果；Enter 採用，Esc 放棄</translation>
    </message>
    <message>
        <source>Quit; what is not saved is asked about once</source>
        <translation>結束程式；尚未儲存的會議一次詢問</translation>
    </message>
    <message>
        <source>Freeze this version under a name</source>
        <translation>以一個名稱凍結目前版本</translation>
    </message>
    <message>
        <source>&lt;b&gt;See.&lt;/b&gt; F8 shows the page as it would be published now, at the turn with the caret; a switch shows what is withheld.</source>
        <translation>&lt;b&gt;預覽。&lt;/b&gt;按 F8 查看現在公開時的頁面，停在游標所在的發言；另有開關可顯示不公開的內容。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Publish.&lt;/b&gt; Ctrl+E writes HTML, PDF, Markdown or text. The public edition is refused while a request is undecided, and every finished file is searched for the words that were taken back before it gets its name. What asks for a look comes first, and the record keeps what was published: published again with changes it is a numbered correction that lists what changed.</source>
        <translation>&lt;b&gt;公開。&lt;/b&gt;按 Ctrl+E 匯出 HTML、PDF、Markdown 或純文字。只要還有待決的請求，就不會產生公開版；每個完成的檔案在命名之前，都會先搜尋是否含有收回的文字。需要再看一眼的地方會先列出來；紀錄裡會記下公開了什麼，修改後再公開就成為編號的更正，並列出更動之處。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep the overview.&lt;/b&gt; Ctrl+Shift+D shows the desk: all meetings of the folders you work in, what is due next first, and what each still waits for. Enter opens one.</source>
        <translation>&lt;b&gt;掌握全局。&lt;/b&gt;Ctrl+Shift+D 打開案頭：列出工作資料夾中的所有會議，最先到期的在前，並說明各自還缺什麼。按 Enter 開啟。</translation>
    </message>
    <message>
        <source>The desk: all meetings, what is due next first</source>
        <translation>案頭：所有會議，最先到期的在前</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep it inside.&lt;/b&gt; Copying into another program leaves out what was taken back, and a screen reader gets signs for it. Ctrl+Shift+C copies it deliberately; the settings let a screen reader read it.</source>
        <translation>&lt;b&gt;不外流。&lt;/b&gt;複製到其他程式時，收回的文字不會一起帶走；螢幕報讀軟體讀到的是符號。按 Ctrl+Shift+C 才連同不公開內容複製；要讓螢幕報讀軟體讀出，請到「設定」開啟。</translation>
    </message>
    <message>
        <source>Settings: saving by itself, what the next start opens, where copies lie, what screen readers read</source>
        <translation>設定：自動儲存、下次啟動時開啟的會議、複本的存放位置、螢幕報讀軟體可讀的內容</translation>
    </message>
</context>
<context>
    <name>verbatim::HistoryCommands</name>
    <message>
        <source>&amp;Freeze this version…</source>
        <translation>凍結目前版本(&amp;F)…</translation>
    </message>
    <message>
        <source>Frozen vers&amp;ions…</source>
        <translation>凍結的版本(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>Share a c&amp;lean copy…</source>
        <translation>分享乾淨副本(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Purge withheld words…</source>
        <translation>清除收回的文字(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 version</source>
        <translation>%1 版本</translation>
    </message>
    <message>
        <source>Freeze this version</source>
        <translation>凍結目前版本</translation>
    </message>
    <message>
        <source>&amp;Name of the version:</source>
        <translation>版本名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1. Withheld words were removed from it on %2.</source>
        <translation>%1。已於 %2 清除其中收回的文字。</translation>
    </message>
    <message>
        <source>Frozen versions</source>
        <translation>凍結的版本</translation>
    </message>
    <message>
        <source>A frozen version is kept inside the meeting&apos;s file and never changes.</source>
        <translation>凍結的版本存放在會議檔案裡，永不改變。</translation>
    </message>
    <message>
        <source>Nothing is frozen yet. Ctrl+Shift+F freezes the record as it is.</source>
        <translation>尚未凍結任何版本。按 Ctrl+Shift+F 可凍結目前的紀錄。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>There is no earlier version of this meeting yet.</source>
        <translation>這場會議還沒有更早的版本。</translation>
    </message>
    <message>
        <source>Restore as a cop&amp;y</source>
        <translation>還原為副本(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Restore here</source>
        <translation>還原到此視窗(&amp;R)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The backup is in the window and not saved yet. Ctrl+Z takes it back.</source>
        <translation>備份已在視窗中，尚未存檔。按 Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>%1 clean copy</source>
        <translation>%1 乾淨副本</translation>
    </message>
    <message>
        <source>Share a clean copy</source>
        <translation>分享乾淨副本</translation>
    </message>
    <message>
        <source>Verbatim meetings (*.verbatim)</source>
        <translation>Verbatim 會議 (*.verbatim)</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were taken back also stand where nobody marked them.</source>
        <translation>
            <numerusform>有 %n 處收回的段落也出現在沒有標記的地方。</numerusform>
        </translation>
    </message>
    <message>
        <source>They may stay there</source>
        <translation>可以保留</translation>
    </message>
    <message>
        <source>“%1” is the working file with every word. Choose another name.</source>
        <translation>「%1」是含有全部文字的工作檔。請換一個名稱。</translation>
    </message>
    <message>
        <source>“%1” holds the record without what was taken back: no requests, no notes, no earlier versions.</source>
        <translation>「%1」是不含收回內容的紀錄：沒有請求、備註，也沒有更早的版本。</translation>
    </message>
    <message>
        <source>Too short to be searched for, look for them yourself: %1.</source>
        <translation>以下文字太短，無法搜尋，請自行檢查：%1。</translation>
    </message>
    <message>
        <source>Every save keeps the version before it in “%1”. Only you can read them. How many are kept is said in the settings (Ctrl+,); early ones are thinned out first.</source>
        <translation>每次存檔都會把前一個版本留在「%1」，只有您可以讀取。保留幾個在設定（Ctrl+,）裡決定；較早的會先被疏減。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>這個視窗裡</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>檔案目前的內容</translation>
    </message>
    <message>
        <source>The version is frozen. SHA-256 %1</source>
        <translation>版本已凍結。SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>verbatim::IcsCalendarReader</name>
    <message>
        <source>The office calendar %1 can&apos;t be read: %2 Choose an iCalendar file of whole-day holidays, or a CSV file of office days, such as those of https://data.gov.tw/dataset/14718.</source>
        <translation>無法讀取辦公日曆 %1：%2請選擇記載全日假期的 iCalendar 檔，或辦公日的 CSV 檔，例如 https://data.gov.tw/dataset/14718 的檔案。</translation>
    </message>
    <message>
        <source>An event without a name: %1</source>
        <translation>沒有名稱的事件：%1</translation>
    </message>
    <message>
        <source>The event “%1”: %2</source>
        <translation>事件「%1」：%2</translation>
    </message>
    <message>
        <source>Its events have times of day; none is a whole day.</source>
        <translation>其中的事件都有時刻，沒有全日的事件。</translation>
    </message>
    <message>
        <source>It holds no event of a whole day.</source>
        <translation>其中沒有全日的事件。</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>檔案大於 4 MiB。</translation>
    </message>
    <message>
        <source>It is neither UTF-8 nor Big5 text.</source>
        <translation>既不是 UTF-8 也不是 Big5 文字。</translation>
    </message>
    <message>
        <source>It holds characters that no text has.</source>
        <translation>含有文字檔不會有的字元。</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply.</source>
        <translation>內容巢狀層數過深。</translation>
    </message>
    <message>
        <source>It is no iCalendar file.</source>
        <translation>不是 iCalendar 檔。</translation>
    </message>
    <message>
        <source>It holds more than %1 events.</source>
        <translation>事件超過 %1 個。</translation>
    </message>
    <message>
        <source>its days can&apos;t be read.</source>
        <translation>日期無法讀取。</translation>
    </message>
    <message>
        <source>It would reach from %1 to %2.</source>
        <translation>範圍將從 %1 到 %2。</translation>
    </message>
    <message>
        <source>It holds more than %1 rules of repetition.</source>
        <translation>重複規則超過 %1 條。</translation>
    </message>
    <message>
        <source>Its events repeat more than %1 times.</source>
        <translation>事件重複超過 %1 次。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) with times of day were left out.</source>
        <translation>
            <numerusform>略過 %n 個有時刻的事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its holidays repeat without an end: the days from %1 to %2 are taken as known.</source>
        <translation>假期無限期重複：以 %1 至 %2 為已知範圍。</translation>
    </message>
    <message>
        <source>Check that no holiday is missing in these years.</source>
        <translation>請確認這些年度沒有缺漏的假日。</translation>
    </message>
    <message>
        <source>it repeats by a rule that calendars of holidays do not use.</source>
        <translation>重複規則不是假期日曆會用的。</translation>
    </message>
</context>
<context>
    <name>verbatim::IcsEventWriter</name>
    <message>
        <source>The calendar file could not be written as it should be, so it was left out. Change the title of the meeting and try again.</source>
        <translation>行事曆檔無法正確寫出，因此沒有寫。請修改會議名稱後再試。</translation>
    </message>
</context>
<context>
    <name>verbatim::InfoCommand</name>
    <message>
        <source>Tells counts, speakers, dates and open requests of a record.</source>
        <translation>列出逐字稿的字數、發言者、日期與待處理請求。</translation>
    </message>
    <message>
        <source>`info` needs exactly one file.</source>
        <translation>`info` 需要指定一個檔案。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 則發言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n 位發言者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 件請求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n 件待決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) whose passage is gone</source>
        <translation>
            <numerusform>%n 件請求的原文已不存在</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between counts</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>The record (.%1).</source>
        <translation>紀錄檔（.%1）。</translation>
    </message>
</context>
<context>
    <name>verbatim::InputFile</name>
    <message>
        <source>“%1” does not exist; check its name and folder.</source>
        <translation>「%1」不存在，請確認檔名與資料夾。</translation>
    </message>
    <message>
        <source>You have no permission to read “%1”; ask its owner for it, or open a copy that is yours.</source>
        <translation>您沒有讀取「%1」的權限，請向擁有者取得權限，或開啟您自己的複本。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened: %2; check its name and folder.</source>
        <translation>無法開啟「%1」：%2。請確認檔名與資料夾。</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file in it.</source>
        <translation>「%1」是資料夾，請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file; save its content to a file and open that.</source>
        <translation>「%1」是裝置或管線，不是檔案；請將內容存成檔案後再開啟。</translation>
    </message>
    <message>
        <source>“%1” is too large for a record (%2, at most %3 can be read); check that it is the right file.</source>
        <translation>「%1」太大，不像是逐字稿（%2，最多可讀取 %3）；請確認是否為正確的檔案。</translation>
    </message>
    <message>
        <source>“%1” grows while it is read, beyond %2; open it when it is complete.</source>
        <translation>「%1」在讀取時仍在增大，已超過 %2；請待檔案完成後再開啟。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read to its end: %2; try again, or open a copy.</source>
        <translation>「%1」無法完整讀取：%2。請再試一次，或開啟複本。</translation>
    </message>
</context>
<context>
    <name>verbatim::IssueListModel</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>In words that are kept back from screen readers</source>
        <translation>在不讓螢幕報讀軟體讀出的文字中</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>第 %1 則發言</translation>
    </message>
</context>
<context>
    <name>verbatim::IssuePanel</name>
    <message>
        <source>Go to the Place</source>
        <translation>前往該處</translation>
    </message>
    <message>
        <source>Findings shown</source>
        <translation>顯示的檢查結果</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>所有檢查結果</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼字</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>標點符號</translation>
    </message>
    <message>
        <source>Personal data and links</source>
        <translation>個資與連結</translation>
    </message>
    <message>
        <source>Structure and import</source>
        <translation>結構與匯入</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Let it stand in this meeting, for good</source>
        <translation>在這場會議中不再提示</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>加入詞彙</translation>
    </message>
    <message>
        <source>Add the word to the terms of this meeting</source>
        <translation>將這個詞加入這場會議的詞彙</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>下一項檢查結果(&amp;G)</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>沒有建議</translation>
    </message>
    <message>
        <source>Ignore the finding</source>
        <translation>略過檢查結果</translation>
    </message>
    <message>
        <source>&amp;Learn “%1”</source>
        <translation>將「%1」加入詞彙(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1” in this meeting</source>
        <translation>在這場會議中略過「%1」(&amp;I)</translation>
    </message>
    <message>
        <source>No findings of this sort.</source>
        <translation>沒有這一類的檢查結果。</translation>
    </message>
    <message>
        <source>Nothing to look at.

Misspelt words, names that differ by a character, odd punctuation and what an import did not understand are listed here.</source>
        <translation>沒有需要查看的項目。

拼錯的字、只差一字的姓名、異常的標點符號，以及匯入時未能辨識的內容，會列在這裡。</translation>
    </message>
    <message>
        <source>Learn a word</source>
        <translation>將字詞加入詞彙</translation>
    </message>
    <message>
        <source>Correct a finding</source>
        <translation>修正檢查結果</translation>
    </message>
</context>
<context>
    <name>verbatim::JournalRecovery</name>
    <message>
        <source>The crash journal “%1” is damaged at its start, and nothing of it can be read safely. Keep a copy of it for somebody who knows SQLite, or discard it.</source>
        <translation>復原日誌「%1」的開頭已損壞，內容無法安全讀取。請保留一份複本給熟悉 SQLite 的人處理，或將它捨棄。</translation>
    </message>
    <message>
        <source>Nobody can say whether a program still writes the crash journal “%1”: its lock can&apos;t be opened (%2). Mend that and choose File, Recover, or discard it.</source>
        <translation>無法確定是否還有程式正在寫入復原日誌「%1」：它的鎖定檔無法開啟（%2）。請先排除這個問題，再選「檔案」的「復原未存內容」；或將它捨棄。</translation>
    </message>
</context>
<context>
    <name>verbatim::JsonReader</name>
    <message>
        <source>the text ends</source>
        <translation>內容在此中斷</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>巢狀層數過多</translation>
    </message>
    <message>
        <source>“{” is expected</source>
        <translation>此處應為「{」</translation>
    </message>
    <message>
        <source>“[” is expected</source>
        <translation>此處應為「[」</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>缺少逗號</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒號</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation>此處應為引號括住的文字</translation>
    </message>
    <message>
        <source>a text has no closing quotation mark</source>
        <translation>文字缺少結尾的引號</translation>
    </message>
    <message>
        <source>there are bytes that are not UTF-8</source>
        <translation>含有不是 UTF-8 的位元組</translation>
    </message>
    <message>
        <source>there is an unknown character behind “\”</source>
        <translation>「\」後面的字元無法辨識</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>此處應為整數</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>此處應為數字</translation>
    </message>
    <message>
        <source>there is something that is no value</source>
        <translation>此處的內容不是有效的值</translation>
    </message>
    <message>
        <source>something follows behind the end</source>
        <translation>結尾之後還有內容</translation>
    </message>
</context>
<context>
    <name>verbatim::LeakCheck</name>
    <message>
        <source>the name of the file</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 is not a text, packed document or PDF file, so it can&apos;t be checked for withheld words. Check its text or PDF form.</source>
        <translation>%1 不是文字、封裝文件或 PDF 檔，無法檢查是否含有不公開的字詞。請檢查它的文字或 PDF 版本。</translation>
    </message>
    <message>
        <source>the bytes of the file</source>
        <translation>檔案的位元組</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file within a file: place</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The check of “%1” was cancelled; it was not written. Export it again.</source>
        <translation>已取消檢查「%1」，這個檔案沒有寫入。請重新匯出。</translation>
    </message>
</context>
<context>
    <name>verbatim::LiveCommands</name>
    <message>
        <source>▨ off the record – F7 ends it</source>
        <translation>▨ 不列入紀錄，按 F7 結束</translation>
    </message>
    <message>
        <source>&amp;Off the record</source>
        <translation>不列入紀錄(&amp;O)</translation>
    </message>
    <message>
        <source>Take selected turns off the record, or &amp;back</source>
        <translation>將選取的發言改為不列入或列入紀錄(&amp;F)</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>註記(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;When it began…</source>
        <translation>開始時間(&amp;W)…</translation>
    </message>
    <message>
        <source>Notes and abb&amp;reviations…</source>
        <translation>註記與縮寫(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Shared screen</source>
        <translation>分享畫面(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;times</source>
        <translation>顯示時間(&amp;T)</translation>
    </message>
    <message>
        <source>The meeting is off the record: nothing is typed. F7 ends it.</source>
        <translation>會議目前不列入紀錄，輸入的文字不會記下。按 F7 結束。</translation>
    </message>
    <message>
        <source>Change the terms of the meeting</source>
        <translation>變更會議詞彙</translation>
    </message>
    <message>
        <source>Change when the turn began</source>
        <translation>變更發言的開始時間</translation>
    </message>
</context>
<context>
    <name>verbatim::Main</name>
    <message>
        <source>The answer could not be written to its end; send it to a place with more room.</source>
        <translation>結果無法完整寫出；請改寫到空間足夠的地方。</translation>
    </message>
</context>
<context>
    <name>verbatim::MainWindow</name>
    <message>
        <source>Meetings (%1)</source>
        <translation>會議 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>逐字稿</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>發言者</translation>
    </message>
    <message>
        <source>Redaction requests</source>
        <translation>遮蔽請求</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Publication calendar</source>
        <translation>公開日曆</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>新增會議(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>開啟最近的檔案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Meeting details…</source>
        <translation>會議資料(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t	Ctrl+X</source>
        <translation>剪下(&amp;T)	Ctrl+X</translation>
    </message>
    <message>
        <source>&amp;Copy	Ctrl+C</source>
        <translation>複製(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Paste	Ctrl+V</source>
        <translation>貼上(&amp;P)	Ctrl+V</translation>
    </message>
    <message>
        <source>Select &amp;all turns</source>
        <translation>選取所有發言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Turn</source>
        <translation>發言(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New turn of…</source>
        <translation>新增發言(&amp;N)…</translation>
    </message>
    <message>
        <source>New turn by &amp;key</source>
        <translation>以按鍵新增發言(&amp;K)</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>發言者 %1</translation>
    </message>
    <message>
        <source>New n&amp;arrative</source>
        <translation>新增敘述(&amp;A)</translation>
    </message>
    <message>
        <source>Change &amp;speaker…</source>
        <translation>變更發言者(&amp;S)…</translation>
    </message>
    <message>
        <source>Change &amp;into</source>
        <translation>變更為(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Speech</source>
        <translation>發言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Narrative</source>
        <translation>敘述(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Agenda heading</source>
        <translation>議程標題(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;plit at the caret</source>
        <translation>從游標處分割(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Merge with the turn before</source>
        <translation>與前一則合併(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Delete turn</source>
        <translation>刪除發言(&amp;D)</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>發言者(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Redaction</source>
        <translation>遮蔽(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mark for redaction…</source>
        <translation>標示遮蔽(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Request at the caret</source>
        <translation>游標處的請求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Preview of what would be published</source>
        <translation>預覽公開內容(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;100 %</source>
        <translation>縮放 100%(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外觀(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>語言(&amp;N)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The language changes when Verbatim is started again.</source>
        <translation>語言會在重新啟動 Verbatim 後變更。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;First steps and keys</source>
        <translation>入門與按鍵(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Verbatim</source>
        <translation>關於 Verbatim(&amp;A)</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New turn</source>
        <translation>新增發言</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>敘述</translation>
    </message>
    <message>
        <source>Mark request</source>
        <translation>標示請求</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Open meetings</source>
        <translation>開啟會議</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>尚無檔案</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>清除清單(&amp;F)</translation>
    </message>
    <message>
        <source>Change the meeting details</source>
        <translation>變更會議資料</translation>
    </message>
    <message>
        <source>About Verbatim</source>
        <translation>關於 Verbatim</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Verbatim %1&lt;/h3&gt;&lt;p&gt;The verbatim record of a meeting, typed live; what a speaker takes back stays in the house, and what was typed does not get lost.&lt;/p&gt;&lt;p&gt;MIT licence.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Verbatim 逐字 %1&lt;/h3&gt;&lt;p&gt;會議中即時繕打逐字稿；發言者收回的話不會流出去，已經打好的字不會不見。&lt;/p&gt;&lt;p&gt;以 MIT 授權條款釋出。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新會議</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Redaction requests %1</source>
        <translation>遮蔽請求 %1</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>檢查結果 %1</translation>
    </message>
    <message>
        <source>Reco&amp;ver…</source>
        <translation>復原未存內容(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Focus on the record</source>
        <translation>專注於逐字稿(&amp;F)</translation>
    </message>
    <message>
        <source>Off record</source>
        <translation>不列入紀錄</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>分享畫面</translation>
    </message>
    <message>
        <source>Paste as &amp;turns</source>
        <translation>貼上為發言(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（唯讀）</translation>
    </message>
    <message>
        <source>All meetings: the des&amp;k</source>
        <translation>所有會議：案頭(&amp;K)</translation>
    </message>
</context>
<context>
    <name>verbatim::MarkdownReader</name>
    <message>
        <source>No speaker heading was found; all text belongs to nobody.</source>
        <translation>找不到發言者標題，所有文字都未歸屬發言者。</translation>
    </message>
    <message>
        <source>A speaker heading is a line such as “### Name:”.</source>
        <translation>發言者標題是像「### 姓名：」這樣的一行。</translation>
    </message>
    <message numerus="yes">
        <source>%n more findings are not listed.</source>
        <translation>
            <numerusform>另有 %n 項檢查結果未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines end with a carriage return. They are written with a line feed.</source>
        <translation>行尾使用歸位字元（CR），寫出時會改用換行字元（LF）。</translation>
    </message>
    <message>
        <source>A line separator (U+%1) stands here. It is written as a line feed.</source>
        <translation>此處有分行字元（U+%1），寫出時會改用換行字元。</translation>
    </message>
    <message>
        <source>This agenda item ends like a speaker&apos;s label.</source>
        <translation>這個議程項目的結尾像是發言者名稱。</translation>
    </message>
    <message>
        <source>Make it a speaker heading with “###” if somebody speaks here.</source>
        <translation>如果這裡有人發言，請用「###」改為發言者標題。</translation>
    </message>
    <message>
        <source>Text before the first speaker heading belongs to nobody.</source>
        <translation>第一個發言者標題之前的文字未歸屬發言者。</translation>
    </message>
    <message>
        <source>There is no text below this speaker heading.</source>
        <translation>這個發言者標題下方沒有文字。</translation>
    </message>
    <message>
        <source>The bold marks around this heading are not written again.</source>
        <translation>這個標題的粗體記號寫出時不會保留。</translation>
    </message>
    <message>
        <source>This line looks like a left-over of the shared pad; it is kept as text.</source>
        <translation>這一行像是共筆殘留的內容，已當作文字保留。</translation>
    </message>
    <message>
        <source>Remove it if it is not to be published.</source>
        <translation>如果不應公開，請將它移除。</translation>
    </message>
    <message>
        <source>This line begins with “#” but is no heading here; it is kept as text.</source>
        <translation>這一行以「#」開頭但不是標題，已當作文字保留。</translation>
    </message>
    <message>
        <source>This paragraph in brackets may be a narrative.</source>
        <translation>這個括號段落可能是敘述。</translation>
    </message>
    <message>
        <source>Change its kind if it is not what the speaker said.</source>
        <translation>如果不是發言者說的話，請變更它的類型。</translation>
    </message>
    <message>
        <source>Control characters were removed from this line.</source>
        <translation>已移除這一行的控制字元。</translation>
    </message>
    <message>
        <source>A character of this line was lost before (U+FFFD stands in its place).</source>
        <translation>這一行先前已遺失一個字元（以 U+FFFD 代替）。</translation>
    </message>
    <message>
        <source>A private character stands here, which looks different elsewhere.</source>
        <translation>此處有自造字，在其他電腦上會顯示不同。</translation>
    </message>
    <message>
        <source>A mark that turns the reading direction stands here.</source>
        <translation>此處有改變文字方向的控制字元。</translation>
    </message>
    <message>
        <source>An invisible character stands here.</source>
        <translation>此處有看不見的字元。</translation>
    </message>
    <message>
        <source>The record has no title line such as “# 2026-01-31 Title”.</source>
        <translation>逐字稿沒有像「# 2026-01-31 標題」這樣的標題行。</translation>
    </message>
    <message>
        <source>Neither the title nor the file name has a date.</source>
        <translation>標題和檔名都沒有日期。</translation>
    </message>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>請輸入會議日期。</translation>
    </message>
    <message>
        <source>The title says %1, the file name %2; %3 is taken.</source>
        <translation>標題的日期是 %1，檔名是 %2；已採用 %3。</translation>
    </message>
    <message>
        <source>Check the day of the meeting.</source>
        <translation>請確認會議日期。</translation>
    </message>
    <message>
        <source>The title does not begin with a date; %1 is taken and written in front of it.</source>
        <translation>標題開頭沒有日期；已採用 %1，寫出時會加在標題前面。</translation>
    </message>
    <message>
        <source>Some headings repeat the speaker above, others stand before several paragraphs; one heading a turn is written.</source>
        <translation>有些標題重複前一位發言者，有些標題下有數段文字；寫出時每則發言一個標題。</translation>
    </message>
    <message>
        <source>Some headings repeat the speaker above, others stand before several paragraphs; one heading a paragraph is written.</source>
        <translation>有些標題重複前一位發言者，有些標題下有數段文字；寫出時每段一個標題。</translation>
    </message>
    <message numerus="yes">
        <source>%n headings end differently from the others and are written as those.</source>
        <translation>
            <numerusform>有 %n 個標題的結尾與其他標題不同，寫出時會統一。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is empty: there is no record in it. Look for another copy.</source>
        <translation>「%1」是空的，沒有逐字稿內容。請尋找其他複本。</translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>會議</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>會議日期</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>One person a line, as it is to be printed</source>
        <translation>每行一人，依公開時的寫法</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>正體中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Language of the words that the program adds on export</source>
        <translation>匯出時由程式加上的文字所用的語言</translation>
    </message>
    <message>
        <source>Language of the record</source>
        <translation>逐字稿語言</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>標題(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>地點(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Attendance:</source>
        <translation>出席(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>Add &amp;headings for new items at the end of the record</source>
        <translation>在逐字稿結尾加入新項目的標題(&amp;H)</translation>
    </message>
    <message>
        <source>One item a line; paste the agenda here</source>
        <translation>每行一項，可貼上議程</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>Or leave it: Ctrl+J puts the next item where the meeting is</source>
        <translation>也可以不勾選，會議進行時按 Ctrl+J 加入下一項</translation>
    </message>
    <message>
        <source>A&amp;genda:</source>
        <translation>議程(&amp;G)：</translation>
    </message>
    <message>
        <source>Print the attendance of people &amp;whose words were all taken back</source>
        <translation>發言全數收回者，出席名單仍列出其姓名(&amp;W)</translation>
    </message>
    <message>
        <source>Mark for withheld words</source>
        <translation>不公開內容的標記</translation>
    </message>
    <message>
        <source>Stands for withheld words of any length; the same throughout the record</source>
        <translation>不論長短，不公開的內容一律以此取代，全文一致</translation>
    </message>
    <message>
        <source>&amp;Mark for withheld words:</source>
        <translation>不公開標記(&amp;M)：</translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingExporter</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 To publish the record all the same, give the reason.</source>
        <translation>%1若仍要公開逐字稿，請填寫理由。</translation>
    </message>
    <message>
        <source>The record may not be published yet. %1 To publish it earlier all the same, give the reason.</source>
        <translation>逐字稿目前還不能公開。%1若仍要提前公開，請填寫理由。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be exported: the name must end in one of %2.</source>
        <translation>「%1」無法匯出：副檔名必須是 %2 其中之一。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>place: words around</comment>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>“%1” was not written: it still holds words that were taken back (%2). Mark those places as well, or choose another name, then export again.</source>
        <translation>沒有寫入「%1」：其中仍有已收回的字詞（%2）。請一併標記這些地方，或改用別的檔名，再重新匯出。</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>第 %1 則發言</translation>
    </message>
    <message>
        <source>the head of the record</source>
        <translation>紀錄開頭</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that were taken back also stand elsewhere in the record (%1). Mark those places too, or confirm that they may be published there.</source>
        <translation>
            <numerusform>有 %n 段已收回的文字也出現在紀錄的其他地方（%1）。請一併標示，或確認該處可以公開。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingFile</name>
    <message>
        <source>“%1” was changed by another program since it was opened. Save under another name, or overwrite it knowingly.</source>
        <translation>「%1」開啟後已被其他程式變更。請另存新檔，或在確認後覆寫。</translation>
    </message>
    <message>
        <source>“%1” was not saved, because it could not be read again. Nothing was overwritten; export the working copy as Markdown and report this.</source>
        <translation>「%1」未儲存，因為寫出的內容無法再次讀取。原有檔案未被覆寫；請將工作版匯出為 Markdown，並回報這個問題。</translation>
    </message>
    <message>
        <source>“%1” is no longer there; it may have been moved. Ctrl+S writes it again in the old place, “Save as” elsewhere.</source>
        <translation>「%1」已經不在原處，可能已被移動。按 Ctrl+S 會重新寫入原處，「另存新檔」則存到其他位置。</translation>
    </message>
    <message>
        <source>The meeting has no words left; “%1” still has them. It is not overwritten by itself: Ctrl+S saves it empty.</source>
        <translation>這場會議已經沒有任何內容，而「%1」中還有。檔案不會被自動覆寫；按 Ctrl+S 才會存成空白。</translation>
    </message>
    <message>
        <source>“%1” is open in another window. Nothing was overwritten; save under another name, or close that window first.</source>
        <translation>「%1」已在另一個視窗中開啟。原有檔案未被覆寫；請另存新檔，或先關閉那個視窗。</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on %3. Nothing was overwritten; save under another name.</source>
        <translation>%2 正在電腦「%3」上編輯「%1」。原有檔案未被覆寫，請另存新檔。</translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingIdentity</name>
    <message>
        <source>“%1” is being edited by %2, so it can&apos;t be given an identity now. Try again when it is closed.</source>
        <translation>「%1」正由 %2 編輯，現在無法給予識別。請等它關閉後再試。</translation>
    </message>
    <message>
        <source>“%1” was read with findings, so it was not saved anew. Open it and look at them first.</source>
        <translation>「%1」讀取時有需要留意之處，因此沒有重新存檔。請先開啟它並查看。</translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingListing</name>
    <message>
        <source>The folder “%1” can&apos;t be read: it is gone, not connected, or not yours. Connect it, or take it off the desk.</source>
        <translation>無法讀取資料夾「%1」：它已不在、未連線，或您沒有權限。請先連線，或將它移出案頭。</translation>
    </message>
    <message>
        <source>There are more than %L1 meetings or %L2 folders; the rest is not shown. Take folders off the desk that nobody works in.</source>
        <translation>會議超過 %L1 場或資料夾超過 %L2 個，其餘未列出。請將沒有人使用的資料夾移出案頭。</translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingOpener</name>
    <message>
        <source>“%1” is in a format that Verbatim can&apos;t read. It reads %2; save or export the record in one of these first.</source>
        <translation>Verbatim 無法讀取「%1」的格式。可讀取的格式為 %2；請先將逐字稿存成或匯出為其中一種。</translation>
    </message>
</context>
<context>
    <name>verbatim::MeetingSearch</name>
    <message numerus="yes">
        <source>There are more places than the %n listed here.</source>
        <translation>
            <numerusform>符合之處不只這裡列出的 %n 處。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::MonthGrid</name>
    <message>
        <source>Publication calendar, %1</source>
        <extracomment>Read out: the calendar and the day that has the focus</extracomment>
        <translation>公開日曆，%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out: %1 is a day, %2 everything there is to say about it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>verbatim::NotesPalette</name>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>There are no notes. Turn, Notes and abbreviations adds some.</source>
        <translation>沒有註記。可由「發言」選單的「註記與縮寫」新增。</translation>
    </message>
    <message>
        <source>Letter or Return: here. With Shift: as a narrative.</source>
        <translation>按字母或 Enter：插入此處。加按 Shift：列為敘述。</translation>
    </message>
</context>
<context>
    <name>verbatim::NoticeArea</name>
    <message>
        <source>Notices about the file</source>
        <translation>檔案的通知</translation>
    </message>
</context>
<context>
    <name>verbatim::OfficeCalendar</name>
    <message>
        <source>A day is missing, so the office calendar can&apos;t be asked. Set it.</source>
        <translation>缺少日期，無法查詢辦公日曆。請設定日期。</translation>
    </message>
    <message>
        <source>The days between the office calendars %1 to %2 and %3 to %4 are unknown. Add the calendar of the years between them.</source>
        <translation>辦公日曆 %1 到 %2 與 %3 到 %4 之間的日子沒有資料，請補上中間年度的日曆。</translation>
    </message>
    <message>
        <source>The office calendar would reach from %1 to %2; a hundred years are the most. Leave out the years that are not needed.</source>
        <translation>辦公日曆的範圍將是 %1 到 %2，最多只能有一百年；請去掉不需要的年度。</translation>
    </message>
    <message>
        <source>The office calendar knows the days from %1 to %2; %3 is outside. Get the office calendar of %4 from https://data.gov.tw/dataset/14718 (CSV) and import it under “Office calendars…” (on the command line: --calendar FILE).</source>
        <translation>辦公日曆只知道 %1 至 %2 的日子，%3 不在其內。請從 https://data.gov.tw/dataset/14718 取得 %4 年的辦公日曆（CSV），再於「辦公日曆…」匯入（命令列：--calendar 檔案）。</translation>
    </message>
</context>
<context>
    <name>verbatim::OfficeCalendarReader</name>
    <message>
        <source>The office calendar %1 can&apos;t be read: line %2: %3 Download the file again or correct the line.</source>
        <translation>無法讀取辦公日曆 %1：第 %2 行：%3請重新下載檔案，或修正這一行。</translation>
    </message>
    <message>
        <source>The office calendar %1 can&apos;t be read: %2 Choose a CSV file of office days, such as those of https://data.gov.tw/dataset/14718.</source>
        <translation>無法讀取辦公日曆 %1：%2請選擇辦公日曆表的 CSV 檔案，例如 https://data.gov.tw/dataset/14718 所提供的。</translation>
    </message>
    <message>
        <source>It is larger than 4 MiB.</source>
        <translation>檔案超過 4 MiB。</translation>
    </message>
    <message>
        <source>It is neither UTF-8 nor Big5 text.</source>
        <translation>內容不是 UTF-8 或 Big5 文字。</translation>
    </message>
    <message>
        <source>It has no heading with the columns of days.</source>
        <translation>沒有欄位標題列。</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>「%1」不是日期。</translation>
    </message>
    <message>
        <source>Its heading in line %1 has neither date,is_working_day nor 西元日期,是否放假.</source>
        <translation>第 %1 行的標題列沒有「date,is_working_day」或「西元日期,是否放假」欄位。</translation>
    </message>
    <message>
        <source>“%1” does not say whether the office works.</source>
        <translation>「%1」無法判斷是否上班。</translation>
    </message>
    <message>
        <source>The name of the day is too long.</source>
        <translation>日期名稱太長。</translation>
    </message>
    <message>
        <source>The day %1 is there twice.</source>
        <translation>%1 重複出現。</translation>
    </message>
    <message>
        <source>It names only one of the first and the last day.</source>
        <translation>只寫了起始日或結束日其中之一。</translation>
    </message>
    <message>
        <source>It holds no day.</source>
        <translation>沒有任何日期。</translation>
    </message>
    <message>
        <source>It would reach from %1 to %2.</source>
        <translation>範圍將是 %1 到 %2。</translation>
    </message>
    <message>
        <source>It lists days outside of %1 to %2.</source>
        <translation>含有 %1 到 %2 以外的日期。</translation>
    </message>
    <message>
        <source>The day %1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” does not name days of the week, such as fri,sat.</source>
        <translation>「%1」不是星期名稱，例如 fri,sat。</translation>
    </message>
</context>
<context>
    <name>verbatim::OfficeCalendars</name>
    <message>
        <source>The office calendar “%1” that this meeting is counted by is not on this machine. Import it under this name, or choose another calendar for the meeting.</source>
        <translation>這場會議所用的辦公日曆「%1」不在這台電腦上。請以這個名稱匯入，或為會議改選別的日曆。</translation>
    </message>
</context>
<context>
    <name>verbatim::OptionalDateEdit</name>
    <message>
        <source>%1: known</source>
        <translation>%1：已知</translation>
    </message>
</context>
<context>
    <name>verbatim::PassageMark</name>
    <message>
        <source>Note</source>
        <translation>敘述</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未記名</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待決</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Off the record, %1</source>
        <translation>不列入紀錄，%1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>verbatim::PdfFontReport</name>
    <message>
        <source>TrueType</source>
        <translation>TrueType</translation>
    </message>
    <message>
        <source>OpenType/CFF</source>
        <translation>OpenType/CFF</translation>
    </message>
    <message>
        <source>letters as drawings</source>
        <translation>字形以圖形畫出</translation>
    </message>
    <message>
        <source>Type 1</source>
        <translation>Type 1</translation>
    </message>
    <message>
        <source>embedded as a subset</source>
        <translation>已嵌入用到的字</translation>
    </message>
    <message>
        <source>embedded whole</source>
        <translation>整套嵌入</translation>
    </message>
    <message>
        <source>not embedded</source>
        <translation>未嵌入</translation>
    </message>
    <message>
        <source>The fonts of %1 could not be read (%2). Export it again.</source>
        <translation>無法讀取 %1 的字型（%2）。請重新匯出。</translation>
    </message>
    <message>
        <source>font %1: %2, %3</source>
        <comment>name, outlines, embedding</comment>
        <translation>字型 %1：%2，%3</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>（無名稱）</translation>
    </message>
    <message>
        <source>, nothing in it can be copied or searched</source>
        <translation>，其中的字無法複製或搜尋</translation>
    </message>
    <message numerus="yes">
        <source>page %1: %n character(s) that no font has are shown as empty boxes</source>
        <translation>
            <numerusform>第 %1 頁：有 %n 個字沒有字型，顯示為空框</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::PdfPrinter</name>
    <message>
        <source>The PDF “%1” was not ready in time and was given up. Export it as HTML, or try again.</source>
        <translation>PDF「%1」逾時未完成，已放棄。請改匯出為 HTML，或再試一次。</translation>
    </message>
    <message>
        <source>The PDF was given up because the program is closing. Export it again.</source>
        <translation>程式正在關閉，PDF 未完成。請重新匯出。</translation>
    </message>
    <message>
        <source>The browser engine stopped while it made the PDF “%1”. Try again, or export HTML.</source>
        <translation>製作 PDF「%1」時瀏覽器引擎停止運作。請再試一次，或改匯出為 HTML。</translation>
    </message>
    <message>
        <source>The page for the PDF “%1” could not be loaded. Try again, or export HTML.</source>
        <translation>無法載入 PDF「%1」的頁面。請再試一次，或改匯出為 HTML。</translation>
    </message>
    <message>
        <source>The browser engine could not make the PDF “%1”. Try again, or export HTML.</source>
        <translation>瀏覽器引擎無法製作 PDF「%1」。請再試一次，或改匯出為 HTML。</translation>
    </message>
    <message>
        <source>The PDF “%1” could not be finished (%2). Try again, or export HTML.</source>
        <translation>PDF「%1」無法完成（%2）。請再試一次，或改匯出為 HTML。</translation>
    </message>
    <message>
        <source>Making the PDF “%1” was cancelled; it was not written.</source>
        <translation>已取消製作 PDF「%1」，這個檔案沒有寫入。</translation>
    </message>
</context>
<context>
    <name>verbatim::PdfText</name>
    <message>
        <source>page %1</source>
        <translation>第 %1 頁</translation>
    </message>
    <message>
        <source>the Unicode map of a font</source>
        <translation>字型的 Unicode 對照表</translation>
    </message>
    <message>
        <source>a bookmark</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>an annotation</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>the metadata</source>
        <translation>中繼資料</translation>
    </message>
    <message>
        <source>an attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>object %1 of the PDF</source>
        <translation>PDF 物件 %1</translation>
    </message>
    <message>
        <source>an earlier revision, </source>
        <translation>較早的修訂版，</translation>
    </message>
    <message>
        <source>an unlisted object, </source>
        <translation>未列出的物件，</translation>
    </message>
    <message>
        <source>a stream without an object</source>
        <translation>不屬於任何物件的資料流</translation>
    </message>
    <message>
        <source>%1 is an encrypted PDF, so it can&apos;t be checked for withheld words. Check the file before it is encrypted.</source>
        <translation>%1 是加密的 PDF，無法檢查是否含有遮蔽的文字。請在加密之前檢查。</translation>
    </message>
    <message>
        <source>between the objects of the PDF</source>
        <translation>PDF 物件之間</translation>
    </message>
    <message>
        <source>%1 could not be read as a PDF (%2), so it can&apos;t be checked for withheld words. Export it again.</source>
        <translation>%1 無法當作 PDF 讀取（%2），因此無法檢查是否含有遮蔽的文字。請重新匯出。</translation>
    </message>
    <message>
        <source>a picture on %1</source>
        <translation>%1的圖片</translation>
    </message>
</context>
<context>
    <name>verbatim::PeopleCommands</name>
    <message>
        <source>Turn of the speaker &amp;before</source>
        <translation>前一位發言者發言(&amp;B)</translation>
    </message>
    <message>
        <source>Turn of the &amp;chair</source>
        <translation>主席發言(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hand over to the next raised hand</source>
        <translation>請下一位舉手者發言(&amp;H)</translation>
    </message>
    <message>
        <source>Next agenda &amp;item</source>
        <translation>下一個議程項目(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Raised a hand…</source>
        <translation>登記舉手(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Attendance from a list…</source>
        <translation>從名單登錄出席(&amp;A)…</translation>
    </message>
    <message>
        <source>Enter the attendance</source>
        <translation>登錄出席</translation>
    </message>
    <message>
        <source>Nobody else has spoken before this turn.</source>
        <translation>這則發言之前沒有其他人發言。</translation>
    </message>
    <message>
        <source>Nobody is in the chair. Tick it in the form of the speaker (F2 in the list of speakers).</source>
        <translation>尚未指定主席。請在發言者資料中勾選（在發言者名單中按 F2）。</translation>
    </message>
    <message>
        <source>No hand is raised. Ctrl+Shift+G puts somebody on the list.</source>
        <translation>沒有人舉手。按 Ctrl+Shift+G 可登記舉手。</translation>
    </message>
    <message>
        <source>This meeting has no agenda yet. Ctrl+I takes one.</source>
        <translation>這場會議還沒有議程。按 Ctrl+I 可輸入議程。</translation>
    </message>
    <message>
        <source>Every agenda item is in the record.</source>
        <translation>所有議程項目都已列入逐字稿。</translation>
    </message>
</context>
<context>
    <name>verbatim::PlacesDialog</name>
    <message>
        <source>Every Place with These Words</source>
        <translation>出現這些字的每一處</translation>
    </message>
    <message>
        <source>Where the Passage May Be Now</source>
        <translation>原文可能的位置</translation>
    </message>
    <message>
        <source>Other Places</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Words or name</source>
        <translation>文字或姓名</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Mark the Chosen</source>
        <translation>標示所選</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不選(&amp;N)</translation>
    </message>
    <message>
        <source>These words stand nowhere in the record.</source>
        <translation>紀錄中沒有這些字。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) chosen.</source>
        <translation>
            <numerusform>已選 %1 處，共 %n 處。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words or a name: every place is listed, in other spellings too.</source>
        <translation>請輸入文字或姓名：會列出每一處，包括其他寫法。</translation>
    </message>
    <message>
        <source>These words stand nowhere else in the record.</source>
        <translation>這些字在紀錄中沒有出現在其他地方。</translation>
    </message>
</context>
<context>
    <name>verbatim::PreviewPanel</name>
    <message>
        <source>Edition shown</source>
        <translation>顯示的版本</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>公開版</translation>
    </message>
    <message>
        <source>Review copy for speakers</source>
        <translation>校閱本（供發言者）</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>工作版</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>The page could not be shown. Export it as HTML to look at it in a browser.</source>
        <translation>無法顯示頁面。請匯出為 HTML，再用瀏覽器查看。</translation>
    </message>
    <message>
        <source>The browser engine stopped again and again; the text is safe. The preview comes back with the next change.</source>
        <translation>瀏覽器引擎一再停止運作；文字不受影響。下次變更後會重新顯示預覽。</translation>
    </message>
    <message>
        <source>The browser engine stopped; the text is safe. The preview comes back by itself.</source>
        <translation>瀏覽器引擎停止運作；文字不受影響。預覽會自行恢復。</translation>
    </message>
    <message>
        <source>Show what is withheld</source>
        <translation>顯示不公開的內容</translation>
    </message>
</context>
<context>
    <name>verbatim::PublicTranscript</name>
    <message>
        <source>somebody not named</source>
        <translation>未記名者</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>The public edition can&apos;t be made: %n request(s) wait for a decision (%1). Decide them in the panel of redaction requests first.</source>
        <translation>
            <numerusform>無法產生公開版：有 %n 件請求待決（%1）。請先在遮蔽請求面板中決定。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The public edition can&apos;t be made: the passage of %n accepted request(s) is no longer in the text (%1). Mark the passage again, or withdraw the request.</source>
        <translation>
            <numerusform>無法產生公開版：有 %n 件已採納請求的原文已不在逐字稿中（%1）。請重新標示，或撤回請求。</numerusform>
        </translation>
    </message>
    <message>
        <source>the title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>the place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>the attendance</source>
        <translation>出席名單</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>the list of speakers</source>
        <translation>發言者名單</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>The public edition can&apos;t be made: the words of %n accepted request(s) also stand at the head of the record (%1). Change them there, or open the request&apos;s details and choose what becomes of them.</source>
        <translation>
            <numerusform>無法產生公開版：有 %n 件已同意請求的文字也出現在紀錄開頭（%1）。請在該處更改，或開啟請求內容，選擇如何處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a pseudonym</source>
        <translation>%1，化名</translation>
    </message>
    <message>
        <source>%1, a turn that is gone</source>
        <translation>%1，已不存在的發言</translation>
    </message>
    <message>
        <source>%1, turn %2</source>
        <translation>%1，第 %2 則發言</translation>
    </message>
</context>
<context>
    <name>verbatim::PublicationCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Publication calendar</source>
        <translation>公開日曆</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Days and sign-off</source>
        <translation>工作日與簽核</translation>
    </message>
    <message>
        <source>Meeting on %1</source>
        <translation>會議日 %1</translation>
    </message>
    <message>
        <source>Hides the fields</source>
        <translation>隱藏欄位</translation>
    </message>
    <message>
        <source>Shows the fields</source>
        <translation>顯示欄位</translation>
    </message>
    <message>
        <source>&amp;Meeting on this day</source>
        <translation>設為會議日(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Draft sent on this day</source>
        <translation>設為寄稿日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sign-off on this day</source>
        <translation>設為簽核日(&amp;S)</translation>
    </message>
    <message>
        <source>Change the day of the meeting</source>
        <translation>變更會議日期</translation>
    </message>
    <message>
        <source>Change the day of the draft</source>
        <translation>變更寄稿日期</translation>
    </message>
    <message>
        <source>Change the sign-off</source>
        <translation>變更簽核</translation>
    </message>
    <message>
        <source>Calendar settings</source>
        <translation>日曆設定</translation>
    </message>
    <message>
        <source>Office calendars…</source>
        <translation>辦公日曆…</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <extracomment>%1 is where the meeting stands, %2 a list of what is missing</extracomment>
        <translation>目前：%1</translation>
    </message>
    <message>
        <source>Now: %1. Missing: %2</source>
        <translation>目前：%1。尚缺：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Since version %1 of the calendar: %2</source>
        <extracomment>%1 is the version of an office calendar, %2 a sentence</extracomment>
        <translation>相較於日曆版本 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 everything there is to say about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The day of publication stays.</source>
        <translation>公開日不變。</translation>
    </message>
    <message>
        <source>%2 on %1: %3 Enter takes it, Esc does not.</source>
        <extracomment>While something is moved in the calendar: %1 is a day, %2 what it is, %3 what would follow</extracomment>
        <translation>%2改為 %1：%3按 Enter 採用，Esc 放棄。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks begin on %1</source>
        <extracomment>%1 is the name of a weekday</extracomment>
        <translation>每週由%1開始</translation>
    </message>
    <message>
        <source>Years of the Republic of China</source>
        <translation>民國紀年</translation>
    </message>
    <message>
        <source>Dates as a calendar file (.ics)…</source>
        <translation>日期存成行事曆檔（.ics）…</translation>
    </message>
    <message>
        <source>&amp;Review until this day</source>
        <translation>回稿期限設為這天(&amp;R)</translation>
    </message>
    <message>
        <source>Mo&amp;ve to another day	M</source>
        <translation>移到別的日子(&amp;V)	M</translation>
    </message>
    <message>
        <source>Office &amp;closed on this day…</source>
        <translation>這天放假(&amp;C)…</translation>
    </message>
    <message>
        <source>Office &amp;works on this day…</source>
        <translation>這天上班(&amp;W)…</translation>
    </message>
    <message>
        <source>As the office calendar says</source>
        <translation>恢復辦公日曆的規定</translation>
    </message>
    <message>
        <source>Office works</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>Office closed</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>%1
The reason, such as a typhoon day. It counts for every meeting of this calendar.</source>
        <translation>%1
理由，例如颱風假。凡使用這份日曆的會議都適用。</translation>
    </message>
    <message>
        <source>make-up day</source>
        <translation>補班</translation>
    </message>
    <message>
        <source>typhoon day</source>
        <translation>颱風假</translation>
    </message>
    <message>
        <source>Office calendars</source>
        <translation>辦公日曆</translation>
    </message>
    <message>
        <source>Move %1</source>
        <extracomment>In the undo menu; %1 is what was moved</extracomment>
        <translation>移動%1</translation>
    </message>
    <message>
        <source>Change the end of the review</source>
        <translation>變更回稿期限</translation>
    </message>
</context>
<context>
    <name>verbatim::PublicationChecklist</name>
    <message>
        <source>A request waits for a decision.</source>
        <translation>有一件請求尚未決定。</translation>
    </message>
    <message>
        <source>The passage of a granted request is gone from the text.</source>
        <translation>已同意的請求，其段落已不在文中。</translation>
    </message>
    <message>
        <source>Nobody is named for these words.</source>
        <translation>這段話沒有發言者。</translation>
    </message>
    <message>
        <source>This label names nobody.</source>
        <translation>這個稱呼不是人名。</translation>
    </message>
    <message>
        <source>Speaks once and is not in the attendance; is the name right?</source>
        <translation>只發言一次，也不在出席名單裡；名字對嗎？</translation>
    </message>
    <message>
        <source>A turn without words.</source>
        <translation>沒有文字的發言。</translation>
    </message>
    <message>
        <source>A line of the shared pad was left behind.</source>
        <translation>留下了一行共筆的標記。</translation>
    </message>
    <message>
        <source>A comment of the shared pad would be printed.</source>
        <translation>共筆的註解會被印出來。</translation>
    </message>
    <message>
        <source>Struck words (~~) would be printed.</source>
        <translation>畫刪除線（~~）的字會被印出來。</translation>
    </message>
    <message>
        <source>Something is said to be off the record, and is on it.</source>
        <translation>說好不列入紀錄的，還在紀錄裡。</translation>
    </message>
    <message>
        <source>The number of an identity card would be published.</source>
        <translation>身分證統一編號會被公開。</translation>
    </message>
    <message>
        <source>A telephone number would be published.</source>
        <translation>電話號碼會被公開。</translation>
    </message>
    <message>
        <source>A mail address would be published.</source>
        <translation>電子郵件地址會被公開。</translation>
    </message>
    <message>
        <source>A link leads to a document that can still be changed, and may be private.</source>
        <translation>連結通往仍可修改的文件，也可能不該公開。</translation>
    </message>
</context>
<context>
    <name>verbatim::PublicationDates</name>
    <message>
        <source>meeting of %1</source>
        <extracomment>A meeting that is named after its day only, %1</extracomment>
        <translation>%1 的會議</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已公開：%1</translation>
    </message>
    <message>
        <source>May be published: %1</source>
        <translation>可公開：%1</translation>
    </message>
    <message>
        <source>Earliest publication, sign-off pending: %1</source>
        <translation>最早公開日（待簽核）：%1</translation>
    </message>
    <message>
        <source>%1 has no identity yet by which a calendar could know it again. Open it in the window and choose “Dates as a calendar file” there, then save it.</source>
        <translation>%1 還沒有行事曆可辨認的識別。請在視窗中開啟，選擇「日期存成行事曆檔」，再存檔。</translation>
    </message>
    <message>
        <source>Review ends: %1</source>
        <translation>回稿截止：%1</translation>
    </message>
</context>
<context>
    <name>verbatim::PublicationExplanation</name>
    <message>
        <source>no working days to wait after the meeting on %1</source>
        <translation>%1會議後不需等待工作日</translation>
    </message>
    <message>
        <source>no working days to wait after the draft was sent on %1</source>
        <translation>%1寄稿後不需等待工作日</translation>
    </message>
    <message>
        <source>working day %1 after the meeting is %2</source>
        <translation>會議後第 %1 個工作日是 %2</translation>
    </message>
    <message>
        <source>working day %1 after the draft was sent is %2</source>
        <translation>寄稿後第 %1 個工作日是 %2</translation>
    </message>
    <message>
        <source>%1 is pending</source>
        <translation>%1尚未完成</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is &quot;sign-off&quot; with its name, %2 a day</extracomment>
        <translation>%1於 %2完成</translation>
    </message>
    <message>
        <source>%1 is waived</source>
        <translation>%1免辦</translation>
    </message>
    <message>
        <source>%1 is waived: %2</source>
        <translation>%1免辦：%2</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>sign-off “%1”</source>
        <translation>簽核「%1」</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>working day (%1)</source>
        <translation>工作日（%1）</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>補班日</translation>
    </message>
    <message>
        <source>make-up working day (%1)</source>
        <translation>補班日（%1）</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>holiday (%1)</source>
        <translation>假日（%1）</translation>
    </message>
    <message>
        <source>the meeting; not counted</source>
        <translation>會議日，不計入</translation>
    </message>
    <message>
        <source>the draft was sent; not counted</source>
        <translation>寄稿日，不計入</translation>
    </message>
    <message>
        <source>not counted: %1</source>
        <translation>不計入：%1</translation>
    </message>
    <message>
        <source>working day %1: %2</source>
        <translation>第 %1 個工作日：%2</translation>
    </message>
    <message>
        <source>working day %1</source>
        <translation>第 %1 個工作日</translation>
    </message>
    <message>
        <source>May be published from %1</source>
        <translation>%1起可公開</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>最早 %1公開</translation>
    </message>
    <message>
        <source>the later day counts</source>
        <translation>以較晚者為準</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the clauses of a sentence</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>The end of a sentence</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 &quot;May be published from …&quot;, %2 why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a held passage may be read</source>
        <translation>暫緩的文字可公開</translation>
    </message>
    <message>
        <source>every speaker had confirmed by %1, which ends the count of %2 working days</source>
        <translation>發言者於 %1 前皆已確認，%2 個工作日不必算完</translation>
    </message>
    <message>
        <source>the record is no longer held</source>
        <translation>紀錄不再暫緩</translation>
    </message>
    <message>
        <source>the draft was sent</source>
        <translation>初稿寄出</translation>
    </message>
    <message>
        <source>the draft is to be back</source>
        <translation>回稿期限</translation>
    </message>
    <message>
        <source>every speaker had confirmed</source>
        <translation>發言者皆已確認</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <extracomment>%1 is a day, %2 what kind of day it is, such as &quot;holiday (National Day)&quot;</extracomment>
        <translation>%1 現為%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a sign-off, %2 the number of its document</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, as the office says</source>
        <extracomment>%1 is the kind of a day, which the office has entered by hand</extracomment>
        <translation>%1，機關自訂</translation>
    </message>
    <message>
        <source>the record is held until %1</source>
        <translation>紀錄暫緩至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>office calendar: %1 (%2)</source>
        <extracomment>%1 whose calendar, %2 the days it knows</extracomment>
        <translation>辦公日曆：%1（%2）</translation>
    </message>
    <message>
        <source>office calendar: %1, version %2 (%3)</source>
        <extracomment>%1 whose calendar, %2 its version, %3 the days it knows</extracomment>
        <translation>辦公日曆：%1，版本 %2（%3）</translation>
    </message>
    <message>
        <source>The day moves from %1 to %2.</source>
        <translation>公開日由 %1 改為 %2。</translation>
    </message>
    <message>
        <source>The day moves from %1 to %2: %3.</source>
        <extracomment>%3 says which days are now holidays or working days</extracomment>
        <translation>公開日由 %1 改為 %2：%3。</translation>
    </message>
    <message>
        <source>%1 [calendar version %2]</source>
        <extracomment>%1 is why a day counts or does not, %2 the version of the office calendar that says so</extracomment>
        <translation>%1〔日曆版本 %2〕</translation>
    </message>
</context>
<context>
    <name>verbatim::PublicationSchedule</name>
    <message>
        <source>The meeting has no date, so no working days can be counted. Set the day of the meeting.</source>
        <translation>會議沒有日期，無法計算工作日。請設定會議日期。</translation>
    </message>
    <message>
        <source>The day on which the draft was sent is missing. Set it, or count from the meeting.</source>
        <translation>缺少寄稿日期。請設定日期，或改從會議日起算。</translation>
    </message>
    <message>
        <source>A sign-off has no date, so the day of publication is unknown. Set the date, or mark the sign-off as pending.</source>
        <translation>有簽核缺少日期，無法得知公開日期。請設定日期，或將簽核標為簽核中。</translation>
    </message>
    <message>
        <source>%1 working days can&apos;t be counted. Choose a number from 0 to %2.</source>
        <translation>無法計算 %1 個工作日，請選擇 0 到 %2 之間的數字。</translation>
    </message>
    <message>
        <source>A request that holds the whole record names no day, so the day of publication is unknown. Set the day of the hold, or let it hold its passages only.</source>
        <translation>有一件暫緩整份紀錄的請求沒有日期，因此無法得知公開日。請填上日期，或改為只暫緩其段落。</translation>
    </message>
</context>
<context>
    <name>verbatim::PublicationState</name>
    <message>
        <source>typing</source>
        <translation>繕打中</translation>
    </message>
    <message>
        <source>out for review</source>
        <translation>送請確認中</translation>
    </message>
    <message>
        <source>waiting for sign-off</source>
        <translation>等待簽核</translation>
    </message>
    <message>
        <source>held until %1</source>
        <translation>暫緩至 %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>%1 起可公開</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 起已可公開，逾期未公開</translation>
    </message>
    <message>
        <source>published on %1</source>
        <translation>已於 %1 公開</translation>
    </message>
    <message>
        <source>correction %1 on %2</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>第 %1 次更正，%2</translation>
    </message>
    <message>
        <source> Missing: %1.</source>
        <extracomment>Behind a sentence; %1 is a list of what is missing</extracomment>
        <translation>尚缺：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The record may be published since %1.</source>
        <translation>紀錄自 %1 起可公開。</translation>
    </message>
    <message numerus="yes">
        <source>The record could have been published since %1, for %n day(s).</source>
        <translation>
            <numerusform>紀錄自 %1 起即可公開，已過 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The review ends today.</source>
        <translation>回稿今天截止。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) undecided</source>
        <translation>
            <numerusform>%n 件請求待決定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 expected on %2</source>
        <extracomment>%1 is &quot;sign-off&quot; with its name, %2 a day ahead</extracomment>
        <translation>%1預計於 %2</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <extracomment>%1 is &quot;sign-off&quot; with its name</extracomment>
        <translation>%1待辦</translation>
    </message>
    <message>
        <source>review not back from %1</source>
        <translation>%1 尚未回稿</translation>
    </message>
</context>
<context>
    <name>verbatim::PurgeCommand</name>
    <message numerus="yes">
        <source>%n request(s) are undecided or hold words until a day: their words stay.</source>
        <translation>
            <numerusform>有 %n 件請求尚未決定或暫緩至某日：其文字會保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>These words also stand where nobody marked them, and stay there: %1. Mark those places first if they are to go.</source>
        <translation>這些文字也出現在沒有標記的地方，會留在那裡：%1。若也要清除，請先標記那些地方。</translation>
    </message>
    <message>
        <source>Too short to be searched for, look for them yourself: %1.</source>
        <translation>以下文字太短，無法搜尋，請自行檢查：%1。</translation>
    </message>
    <message>
        <source>Frozen versions that will be dropped: %1.</source>
        <translation>將捨棄的凍結版本：%1。</translation>
    </message>
    <message>
        <source>The name of the file itself holds such words: save the meeting under another name first.</source>
        <translation>檔名本身就含有這些文字：請先另存新檔。</translation>
    </message>
    <message>
        <source>What a newer version of Verbatim added to the file can&apos;t be looked into and goes too.</source>
        <translation>較新版 Verbatim 加入檔案的內容無法檢查，也會一併移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged crash journal(s) can&apos;t be looked into; discard them with File, Recover.</source>
        <translation>
            <numerusform>有 %n 份損壞的復原日誌無法檢查；請用「檔案」的「復原未存內容」捨棄它們。</numerusform>
        </translation>
    </message>
    <message>
        <source>The record could not be changed, and still holds the words. Close it, open it again and purge once more.</source>
        <translation>無法更改紀錄，其中仍有這些文字。請關閉後重新開啟，再清除一次。</translation>
    </message>
    <message>
        <source>The crash journal could not be written anew and may still hold the words. It goes when the meeting is saved and closed.</source>
        <translation>無法重寫復原日誌，其中可能仍有這些文字。會議存檔並關閉後它就會消失。</translation>
    </message>
    <message>
        <source>The name of the file itself holds such words: rename “%1”.</source>
        <translation>檔名本身就含有這些文字：請將「%1」改名。</translation>
    </message>
    <message>
        <source>The record was imported from “%1”, which is not touched. Purge or delete it yourself.</source>
        <translation>紀錄是從「%1」匯入的，該檔不會更動。請自行清除或刪除。</translation>
    </message>
    <message>
        <source>The file still holds the words: %1 Save the meeting as soon as that is mended.</source>
        <translation>檔案中仍有這些文字：%1 排除問題後請立即存檔。</translation>
    </message>
    <message>
        <source>The file still holds words that were to go: %1. Mark those places and purge again.</source>
        <translation>檔案中仍有應清除的文字：%1。請標記那些地方再清除一次。</translation>
    </message>
    <message>
        <source>Purge withheld words</source>
        <translation>清除收回的文字</translation>
    </message>
    <message>
        <source>The words were removed for good.</source>
        <translation>這些文字已永久清除。</translation>
    </message>
    <message>
        <source>The words were removed, but something is left to do.</source>
        <translation>這些文字已清除，但還有事情要處理。</translation>
    </message>
    <message>
        <source>&amp;Save the protocol…</source>
        <translation>儲存清除紀錄(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the protocol</source>
        <translation>儲存清除紀錄</translation>
    </message>
    <message>
        <source>%1 purge.txt</source>
        <translation>%1 清除紀錄.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The file could not be read back, so nobody can say that the words are gone: %1 Open it again and purge once more.</source>
        <translation>檔案存好後無法讀回，無從確認文字已經清除：%1請重新開啟並再清除一次。</translation>
    </message>
    <message numerus="yes">
        <source>%n other window(s) of yours still have the words, and keep them in a crash journal. Close them without saving over this file; what a journal keeps then is purged when Verbatim starts the next time.</source>
        <translation>
            <numerusform>您另有 %n 個視窗仍有這些文字，並留在復原日誌裡。請關閉它們，且不要存到這個檔案；之後日誌裡若還有，「逐字」下次啟動時會清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is an earlier state of the meeting and could not be removed. Remove it by hand.</source>
        <translation>「%1」是這場會議先前的狀態，無法移除。請手動移除。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be looked into and may hold the words. Discard a crash journal with File, Recover; remove anything else by hand.</source>
        <translation>無法查看「%1」的內容，其中可能仍有這些文字。若是復原日誌，請用「檔案」的「復原未存內容」捨棄；其他檔案請手動移除。</translation>
    </message>
</context>
<context>
    <name>verbatim::PurgeDialog</name>
    <message>
        <source>purge</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>Also remove the %n turn(s) &amp;off the record</source>
        <translation>
            <numerusform>一併移除 %n 段不列入紀錄的文字(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge withheld words</source>
        <translation>清除收回的文字</translation>
    </message>
    <message>
        <source>Words that were taken back are removed for good: from the record, its file, the undo history, the crash journal, frozen versions and backups. This can&apos;t be undone.</source>
        <translation>收回的文字將永久清除：包括紀錄、檔案、復原步驟、復原日誌、凍結的版本與備份。此動作無法復原。</translation>
    </message>
    <message>
        <source>&amp;Who does it:</source>
        <translation>執行者(&amp;W)：</translation>
    </message>
    <message>
        <source>To confirm, &amp;type %1:</source>
        <translation>請輸入 %1 以確認(&amp;T)：</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>There is nothing to remove: no accepted request whose words are still here.</source>
        <translation>沒有可清除的內容：已同意的請求都沒有留下文字。</translation>
    </message>
    <message>
        <source>&amp;Save earlier protocols…</source>
        <translation>儲存先前的清除紀錄(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>verbatim::PurgeWords</name>
    <message numerus="yes">
        <source>%n passage(s) in the record</source>
        <translation>
            <numerusform>紀錄中的 %n 處段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) off the record</source>
        <translation>
            <numerusform>%n 段不列入紀錄的文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) with a name that got a pseudonym</source>
        <translation>
            <numerusform>%n 處改用化名的姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>texts and notes of %n request(s)</source>
        <translation>
            <numerusform>%n 件請求的文字與備註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) or dismissed finding(s)</source>
        <translation>
            <numerusform>%n 個詞彙或已略過的檢查結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen version(s) written anew without the words, with a new checksum</source>
        <translation>
            <numerusform>%n 個凍結版本已去除這些文字重寫，並有新的檢查碼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frozen version(s) dropped, for they can&apos;t be cleaned for certain</source>
        <translation>
            <numerusform>%n 個凍結版本無法確定清除乾淨，予以捨棄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept turn(s) of published editions</source>
        <translation>
            <numerusform>已公開版本中保留的 %n 段發言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 個備份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crash journal(s) that waited for a decision</source>
        <translation>
            <numerusform>%n 份等待處理的復原日誌</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol of a purge</source>
        <translation>清除紀錄</translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation>會議：%1</translation>
    </message>
    <message>
        <source>Date of the meeting: %1</source>
        <translation>會議日期：%1</translation>
    </message>
    <message>
        <source>Purged at: %1</source>
        <translation>清除時間：%1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>執行者：%1</translation>
    </message>
    <message>
        <source>Removed for good:</source>
        <translation>已永久清除：</translation>
    </message>
    <message>
        <source>Requests:</source>
        <translation>請求：</translation>
    </message>
    <message>
        <source>This protocol holds none of the words that were removed.</source>
        <translation>本紀錄不含任何已清除的文字。</translation>
    </message>
    <message>
        <source>What can&apos;t be promised: a disk may keep old blocks until it needs them, above all an SSD or a disk with snapshots; only an encrypted or destroyed disk is sure.</source>
        <translation>無法保證的事：磁碟可能在需要空間之前一直留著舊區塊，固態硬碟或有快照的磁碟尤其如此；只有加密或銷毀的磁碟才能放心。</translation>
    </message>
    <message>
        <source>Copies that left this computer (mail, cloud folders, backups of the whole disk, exported files) are not reached: ask whoever has them.</source>
        <translation>已離開這部電腦的副本（郵件、雲端資料夾、整個磁碟的備份、匯出的檔案）無法觸及：請洽持有者處理。</translation>
    </message>
    <message>
        <source>Left to do:</source>
        <translation>尚待處理：</translation>
    </message>
</context>
<context>
    <name>verbatim::QuitDialog</name>
    <message>
        <source>Quit</source>
        <translation>結束程式</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) have words that are in no file yet. Those with a tick are saved.</source>
        <translation>
            <numerusform>有 %n 場會議的內容尚未存入檔案。打勾的會議會儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings that are not saved</source>
        <translation>尚未儲存的會議</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新會議</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>尚無檔案</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n meeting(s) without a tick are given up for good.</source>
        <translation>
            <numerusform>未打勾的 %n 場會議，其內容將永久捨棄。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save all and quit</source>
        <translation>全部儲存並結束(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard all and quit</source>
        <translation>全部捨棄並結束(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save %1, discard %2 and quit</source>
        <translation>儲存 %1 場、捨棄 %2 場並結束(&amp;S)</translation>
    </message>
</context>
<context>
    <name>verbatim::RaisedHands</name>
    <message>
        <source>Raised hands</source>
        <translation>舉手名單</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation>請其發言</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take Off the List</source>
        <translation>移出名單</translation>
    </message>
</context>
<context>
    <name>verbatim::RaisedHandsModel</name>
    <message>
        <source>%1, next</source>
        <translation>%1，下一位</translation>
    </message>
</context>
<context>
    <name>verbatim::RecordWindow</name>
    <message>
        <source>%1 – read only</source>
        <translation>%1 – 唯讀</translation>
    </message>
    <message>
        <source>Record, read only</source>
        <translation>紀錄，唯讀</translation>
    </message>
</context>
<context>
    <name>verbatim::RecordingReader</name>
    <message>
        <source>“%1”, line %2: this is no sound JSON (%3). Get a complete copy of the file.</source>
        <translation>「%1」第 %2 行：JSON 不完整（%3）。請取得完整的檔案。</translation>
    </message>
    <message>
        <source>“%1” is JSON, but no transcript that Verbatim knows: those of Whisper, WhisperX, whisper.cpp, Jitsi and podcasts. Export it as .vtt or .srt where it was made.</source>
        <translation>「%1」是 JSON，但不是逐字認得的逐字稿（Whisper、WhisperX、whisper.cpp、Jitsi 與 podcast）。請在原本的程式匯出成 .vtt 或 .srt。</translation>
    </message>
    <message>
        <source>“%1” has no words in it. Choose another copy of the transcript.</source>
        <translation>「%1」裡沒有任何文字。請改用另一份逐字稿。</translation>
    </message>
    <message>
        <source>Some words have no time.</source>
        <translation>有些文字沒有時間。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) such as joining and raised hands were left out.</source>
        <translation>
            <numerusform>已略過 %n 個加入會議、舉手等事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of oTranscribe: it has no text. Export it there again.</source>
        <translation>「%1」不是 oTranscribe 的檔案：裡面沒有文字。請在 oTranscribe 重新匯出。</translation>
    </message>
</context>
<context>
    <name>verbatim::RecoveryDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Recover what was typed</source>
        <translation>復原已輸入的內容</translation>
    </message>
    <message>
        <source>Verbatim ended before these words were saved. They were kept and can be opened again.</source>
        <translation>Verbatim 在這些文字儲存之前就結束了。文字已保留，可以重新開啟。</translation>
    </message>
    <message>
        <source>Meetings that can be recovered</source>
        <translation>可以復原的會議</translation>
    </message>
    <message>
        <source>Found, the last lines</source>
        <translation>找到的最後幾行</translation>
    </message>
    <message>
        <source>The same lines in the saved file</source>
        <translation>已儲存檔案中的相同幾行</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep for later</source>
        <translation>保留到以後(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>捨棄(&amp;D)…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n 項編輯</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged journal %1</source>
        <translation>損壞的日誌 %1</translation>
    </message>
    <message>
        <source>Meeting without a title</source>
        <translation>未命名的會議</translation>
    </message>
    <message>
        <source>These lines are not in the file.</source>
        <translation>檔案中沒有這幾行。</translation>
    </message>
    <message>
        <source>There is no file that can be read.</source>
        <translation>沒有可以讀取的檔案。</translation>
    </message>
    <message>
        <source>Everything typed until %1 was found.</source>
        <translation>已找到 %1 以前輸入的所有內容。</translation>
    </message>
    <message numerus="yes">
        <source>Behind that the journal is damaged: at least %n edit(s) could not be given back.</source>
        <translation>
            <numerusform>其後的日誌已損壞：至少有 %n 項編輯無法復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting had no file yet; it opens as a new one.</source>
        <translation>這場會議還沒有檔案，會以新會議開啟。</translation>
    </message>
    <message>
        <source>It opens with its file “%1”, not saved yet.</source>
        <translation>會連同檔案「%1」開啟，尚未儲存。</translation>
    </message>
    <message>
        <source>Its file “%1” is no longer there; saving writes it again.</source>
        <translation>檔案「%1」已不存在；儲存時會重新寫入。</translation>
    </message>
    <message>
        <source>Its file “%1” was changed by another program since. The words open as a copy without a file, and the file stays as it is.</source>
        <translation>檔案「%1」之後已被其他程式變更。文字會以沒有檔案的複本開啟，原檔案維持不變。</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>捨棄已輸入的內容</translation>
    </message>
    <message>
        <source>The words of “%1” that were not saved will be gone for good.</source>
        <translation>「%1」尚未儲存的文字將永久消失。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Words were purged from the file since, and these still hold them: purge again behind “Restore”, or discard them.</source>
        <translation>檔案之後清除過文字，而這裡仍保有那些文字：請在「還原」後再清除一次，或捨棄。</translation>
    </message>
</context>
<context>
    <name>verbatim::RedactionCommands</name>
    <message>
        <source>Mark the whole &amp;turn…</source>
        <translation>標示整則發言(&amp;T)…</translation>
    </message>
    <message>
        <source>Mark all turns of the &amp;speaker…</source>
        <translation>標示此發言者的所有發言(&amp;S)…</translation>
    </message>
    <message>
        <source>Mark &amp;every place with these words…</source>
        <translation>標示出現這些字的每一處(&amp;E)…</translation>
    </message>
    <message>
        <source>Next request that needs &amp;attention</source>
        <translation>下一件須留意的請求(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy with withheld words</source>
        <translation>連同不公開內容複製(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;gister of requests…</source>
        <translation>請求登記簿(&amp;G)…</translation>
    </message>
    <message>
        <source>Copied with the withheld words: other programs can paste them now. Ctrl+C copies without.</source>
        <translation>已連同不公開的內容複製，其他程式現在可以貼上；Ctrl+C 複製時不含這些內容。</translation>
    </message>
    <message>
        <source>Nothing is selected: select the words first.</source>
        <translation>尚未選取文字，請先選取。</translation>
    </message>
</context>
<context>
    <name>verbatim::RedactionPanel</name>
    <message>
        <source>Requests shown</source>
        <translation>顯示的請求</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待決</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已決</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>搜尋請求</translation>
    </message>
    <message>
        <source>Redaction requests</source>
        <translation>遮蔽請求</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採納</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>不採納</translation>
    </message>
    <message>
        <source>Go to Passage</source>
        <translation>前往原文</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新處理</translation>
    </message>
    <message>
        <source>Change Details…</source>
        <translation>變更內容…</translation>
    </message>
    <message>
        <source>Take the Selection as Its Passage</source>
        <translation>以選取範圍作為原文</translation>
    </message>
    <message>
        <source>Delete the Request</source>
        <translation>刪除請求</translation>
    </message>
    <message>
        <source>Next Undecided Request</source>
        <translation>下一件待決請求</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Decided by, for instance the chair</source>
        <translation>決定者，例如主席</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Record Request</source>
        <translation>登錄請求</translation>
    </message>
    <message>
        <source>Change Request</source>
        <translation>變更請求</translation>
    </message>
    <message>
        <source>Accept Request</source>
        <translation>採納請求</translation>
    </message>
    <message>
        <source>Decline Request</source>
        <translation>不採納請求</translation>
    </message>
    <message>
        <source>Withdraw Request</source>
        <translation>撤回請求</translation>
    </message>
    <message>
        <source>Reopen Request</source>
        <translation>重新處理請求</translation>
    </message>
    <message>
        <source>Delete Request</source>
        <translation>刪除請求</translation>
    </message>
    <message>
        <source>Mark Passage Again</source>
        <translation>重新標示原文</translation>
    </message>
    <message>
        <source>No request fits the filter.</source>
        <translation>沒有符合條件的請求。</translation>
    </message>
    <message>
        <source>No redaction requests.

When a speaker wants words amended or kept back, select them in the text and press Ctrl+M.</source>
        <translation>沒有遮蔽請求。

發言者要求修改或不公開時，請在逐字稿中選取文字，再按 Ctrl+M。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>須留意</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>不列入紀錄</translation>
    </message>
    <message>
        <source>Order of the requests</source>
        <translation>請求的排序</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>依時間</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>依位置</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>依期限</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>依狀態</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>依人員</translation>
    </message>
    <message>
        <source>Accept with Other Words…</source>
        <translation>以其他文字同意…</translation>
    </message>
    <message>
        <source>Before and After…</source>
        <translation>處理前後對照…</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後對照</translation>
    </message>
    <message>
        <source>Add the Selection</source>
        <translation>加入選取範圍</translation>
    </message>
    <message>
        <source>Take the Selection Away</source>
        <translation>移除選取範圍</translation>
    </message>
    <message>
        <source>Other Places with the Same Words…</source>
        <translation>其他出現相同文字的位置…</translation>
    </message>
    <message>
        <source>Mark Again…</source>
        <translation>重新標示…</translation>
    </message>
    <message>
        <source>Put on Record</source>
        <translation>改列入紀錄</translation>
    </message>
    <message>
        <source>Previous Undecided Request</source>
        <translation>上一件待決請求</translation>
    </message>
    <message>
        <source>Accept Request with Other Words</source>
        <translation>以其他文字同意請求</translation>
    </message>
    <message>
        <source>Add Passage</source>
        <translation>加入原文</translation>
    </message>
    <message>
        <source>Remove Passage</source>
        <translation>移除原文</translation>
    </message>
</context>
<context>
    <name>verbatim::RedactionWords</name>
    <message>
        <source>(an empty turn)</source>
        <translation>（空白發言）</translation>
    </message>
    <message>
        <source>Hold until %1</source>
        <translation>暫緩至 %1</translation>
    </message>
    <message>
        <source>decided by %1</source>
        <translation>決定者：%1</translation>
    </message>
    <message>
        <source>the passage is gone</source>
        <translation>原文已不存在</translation>
    </message>
    <message numerus="yes">
        <source>and %n further passage(s)</source>
        <translation>
            <numerusform>及其他 %n 處</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody not named</source>
        <translation>未記名者</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Withhold</source>
        <translation>遮蔽</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>化名</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暫緩公開</translation>
    </message>
    <message>
        <source>The new words are printed instead of the passage.</source>
        <translation>公開時以新的文字取代原文。</translation>
    </message>
    <message>
        <source>The passage is left out without a trace.</source>
        <translation>公開時略去原文，不留痕跡。</translation>
    </message>
    <message>
        <source>A mark is printed in place of the passage.</source>
        <translation>公開時以標記取代原文。</translation>
    </message>
    <message>
        <source>Another name is printed wherever this person is named.</source>
        <translation>凡提到此人之處，公開時改用化名。</translation>
    </message>
    <message>
        <source>A mark is printed in place of the passage until that day.</source>
        <translation>在該日之前，公開時以標記取代原文。</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>會議中</translation>
    </message>
    <message>
        <source>Shared pad</source>
        <translation>共筆</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>個人意願</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Opinion before a decision (18-1-3)</source>
        <translation>決定前的內部意見（18-1-3）</translation>
    </message>
    <message>
        <source>Privacy (18-1-6)</source>
        <translation>隱私（18-1-6）</translation>
    </message>
    <message>
        <source>Other ground</source>
        <translation>其他理由</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待決</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已採納</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不採納</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Secret by law (18-1-1)</source>
        <translation>依法應秘密（18-1-1）</translation>
    </message>
    <message>
        <source>Investigation or trial (18-1-2)</source>
        <translation>犯罪偵查或審判（18-1-2）</translation>
    </message>
    <message>
        <source>Supervision or inspection (18-1-4)</source>
        <translation>監督、檢查（18-1-4）</translation>
    </message>
    <message>
        <source>Examinations (18-1-5)</source>
        <translation>考試、檢定（18-1-5）</translation>
    </message>
    <message>
        <source>Business secret (18-1-7)</source>
        <translation>營業秘密（18-1-7）</translation>
    </message>
    <message>
        <source>Cultural heritage (18-1-8)</source>
        <translation>文化資產（18-1-8）</translation>
    </message>
    <message>
        <source>Public enterprise (18-1-9)</source>
        <translation>公營事業經營（18-1-9）</translation>
    </message>
    <message>
        <source>Accepted with changes</source>
        <translation>變更後同意</translation>
    </message>
    <message>
        <source>The passages only</source>
        <translation>僅這些段落</translation>
    </message>
    <message>
        <source>The whole record: the day of publication moves</source>
        <translation>整份紀錄：公開日期順延</translation>
    </message>
    <message>
        <source>Not chosen yet: no public edition</source>
        <translation>尚未選擇：無法公開</translation>
    </message>
    <message>
        <source>Take them out there too</source>
        <translation>該處一併處理</translation>
    </message>
    <message>
        <source>They may stand there</source>
        <translation>該處可以保留</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>內容變更</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新討論</translation>
    </message>
    <message>
        <source>Wish changed</source>
        <translation>請求變更</translation>
    </message>
    <message>
        <source>Passage added</source>
        <translation>加入原文</translation>
    </message>
    <message>
        <source>Passage removed</source>
        <translation>移除原文</translation>
    </message>
    <message>
        <source>Passage marked again</source>
        <translation>重新標示原文</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>%1 前答覆</translation>
    </message>
    <message>
        <source>about another speaker&apos;s words</source>
        <translation>涉及其他發言者的發言</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未記名</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>不紀錄</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>第 %1 則發言</translation>
    </message>
</context>
<context>
    <name>verbatim::RegisterDialog</name>
    <message>
        <source>&amp;Without the words – who, when, what was decided</source>
        <translation>不含文字內容：只列何人、何時、如何決定(&amp;W)</translation>
    </message>
    <message>
        <source>With the wor&amp;ds – an inside paper that must not leave the office</source>
        <translation>含文字內容：內部文件，不得外流(&amp;D)</translation>
    </message>
    <message>
        <source>Register of Redaction Requests</source>
        <translation>遮蔽請求登記簿</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (CSV)…</source>
        <translation>試算表 (CSV)(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Page (HTML)…</source>
        <translation>網頁 (HTML)(&amp;P)…</translation>
    </message>
    <message>
        <source>Pape&amp;r (PDF)…</source>
        <translation>紙本 (PDF)(&amp;R)…</translation>
    </message>
    <message>
        <source>register</source>
        <translation>登記簿</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>列印中…</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
</context>
<context>
    <name>verbatim::ReminderBar</name>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Put the reminder away for today</source>
        <translation>今天不再提醒</translation>
    </message>
</context>
<context>
    <name>verbatim::RenameDialog</name>
    <message>
        <source>New name</source>
        <translation>新姓名</translation>
    </message>
    <message>
        <source>Places that name the speaker</source>
        <translation>提到這位發言者之處</translation>
    </message>
    <message numerus="yes">
        <source>Also at %n place(s) of the title, the attendance, the agenda and new words in force</source>
        <translation>
            <numerusform>標題、出席、議程與已採用的新文字中的 %n 處也一併更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新姓名(&amp;N)</translation>
    </message>
    <message>
        <source>The words of the meeting do not name this speaker.</source>
        <translation>會議的發言中沒有提到這位發言者。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) in the text will have the new name.</source>
        <translation>
            <numerusform>文字中的 %n 處，有 %1 處會改用新姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another speaker has this name. Merge them if they are one person.</source>
        <translation>已有同名的發言者。若為同一人，請將兩者合併。</translation>
    </message>
    <message>
        <source>Rename Everywhere</source>
        <translation>全面改名</translation>
    </message>
</context>
<context>
    <name>verbatim::RequestDelegate</name>
    <message>
        <source>The passage is gone: mark it again, or withdraw the request.</source>
        <translation>原文已不存在：請重新標示，或撤回請求。</translation>
    </message>
    <message>
        <source>Asks about another speaker&apos;s words: for the chair to decide.</source>
        <translation>涉及其他發言者的發言：請主席決定。</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>不列入紀錄</translation>
    </message>
</context>
<context>
    <name>verbatim::RequestDialog</name>
    <message>
        <source>Change the Request</source>
        <translation>變更請求</translation>
    </message>
    <message>
        <source>Redaction Request</source>
        <translation>遮蔽請求</translation>
    </message>
    <message>
        <source>Choose a speaker or type a name</source>
        <translation>選擇發言者或輸入姓名</translation>
    </message>
    <message>
        <source>Asks about another speaker&apos;s words: for the chair to decide.</source>
        <translation>涉及其他發言者的發言：請主席決定。</translation>
    </message>
    <message>
        <source>Choose a speaker</source>
        <translation>選擇發言者</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>&amp;Who asks</source>
        <translation>請求者(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>方式(&amp;B)</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>時間(&amp;H)</translation>
    </message>
    <message>
        <source>W&amp;ish</source>
        <translation>處理方式(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;New words</source>
        <translation>新的文字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>Pri&amp;nted instead</source>
        <translation>改用名稱(&amp;N)</translation>
    </message>
    <message>
        <source>May be read &amp;from</source>
        <translation>可公開日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>理由(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>決定者(&amp;D)</translation>
    </message>
    <message>
        <source>Record the Request</source>
        <translation>登錄請求</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Say who asks.</source>
        <translation>請填寫請求者。</translation>
    </message>
    <message>
        <source>Type the new words; to leave the passage out, choose the wish “Delete”.</source>
        <translation>請輸入新的文字；若要略去原文，處理方式請選「刪除」。</translation>
    </message>
    <message>
        <source>Change the words to what the speaker wants printed.</source>
        <translation>請改成發言者希望公開的文字。</translation>
    </message>
    <message>
        <source>Choose the person who is named.</source>
        <translation>請選擇提到的人物。</translation>
    </message>
    <message>
        <source>Type what is printed instead of the name.</source>
        <translation>請輸入取代姓名的文字。</translation>
    </message>
    <message>
        <source>The person waits for an an&amp;swer until</source>
        <translation>當事人等候答覆，期限(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keeps back</source>
        <translation>暫緩範圍(&amp;K)</translation>
    </message>
    <message>
        <source>Also in title or &amp;agenda</source>
        <translation>標題、議程也有(&amp;A)</translation>
    </message>
    <message>
        <source>Ground in words, n&amp;ote</source>
        <translation>理由說明、備註(&amp;O)</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>答覆期限</translation>
    </message>
    <message>
        <source>Decided a&amp;t</source>
        <translation>決定時間(&amp;T)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>歷程(&amp;Y)</translation>
    </message>
    <message>
        <source>What is printed instead still holds a name of the person.</source>
        <translation>用來取代的名稱仍含有本人的姓名。</translation>
    </message>
    <message numerus="yes">
        <source>The same words stand at %n other place(s): choose…</source>
        <translation>
            <numerusform>相同文字另有 %n 處：選擇…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n place(s))</source>
        <translation>
            <numerusform>%1（%n 處）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::RequestFindings</name>
    <message>
        <source>somebody not named</source>
        <translation>未記名者</translation>
    </message>
    <message>
        <source>What the request of %1 is about is no longer in the text.</source>
        <translation>%1 的請求所指的原文已不存在。</translation>
    </message>
    <message>
        <source>Mark the passage again in the panel of requests, or withdraw the request.</source>
        <translation>請在遮蔽請求面板重新標示原文，或撤回請求。</translation>
    </message>
    <message>
        <source>The request of %1 is about another speaker&apos;s words.</source>
        <translation>%1 的請求涉及其他發言者的發言。</translation>
    </message>
    <message>
        <source>It is for the chair to decide.</source>
        <translation>請主席決定。</translation>
    </message>
    <message>
        <source>The request of %1 was to be answered until %2.</source>
        <translation>%1 的請求應於 %2 前答覆。</translation>
    </message>
    <message>
        <source>Decide it in the panel of requests.</source>
        <translation>請在遮蔽請求面板作出決定。</translation>
    </message>
    <message>
        <source>The words of the request of %1 also stand in title, place, attendance, agenda or list of speakers.</source>
        <translation>%1 請求的文字也出現在標題、地點、出席名單、議程或發言者名單。</translation>
    </message>
    <message>
        <source>Change them there, or choose in the request&apos;s details what becomes of them.</source>
        <translation>請在該處更改，或在請求內容中選擇如何處理。</translation>
    </message>
</context>
<context>
    <name>verbatim::RequestRegister</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>請求人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>答覆期限</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>段落數</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>決定時間</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Printed instead</source>
        <translation>取代文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>another speaker&apos;s words</source>
        <translation>涉及其他發言者的發言</translation>
    </message>
    <message>
        <source>the passage is gone</source>
        <translation>原文已不存在</translation>
    </message>
    <message>
        <source>moves the day of publication</source>
        <translation>公開日期順延</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>不紀錄</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>不列入紀錄</translation>
    </message>
    <message>
        <source>Inside paper: it holds words that were taken back. It must not leave the office.</source>
        <translation>內部文件：含已收回的文字，不得攜出機關。</translation>
    </message>
    <message>
        <source>Inside paper without the words that the requests are about.</source>
        <translation>內部文件，不含請求所涉的文字。</translation>
    </message>
    <message>
        <source>Register of redaction requests</source>
        <translation>遮蔽請求登記簿</translation>
    </message>
</context>
<context>
    <name>verbatim::RosterLint</name>
    <message>
        <source>“%1” is not in the dictionary.</source>
        <translation>詞典中沒有「%1」。</translation>
    </message>
    <message>
        <source>“%1” is written “%2” in the list of speakers or the attendance.</source>
        <translation>「%1」在發言者名單或出席名單中寫作「%2」。</translation>
    </message>
    <message>
        <source>“%1” sounds like “%2” of this meeting.</source>
        <translation>「%1」與這場會議的「%2」同音。</translation>
    </message>
    <message>
        <source>Half-width “%1” between Chinese characters.</source>
        <translation>中文字之間使用了半形「%1」。</translation>
    </message>
    <message>
        <source>Doubled punctuation: “%1”.</source>
        <translation>重複的標點符號：「%1」。</translation>
    </message>
    <message>
        <source>“%1” closes what nothing opens in this turn.</source>
        <translation>這則發言的「%1」沒有對應的開頭符號。</translation>
    </message>
    <message>
        <source>“%1” is not closed in this turn.</source>
        <translation>這則發言的「%1」沒有對應的結尾符號。</translation>
    </message>
    <message>
        <source>A line of the shared pad was left behind.</source>
        <translation>殘留了一行共筆的內容。</translation>
    </message>
    <message>
        <source>The number of an identity card stands in the record.</source>
        <translation>逐字稿中有身分證字號。</translation>
    </message>
    <message>
        <source>A telephone number stands in the record.</source>
        <translation>逐字稿中有電話號碼。</translation>
    </message>
    <message>
        <source>A mail address stands in the record.</source>
        <translation>逐字稿中有電子郵件地址。</translation>
    </message>
    <message>
        <source>A link leads to a document that can still be changed.</source>
        <translation>有連結指向仍可編輯的文件。</translation>
    </message>
    <message>
        <source>A turn without words.</source>
        <translation>沒有文字的發言。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one name in different characters.</source>
        <translation>「%1」與「%2」是同一姓名的不同寫法。</translation>
    </message>
    <message>
        <source>“%1” differs by one character from “%2”.</source>
        <translation>「%1」與「%2」只差一個字。</translation>
    </message>
    <message>
        <source>“%1” is written “%2” in the attendance.</source>
        <translation>「%1」在出席名單中寫作「%2」。</translation>
    </message>
    <message>
        <source>“%1” has one turn; is it “%2”?</source>
        <translation>「%1」只有一則發言，是否為「%2」？</translation>
    </message>
    <message>
        <source>“%1” may be a name to learn.</source>
        <translation>「%1」可能是尚未登錄的名稱。</translation>
    </message>
</context>
<context>
    <name>verbatim::RuleForm</name>
    <message>
        <source>the meeting</source>
        <translation>會議日</translation>
    </message>
    <message>
        <source>the draft being sent</source>
        <translation>寄稿日</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>簽核中</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>已簽核</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免簽核</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日數</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Draft sent on</source>
        <translation>寄稿日期</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽核日期</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽核者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Change the working days</source>
        <translation>變更工作日數</translation>
    </message>
    <message>
        <source>Change the day of the draft</source>
        <translation>變更寄稿日期</translation>
    </message>
    <message>
        <source>Change the sign-off</source>
        <translation>變更簽核</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s)…</source>
        <translation>
            <numerusform>%n 項簽核…</numerusform>
        </translation>
    </message>
    <message>
        <source>Several sign-offs…</source>
        <translation>多項簽核…</translation>
    </message>
    <message>
        <source>Change the start of the count</source>
        <translation>變更起算日</translation>
    </message>
    <message>
        <source>Remove the sign-off</source>
        <translation>移除簽核</translation>
    </message>
    <message>
        <source>Change the sign-offs</source>
        <translation>變更簽核</translation>
    </message>
    <message>
        <source>All confirmed ends the count</source>
        <translation>全員確認即止</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>簽核者</translation>
    </message>
    <message>
        <source>When every speaker has confirmed, publication waits for the sign-offs only.</source>
        <translation>發言者全部確認後，只等簽核即可公開。</translation>
    </message>
    <message>
        <source>Review until</source>
        <translation>回稿期限</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文號</translation>
    </message>
    <message>
        <source>Office calendar</source>
        <translation>辦公日曆</translation>
    </message>
    <message>
        <source>Change the end of the review</source>
        <translation>變更回稿期限</translation>
    </message>
    <message>
        <source>Change what confirmations do</source>
        <translation>變更確認的作用</translation>
    </message>
    <message>
        <source>%1 of %2 speakers…</source>
        <extracomment>On a button: %1 of %2 speakers have confirmed</extracomment>
        <translation>%2 位中的 %1 位…</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <extracomment>Read out; %1 says how many of the speakers have</extracomment>
        <translation>已確認：%1</translation>
    </message>
    <message>
        <source>Change the confirmations</source>
        <translation>變更確認情形</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>預設日曆</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <extracomment>In a list: %1 is the name of a calendar that is not on this machine</extracomment>
        <translation>%1（不在此）</translation>
    </message>
    <message>
        <source>Office calendars…</source>
        <translation>辦公日曆…</translation>
    </message>
    <message>
        <source>Change the calendar</source>
        <translation>變更日曆</translation>
    </message>
</context>
<context>
    <name>verbatim::SearchHitModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>verbatim::SearchQuery</name>
    <message>
        <source>This is no regular expression: %1 (at character %2). Correct it, or search for the plain words.</source>
        <translation>這不是有效的正規表示式：%1（第 %2 個字元）。請修正，或改為搜尋一般文字。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未記名</translation>
    </message>
    <message>
        <source>The search ended at the turn of %1 that begins with “%2”: the expression tries too many ways there. Make it simpler, for instance without one repetition inside another.</source>
        <translation>搜尋停在%1以「%2」開頭的發言：表示式在這裡要嘗試的組合太多。請簡化，例如不要在重複中再使用重複。</translation>
    </message>
</context>
<context>
    <name>verbatim::SettingsDialog</name>
    <message>
        <source>&amp;Save meetings that have a file by themselves, after</source>
        <translation>已有檔案的會議自動儲存，間隔(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open again what was open, where it was</source>
        <translation>開啟上次開啟的會議，並回到原處(&amp;O)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Minutes before a meeting is saved by itself</source>
        <translation>自動儲存的間隔分鐘數</translation>
    </message>
    <message>
        <source>Also when you go to another program. A file that somebody else has changed is never overwritten, and a meeting without a file is kept in its crash journal only.</source>
        <translation>切換到其他程式時也會儲存。其他人變更過的檔案絕不會被覆寫；尚無檔案的會議只保存在復原日誌中。</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>下次啟動時</translation>
    </message>
    <message>
        <source>Windows, columns and the place of the caret too. What a crash has left unsaved is offered in any case.</source>
        <translation>包括視窗、側欄與游標的位置。當機前尚未儲存的內容，無論如何都會提供復原。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>顯示資料夾</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Earlier versions &amp;kept of each meeting:</source>
        <translation>每場會議保留的舊版本數(&amp;K)：</translation>
    </message>
    <message>
        <source>Every save puts the version before it here, withheld words too. Only you may read them. File, Backups lists, compares and restores those of a meeting; a purge removes them.</source>
        <translation>每次存檔會把前一個版本放在這裡，包括不公開的文字；只有您可以讀取。「檔案」選單的「備份」可列出、比較及還原一場會議的版本；清除時會一併移除。</translation>
    </message>
    <message>
        <source>Crash journals</source>
        <translation>復原日誌</translation>
    </message>
    <message>
        <source>They hold what is in no file yet, withheld words too. Only you may read them; each goes when its meeting is saved and closed.</source>
        <translation>保存尚未存進任何檔案的內容，包括不公開的文字；只有您可以讀取。會議存檔並關閉後即刪除。</translation>
    </message>
    <message>
        <source>&amp;Let screen readers read withheld words</source>
        <translation>讓螢幕報讀軟體讀出不公開的文字(&amp;L)</translation>
    </message>
    <message>
        <source>Screen readers</source>
        <translation>螢幕報讀軟體</translation>
    </message>
    <message>
        <source>What a screen reader may read, any other program that is running may read too. So words that were taken back or may be, names to be replaced and words off the record are signs (▒) to it. Let it read them if you work with one and have to hear what you decide about.</source>
        <translation>螢幕報讀軟體能讀到的內容，其他執行中的程式也都能讀到。因此，已收回或可能收回的文字、改用化名的姓名，以及不列入紀錄的話，對它只是符號（▒）。如果您使用螢幕報讀軟體，必須聽到要決定的內容，才開啟這一項。</translation>
    </message>
</context>
<context>
    <name>verbatim::SharedWindow</name>
    <message>
        <source>Words for the room</source>
        <translation>會場顯示文字</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>分享畫面</translation>
    </message>
    <message>
        <source>%1 – shared screen</source>
        <translation>%1：分享畫面</translation>
    </message>
</context>
<context>
    <name>verbatim::SheetHeader</name>
    <message>
        <source>Meeting without a title</source>
        <translation>未命名的會議</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <comment>people who attended</comment>
        <translation>
            <numerusform>%n 人出席</numerusform>
        </translation>
    </message>
    <message>
        <source>Working edition</source>
        <translation>工作版</translation>
    </message>
</context>
<context>
    <name>verbatim::SignOffDialog</name>
    <message>
        <source>Sign-offs</source>
        <translation>簽核</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽核者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽核日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>簽核中</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>已簽核</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>免簽核</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文號</translation>
    </message>
</context>
<context>
    <name>verbatim::SpeakerChoiceModel</name>
    <message>
        <source>New speaker “%1”</source>
        <translation>新的發言者「%1」</translation>
    </message>
</context>
<context>
    <name>verbatim::SpeakerDialog</name>
    <message>
        <source>Seat %1: %2 starts a turn. Seats never move.</source>
        <translation>%1 號席：按 %2 開始發言。席位不會變動。</translation>
    </message>
    <message>
        <source>Seat %1. Seats never move.</source>
        <translation>%1 號席。席位不會變動。</translation>
    </message>
    <message>
        <source>New Speaker</source>
        <translation>新增發言者</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>發言者</translation>
    </message>
    <message>
        <source>Add the Speaker</source>
        <translation>新增發言者</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Other spellings of this person, one a line</source>
        <translation>此人的其他寫法，每行一個</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>職稱(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>單位(&amp;O)</translation>
    </message>
    <message>
        <source>Printed &amp;label</source>
        <translation>公開名稱(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Further names</source>
        <translation>其他名稱(&amp;F)</translation>
    </message>
    <message>
        <source>Another speaker has this name. Merge them if they are one person.</source>
        <translation>已有同名的發言者。若為同一人，請將兩者合併。</translation>
    </message>
    <message>
        <source>In the &amp;chair (Ctrl+K starts a turn)</source>
        <translation>擔任主席（按 Ctrl+K 開始發言）(&amp;C)</translation>
    </message>
</context>
<context>
    <name>verbatim::SpeakerPanel</name>
    <message>
        <source>Agenda</source>
        <translation>議程</translation>
    </message>
    <message>
        <source>No speakers yet.

Add them here, or type a name when a turn begins.</source>
        <translation>還沒有發言者。

可以在這裡新增，或在開始發言時輸入姓名。</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>發言者</translation>
    </message>
    <message>
        <source>Add a Speaker…</source>
        <translation>新增發言者…</translation>
    </message>
    <message>
        <source>Start a Turn</source>
        <translation>開始發言</translation>
    </message>
    <message>
        <source>Change the Speaker…</source>
        <translation>變更發言者…</translation>
    </message>
    <message>
        <source>Merge into Another Speaker…</source>
        <translation>併入其他發言者…</translation>
    </message>
    <message>
        <source>Remove the Speaker</source>
        <translation>移除發言者</translation>
    </message>
    <message>
        <source>More about the speaker</source>
        <translation>發言者的更多操作</translation>
    </message>
    <message>
        <source>Go to the Agenda Item</source>
        <translation>前往議程項目</translation>
    </message>
    <message>
        <source>Add Speaker</source>
        <translation>新增發言者</translation>
    </message>
    <message>
        <source>Change Speaker</source>
        <translation>變更發言者</translation>
    </message>
    <message>
        <source>Remove Speaker</source>
        <translation>移除發言者</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>併入</translation>
    </message>
    <message>
        <source>Merge Speakers</source>
        <translation>合併發言者</translation>
    </message>
    <message>
        <source>Raises a Hand</source>
        <translation>舉手</translation>
    </message>
</context>
<context>
    <name>verbatim::SpeakerPicker</name>
    <message>
        <source>Choose a Speaker</source>
        <translation>選擇發言者</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>發言者姓名</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>發言者</translation>
    </message>
    <message>
        <source>Add Speaker</source>
        <translation>新增發言者</translation>
    </message>
    <message>
        <source>Any part of a name, or its sound</source>
        <translation>姓名的任一部分，或讀音</translation>
    </message>
    <message>
        <source>Any part of a name, its sound, or a new name</source>
        <translation>姓名的任一部分、讀音，或新的姓名</translation>
    </message>
</context>
<context>
    <name>verbatim::SpeakerRow</name>
    <message>
        <source>key %1</source>
        <translation>按鍵 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 則發言</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verbatim::SpellChecker</name>
    <message>
        <source>The spelling dictionary “%1” can&apos;t be read, so English words are not checked; install the package hunspell-en-us.</source>
        <translation>無法讀取拼字詞典「%1」，因此不會檢查英文拼字；請安裝套件 hunspell-en-us。</translation>
    </message>
    <message>
        <source>The spelling dictionary “%1” is written in %2, not in UTF-8, so it can&apos;t be used; install the package hunspell-en-us.</source>
        <translation>拼字詞典「%1」的編碼是 %2 而不是 UTF-8，無法使用；請安裝套件 hunspell-en-us。</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for %1 on this computer, so English words are not checked; install the package hunspell-en-us.</source>
        <translation>這台電腦沒有 %1 的拼字詞典，因此不會檢查英文拼字；請安裝套件 hunspell-en-us。</translation>
    </message>
</context>
<context>
    <name>verbatim::SpokenWords</name>
    <message>
        <source>somebody not named</source>
        <translation>未記名者</translation>
    </message>
</context>
<context>
    <name>verbatim::SqliteDatabase</name>
    <message>
        <source>the file is damaged</source>
        <translation>檔案已損壞</translation>
    </message>
</context>
<context>
    <name>verbatim::StatusLine</name>
    <message>
        <source>Safety of what was typed</source>
        <translation>輸入內容的儲存狀態</translation>
    </message>
    <message>
        <source>Go to the next undecided request</source>
        <translation>前往下一件待決請求</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>公開日期</translation>
    </message>
    <message>
        <source>Length of the record</source>
        <translation>逐字稿長度</translation>
    </message>
    <message>
        <source>Zoom of the words</source>
        <translation>文字縮放</translation>
    </message>
    <message>
        <source>new meeting, no file yet</source>
        <translation>新會議，尚無檔案</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>儲存中…</translation>
    </message>
    <message>
        <source>not saved yet – Ctrl+S saves</source>
        <translation>尚未儲存，按 Ctrl+S 儲存</translation>
    </message>
    <message>
        <source>could not be saved – save under another name</source>
        <translation>無法儲存，請另存新檔</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) undecided</source>
        <translation>
            <numerusform>%n 件請求待決</numerusform>
        </translation>
    </message>
    <message>
        <source>day of publication unknown</source>
        <translation>公開日期未知</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 則發言</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 字</translation>
    </message>
    <message>
        <source>journalled %1</source>
        <translation>已暫存 %1</translation>
    </message>
    <message>
        <source>Everything typed is on the disk and outlives a crash. It is not in the file yet; Ctrl+S saves.</source>
        <translation>已輸入的內容都已寫入磁碟，當機也不會遺失。內容尚未存入檔案；按 Ctrl+S 儲存。</translation>
    </message>
    <message>
        <source>the disk is slow – the last words are in the window only</source>
        <translation>磁碟較慢，最後幾個字只在視窗中</translation>
    </message>
    <message>
        <source>the crash journal can&apos;t be written – Ctrl+S saves</source>
        <translation>無法寫入復原日誌，請按 Ctrl+S 儲存</translation>
    </message>
    <message>
        <source>Go to the next request whose passage is gone, or which is about another speaker&apos;s words</source>
        <translation>前往下一件原文已不存在、或涉及其他發言者發言的請求</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n request(s) need attention</source>
        <translation>
            <numerusform>▲ %n 件請求須留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed here: the meeting is open for reading only.</source>
        <translation>無法在此變更：這場會議以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>read-only – nothing can be changed here</source>
        <translation>唯讀，無法在此變更</translation>
    </message>
    <message>
        <source>neither the file nor the crash journal can be written – save under another name</source>
        <translation>檔案與復原日誌都無法寫入，請另存新檔</translation>
    </message>
    <message>
        <source>could not save by itself – what you type is in the crash journal; it is tried again</source>
        <translation>自動儲存失敗；輸入的內容在復原日誌中，稍後會再試</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out: %1 is what a field of the status line is about, %2 its words</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>verbatim::SubtitleReader</name>
    <message>
        <source>The file does not begin with “WEBVTT”; its cues are read all the same.</source>
        <translation>檔案開頭不是「WEBVTT」；仍照樣讀取字幕。</translation>
    </message>
    <message>
        <source>These words have no time that can be read; they are kept without one.</source>
        <translation>這些文字沒有讀得懂的時間；文字保留，但沒有時間。</translation>
    </message>
    <message>
        <source>“%1” has no words between its times. Choose another copy of the subtitles.</source>
        <translation>「%1」的時間之間沒有文字。請改用另一份字幕。</translation>
    </message>
</context>
<context>
    <name>verbatim::SubtitleTiming</name>
    <message>
        <source>Subtitles need times, and no turn of this record knows when it began. Set when turns began, or choose another format.</source>
        <translation>字幕需要時間，但這份紀錄的發言都沒有開始時間。請設定發言的開始時間，或改選其他格式。</translation>
    </message>
</context>
<context>
    <name>verbatim::SystemReason</name>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>您的磁碟配額已用完</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁碟是唯讀的</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁碟回報錯誤</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>資料夾不存在</translation>
    </message>
    <message>
        <source>a part of its path is not a folder</source>
        <translation>路徑中有一部分不是資料夾</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>檔名太長</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>連結循環指向自己</translation>
    </message>
    <message>
        <source>the disk does not take files of this size</source>
        <translation>磁碟不支援這麼大的檔案</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>the disk or network share is gone</source>
        <translation>磁碟或網路資料夾已中斷連線</translation>
    </message>
</context>
<context>
    <name>verbatim::TermHint</name>
    <message>
        <source>Tab completes: %1</source>
        <translation>按 Tab 補上：%1</translation>
    </message>
</context>
<context>
    <name>verbatim::TextDecoder</name>
    <message>
        <source>“%1” is larger than %2 MB and can&apos;t be the record of one meeting. Choose the file of the record.</source>
        <translation>「%1」超過 %2 MB，不可能是一場會議的逐字稿。請選擇逐字稿的檔案。</translation>
    </message>
    <message>
        <source>“%1” is in UTF-32, which Verbatim does not read. Save it as UTF-8 in a text editor and open it again.</source>
        <translation>「%1」的編碼是 UTF-32，Verbatim 無法讀取。請用文字編輯器存成 UTF-8 後再開啟。</translation>
    </message>
    <message>
        <source>“%1” is not a text file in UTF-8: there is a zero byte in line %2 (byte %3). Choose the file of the record, or save it as UTF-8 in a text editor if it is in UTF-16.</source>
        <translation>「%1」不是 UTF-8 文字檔：第 %2 行有零位元組（第 %3 個位元組）。請選擇逐字稿的檔案；若檔案是 UTF-16，請用文字編輯器存成 UTF-8。</translation>
    </message>
    <message>
        <source>“%1” was turned into UTF-8 twice, so that its characters are garbled. Turn it back once, for example with: iconv -f UTF-8 -t ISO-8859-1</source>
        <translation>「%1」被轉換成 UTF-8 兩次，文字已成亂碼。請轉回一次，例如：iconv -f UTF-8 -t ISO-8859-1</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark. It is not written again.</source>
        <translation>檔案開頭有位元組順序記號（BOM），寫出時不會保留。</translation>
    </message>
    <message>
        <source>“%1” ends in the middle of a character (line %2, byte %3): the file was cut off. Get a complete copy of it.</source>
        <translation>「%1」在字元中間結束（第 %2 行，第 %3 個位元組）：檔案不完整。請取得完整的複本。</translation>
    </message>
    <message>
        <source>“%1” is not in UTF-8: byte %3 in line %2 can&apos;t be read. If it was saved in another encoding such as Big5, convert it, for example with: iconv -f BIG5 -t UTF-8</source>
        <translation>「%1」不是 UTF-8：第 %2 行的第 %3 個位元組無法讀取。若檔案是以 Big5 等其他編碼儲存，請先轉換，例如：iconv -f BIG5 -t UTF-8</translation>
    </message>
    <message>
        <source>“%1” is damaged: byte %2 is no part of a character in UTF-16. Get a complete copy of it, or save it as UTF-8 in the program it came from.</source>
        <translation>「%1」已損壞：第 %2 個位元組不屬於任何 UTF-16 字元。請取得完整的複本，或在原來的程式中存成 UTF-8。</translation>
    </message>
    <message>
        <source>The file is in UTF-16. It is written again in UTF-8.</source>
        <translation>檔案是 UTF-16，寫出時會改為 UTF-8。</translation>
    </message>
</context>
<context>
    <name>verbatim::TurnDelegate</name>
    <message>
        <source>(nobody)</source>
        <comment>in place of a speaker&apos;s name</comment>
        <translation>（未記名）</translation>
    </message>
    <message>
        <source>off the record</source>
        <comment>in place of a speaker&apos;s name</comment>
        <translation>不列入紀錄</translation>
    </message>
</context>
<context>
    <name>verbatim::TurnView</name>
    <message>
        <source>Turns of the meeting</source>
        <translation>會議的發言</translation>
    </message>
    <message>
        <source>Type what is said, or open a record.</source>
        <translation>請開始繕打，或開啟逐字稿。</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>%1的發言</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>發言內容</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>變更發言者</translation>
    </message>
    <message>
        <source>New turn</source>
        <translation>新增發言</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>分割發言</translation>
    </message>
    <message>
        <source>Merge turns</source>
        <translation>合併發言</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n turn(s)</source>
        <translation>
            <numerusform>移除 %n 則發言</numerusform>
        </translation>
    </message>
    <message>
        <source>Change kind of turn</source>
        <translation>變更發言類型</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Split turn here</source>
        <translation>從此處分割發言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Merge with turn before</source>
        <translation>與前一則合併(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n turn(s)</source>
        <translation>
            <numerusform>移除 %n 則發言(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct spelling</source>
        <translation>更正拼字</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>沒有建議</translation>
    </message>
    <message>
        <source>Expand abbreviation</source>
        <translation>展開縮寫</translation>
    </message>
    <message>
        <source>Go off the record</source>
        <translation>開始不列入紀錄</translation>
    </message>
    <message>
        <source>Go back on the record</source>
        <translation>恢復列入紀錄</translation>
    </message>
    <message>
        <source>Take off the record</source>
        <translation>改為不列入紀錄</translation>
    </message>
    <message>
        <source>Put on the record</source>
        <translation>改為列入紀錄</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>插入註記</translation>
    </message>
    <message>
        <source>These two turns are not merged: one is off the record. F7 with both selected changes that.</source>
        <translation>這兩則發言不能合併，因為其中一則不列入紀錄。選取兩則後按 F7 可變更。</translation>
    </message>
    <message>
        <source>New agenda heading</source>
        <translation>新增議程標題</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Paste as turns</source>
        <translation>貼上為發言</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy some first.</source>
        <translation>沒有可以貼上的文字，請先複製。</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the meeting is open for reading only.</source>
        <translation>無法在此變更：這場會議以唯讀方式開啟。</translation>
    </message>
</context>
<context>
    <name>verbatim::TypingAidsDialog</name>
    <message>
        <source>While &amp;off the record notes of my own may be typed</source>
        <translation>不列入紀錄時，可輸入自己的筆記(&amp;O)</translation>
    </message>
    <message>
        <source>Notes and abbreviations</source>
        <translation>註記與縮寫</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>註記(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Abbreviations</source>
        <translation>縮寫(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Terms of the meeting</source>
        <translation>會議詞彙(&amp;T)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>註記</translation>
    </message>
    <message>
        <source>One note to a line, in the order of their letters. Chinese meetings and others each have their own.</source>
        <translation>每行一則，依字母順序排列。中文會議與其他語言的會議各有一份。</translation>
    </message>
    <message>
        <source>Abbreviations</source>
        <translation>縮寫</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>展開為</translation>
    </message>
    <message>
        <source>What is typed becomes the longer words as soon as a blank or a mark of punctuation follows. Undo gives back what was typed. Empty both fields to remove one.</source>
        <translation>輸入縮寫後接空格或標點符號，就會展開為完整文字；復原可回到原本輸入的內容。清空兩個欄位即可移除。</translation>
    </message>
    <message>
        <source>Terms of the meeting</source>
        <translation>會議詞彙</translation>
    </message>
    <message>
        <source>One term to a line. They are offered while you type their first letters, Tab takes them, and they are never marked as misspelt. They are kept with the meeting and never printed.</source>
        <translation>每行一個詞。輸入開頭幾個字母時會提示，按 Tab 採用，且不會標為拼錯。詞彙隨會議保存，不會公開。</translation>
    </message>
</context>
<context>
    <name>verbatim::VerbatimFile</name>
    <message>
        <source>“%1” is empty; open a backup of it.</source>
        <translation>「%1」是空的，請開啟它的備份。</translation>
    </message>
    <message>
        <source>“%1” is too large for a record; check that it is the right file.</source>
        <translation>「%1」太大，不像是逐字稿；請確認是否為正確的檔案。</translation>
    </message>
    <message>
        <source>“%1” is not a Verbatim record; open a file that Verbatim saved, or import other formats under their own file names (.md, .vtt, …).</source>
        <translation>「%1」不是 Verbatim 逐字稿；請開啟由 Verbatim 儲存的檔案，其他格式請以原本的副檔名（.md、.vtt 等）匯入。</translation>
    </message>
    <message>
        <source>“%1” is cut off in line %2, before its content ends; open a backup of it.</source>
        <translation>「%1」在第 %2 行中斷，內容不完整；請開啟它的備份。</translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2: %3; correct that line in a text editor, or open a backup.</source>
        <translation>「%1」的第 %2 行已損壞：%3。請用文字編輯器修正該行，或開啟備份。</translation>
    </message>
    <message>
        <source>the key “%1” is there twice, or there are too many</source>
        <translation>欄位「%1」重複，或欄位過多</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer Verbatim (format %2); update Verbatim to open it.</source>
        <translation>「%1」由較新的 Verbatim 儲存（格式 %2）；請更新 Verbatim 後再開啟。</translation>
    </message>
    <message>
        <source>“version” is not one that there is</source>
        <translation>「version」不是有效的版本</translation>
    </message>
    <message>
        <source>The content of “%1” does not match its checksum: it was changed outside Verbatim or is damaged.</source>
        <translation>「%1」的內容與檢查碼不符：曾在 Verbatim 之外變更，或已損壞。</translation>
    </message>
    <message>
        <source>Read the record through before you save or publish it.</source>
        <translation>儲存或公開之前，請先通讀逐字稿。</translation>
    </message>
    <message>
        <source>A text held characters that a record can&apos;t have; they were replaced or left out.</source>
        <translation>文字中有逐字稿不能使用的字元，已取代或略去。</translation>
    </message>
    <message>
        <source>Compare the text with the file.</source>
        <translation>請將文字與檔案比對。</translation>
    </message>
    <message>
        <source>a day such as 2021-07-16 is expected</source>
        <translation>此處應為日期，例如 2021-07-16</translation>
    </message>
    <message>
        <source>a time such as 14:30 is expected</source>
        <translation>此處應為時間，例如 14:30</translation>
    </message>
    <message>
        <source>a time such as 2021-07-16T14:30:00+08:00 is expected</source>
        <translation>此處應為時間，例如 2021-07-16T14:30:00+08:00</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>數字太大</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>此處應為 true 或 false</translation>
    </message>
    <message>
        <source>the word “%1” is not known here</source>
        <translation>此處無法辨識「%1」</translation>
    </message>
    <message>
        <source>an id has not the right form</source>
        <translation>識別碼格式不正確</translation>
    </message>
    <message>
        <source>the same id is there twice</source>
        <translation>識別碼重複</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少「%1」</translation>
    </message>
    <message>
        <source>The entry “%1” is not known here and will be missing when the record is saved.</source>
        <translation>無法辨識項目「%1」，儲存逐字稿時不會保留。</translation>
    </message>
    <message>
        <source>Keep the file, or update Verbatim before you save.</source>
        <translation>請保留原檔，或更新 Verbatim 後再儲存。</translation>
    </message>
    <message>
        <source>the working days must be between 0 and %1</source>
        <translation>工作日數必須在 0 到 %1 之間</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>不明發言者</translation>
    </message>
    <message>
        <source>A turn&apos;s speaker is not in the list of speakers.</source>
        <translation>有發言的發言者不在名單中。</translation>
    </message>
    <message>
        <source>Give “%1” a name in the list of speakers.</source>
        <translation>請在發言者名單中為「%1」填上姓名。</translation>
    </message>
    <message>
        <source>A passage that a request is about is no longer where it was marked.</source>
        <translation>有請求的原文已不在原先標示的位置。</translation>
    </message>
    <message>
        <source>Mark the passage again.</source>
        <translation>請重新標示原文。</translation>
    </message>
    <message>
        <source>The frozen version “%1” does not match its checksum: it was changed outside Verbatim or is damaged.</source>
        <translation>凍結版本「%1」與其校驗碼不符：曾在逐字之外遭變更，或已損毀。</translation>
    </message>
    <message>
        <source>Do not rely on it; look for it in a backup.</source>
        <translation>請勿採用；請在備份中尋找。</translation>
    </message>
</context>
<context>
    <name>verbatim::VersionListDialog</name>
    <message>
        <source>&amp;Open read-only</source>
        <translation>唯讀開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>與現在比較(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>發言數</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>與現在相同</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>%1 (damaged)</source>
        <translation>%1（已損壞）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>verbatim::WebPage</name>
    <message>
        <source>The part of Verbatim that shows pages and makes PDFs can&apos;t be loaded (%1). Install Verbatim again, or export HTML.</source>
        <translation>無法載入 Verbatim 用來顯示頁面與製作 PDF 的元件（%1）。請重新安裝 Verbatim，或改匯出為 HTML。</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made by a program without a graphical platform. Start it with QT_QPA_PLATFORM=offscreen, or export HTML.</source>
        <translation>程式在沒有圖形平台時無法製作 PDF。請以 QT_QPA_PLATFORM=offscreen 啟動，或改匯出為 HTML。</translation>
    </message>
    <message>
        <source>A PDF can&apos;t be made as root, because the browser engine refuses to run without its sandbox. Run the program as an ordinary user, or export HTML.</source>
        <translation>無法以 root 身分製作 PDF，因為瀏覽器引擎必須在沙箱中執行。請以一般使用者身分執行，或改匯出為 HTML。</translation>
    </message>
</context>
<context>
    <name>verbatim::WindowManager</name>
    <message>
        <source>The file could not be opened</source>
        <translation>無法開啟檔案</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>There is nothing to recover: every meeting that was open is saved.</source>
        <translation>沒有需要復原的內容，開啟過的會議都已儲存。</translation>
    </message>
</context>
<context>
    <name>verbatim::WordMask</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>what was taken back in turn %1</source>
        <translation>第 %1 則發言中收回的文字</translation>
    </message>
    <message>
        <source>what was taken back</source>
        <translation>收回的文字</translation>
    </message>
</context>
<context>
    <name>verbatim::XmlBounds</name>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>「%1」第 %2 行：%3</translation>
    </message>
    <message>
        <source>Verbatim reads no XML with a document type, for it could bring in other files. Remove the line that begins with “&lt;!”.</source>
        <translation>逐字不讀取含有文件類型宣告的 XML，因為它可能引入其他檔案。請刪去以「&lt;!」開頭的那一行。</translation>
    </message>
    <message>
        <source>what begins here does not end. Get a complete copy of the file.</source>
        <translation>從這裡開始的標記沒有結束。請取得完整的檔案。</translation>
    </message>
    <message>
        <source>this element has more than %1 attributes. No transcript needs so many; look for another copy of the file.</source>
        <translation>這個元素的屬性超過 %1 個。逐字稿不需要這麼多；請改用另一份檔案。</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1. No transcript needs that; look for another copy of the file.</source>
        <translation>元素的巢狀超過 %1 層。逐字稿不需要這麼深；請改用另一份檔案。</translation>
    </message>
</context>
</TS>
