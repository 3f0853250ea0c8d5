// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/core/attendance.h"

#include "app/core/edits.h"
#include "app/core/textcleaning.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

using Options = QRegularExpression;

/// Words that end a title.
const QString &titleEndings()
{
    static const QString endings =
        u"主席|召集人|主持人|主任委員|委員|代表|部長|次長|署長|局長|處長|司長|院長|校長|組長|科長|股長|課長|"
        u"主任|秘書長|秘書|"
        u"專門委員|簡任技正|技正|技士|科員|專員|專案經理|經理|總監|執行長|創辦人|理事長|理事|監事|會長|"
        u"董事長|董事|教授|助教|講師|"
        u"研究員|分析師|設計師|工程師|律師|會計師|醫師|老師|顧問|幹事|組員|助理|編審|參事|視察|稽核|市長|"
        u"縣長|鄉長|鎮長|里長|村長|"
        u"議員|立法委員|立委|政委|政務委員|司儀|紀錄|記錄|速錄師|聽打員|翻譯|口譯|先生|女士|小姐|博士|同學|志工|召集委員"_s;
    return endings;
}

const QRegularExpression &title()
{
    static const QRegularExpression expression(
        u"(?:%1)$|\\b(?:chair(?:man|woman|person)?|director|manager|secretary|minister|president|professor|"
        "engineer|officer|founder|ceo|cto|cio|coo|advis[eo]r|consultant|assistant|analyst|researcher|"
        "representative|delegate|member|editor|lawyer|interpreter|coordinator|head|lead|clerk|fellow)$"_s.arg(
            titleEndings()),
        Options::CaseInsensitiveOption);
    return expression;
}

const QRegularExpression &organisation()
{
    static const QRegularExpression expression(
        u"(?:[部會局處署院司組科室黨所府社股課廳館校團隊]|中心|公司|大學|學院|學系|系|協會|學會|公會|工會|"
        u"基金會|聯盟|社群|辦公室|銀行|"
        "事務所|平台|分會|小組|工作圈|單位)$|\\b(?:inc|ltd|llc|corp|company|university|institute|foundation|"
        "association|ministry|department|office|agency|council|committee|forum|lab|labs|group|society|union|"
        "bureau|centre|center)\\.?$"_s,
        Options::CaseInsensitiveOption);
    return expression;
}

struct Section
{
    QString role;
    QString capacity;
};

/// What being listed below a heading says of a person; nothing for a word that heads no section.
std::optional<Section> sectionOf(const QString &heading)
{
    const QString word = heading.toLower();
    if (QStringList{u"主席"_s, u"會議主席"_s, u"主持人"_s, u"召集人"_s, u"副召集人"_s, u"紀錄"_s, u"記錄"_s,
                    u"司儀"_s, u"chair"_s, u"secretary"_s, u"minutes"_s}
            .contains(word))
        return Section{heading, {}};
    if (word.startsWith(u"出席"_s) || word.startsWith(u"與會"_s) || word.startsWith(u"參加"_s) ||
        word.startsWith(u"參與"_s) ||
        QStringList{u"present"_s, u"attendees"_s, u"attendance"_s, u"participants"_s, u"名單"_s}.contains(
            word))
        return Section{};
    if (word.startsWith(u"列席"_s))
        return Section{{}, u"列席"_s};
    if (word == u"observers"_s)
        return Section{{}, u"observer"_s};
    for (const QString &absent : {u"請假"_s, u"缺席"_s})
        if (word.startsWith(absent))
            return Section{{}, absent};
    if (QStringList{u"absent"_s, u"excused"_s, u"apologies"_s}.contains(word))
        return Section{{}, word};
    return std::nullopt;
}

/// Of Chinese characters only, of `minimum` to `maximum` of them.
bool isHan(const QString &word, qsizetype minimum, qsizetype maximum)
{
    const QList<uint> characters = word.toUcs4();
    return characters.size() >= minimum && characters.size() <= maximum &&
           std::ranges::all_of(characters, [](uint c) { return QChar::script(c) == QChar::Script_Han; });
}

bool hasHan(const QString &word)
{
    return std::ranges::any_of(word.toUcs4(), [](uint c) { return QChar::script(c) == QChar::Script_Han; });
}

bool isTitle(const QString &word)
{
    return title().match(word).hasMatch();
}

bool isOrganisation(const QString &word)
{
    return !isTitle(word) && organisation().match(word).hasMatch();
}

/// Words apart by blanks; Latin words that follow each other are one, and so is a surname with the given name
/// (a short name is often set with a blank in it).
QStringList words(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s, Options::UseUnicodePropertiesOption);
    const QStringList parts = text.split(blanks, Qt::SkipEmptyParts);
    QStringList result;
    QString before;
    for (const QString &part : parts) {
        const bool latin = !before.isEmpty() && !hasHan(before) && !hasHan(part);
        if (latin)
            result.last() += u' ' + part;
        else if (!before.isEmpty() && isHan(before, 1, 1) && isHan(part, 1, 2) && !isTitle(part) &&
                 !isOrganisation(part))
            result.last() += part;
        else
            result.append(part);
        before = part;
    }
    return result;
}

/// 陳怡君組長 is a name and a title, 林召集人 and 組長 are not to be cut.
std::pair<QString, QString> nameAndTitle(const QString &word)
{
    static const QRegularExpression joined(
        u"^(\\p{Han}{2,4}?)((?:副|總|代理|協同)?(?:%1))$"_s.arg(titleEndings()));
    const QRegularExpressionMatch match = joined.match(word);
    if (!match.hasMatch() || isOrganisation(match.captured(1)))
        return {word, {}};
    return {match.captured(1), match.captured(2)};
}

/// 林科長, as people are called, and not 副科長.
bool isSurnameAndTitle(const QString &word)
{
    static const QRegularExpression called(u"^(?![副總代前首兼])\\p{Han}(?:%1)$"_s.arg(titleEndings()));
    return called.match(word).hasMatch();
}

void appendOrganisation(QString &organisation, const QString &word)
{
    if (organisation.isEmpty())
        organisation = word;
    else if (organisation != word)
        organisation += (hasHan(organisation) || hasHan(word) ? u""_s : u" "_s) + word;
}

void appendTitle(QString &role, const QString &word)
{
    if (role.isEmpty())
        role = word;
    else if (role != word)
        role += (hasHan(word) ? u"、"_s : u", "_s) + word;
}

/// A word about a person whose name is known already.
void describe(AttendanceEntry &entry, const QString &word)
{
    if (sectionOf(word) && !sectionOf(word)->capacity.isEmpty())
        entry.capacity = word;
    else if (isOrganisation(word) || (!isTitle(word) && (!hasHan(word) || !entry.role.isEmpty())))
        appendOrganisation(entry.organisation, word); // a Latin word that is no title is mostly a company
    else
        appendTitle(entry.role, word);
}

void describeByAll(AttendanceEntry &entry, const QString &text)
{
    static const QRegularExpression separators(u"[、，,；;／/·]"_s);
    const QStringList parts = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList single = words(part);
        for (const QString &word : single)
            describe(entry, word);
    }
}

/// Takes what is in brackets out of the text.
QStringList takeBrackets(QString &text)
{
    static const QRegularExpression brackets(u"[（(\\[［【]([^（(\\[［【）)\\]］】]*)[）)\\]］】]"_s);
    QStringList result;
    for (QRegularExpressionMatch match = brackets.match(text); match.hasMatch();
         match = brackets.match(text)) {
        if (!match.captured(1).trimmed().isEmpty())
            result.append(match.captured(1).trimmed());
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    }
    return result;
}

AttendanceEntry personOf(QString text)
{
    AttendanceEntry entry;
    const QStringList inBrackets = takeBrackets(text);
    static const QRegularExpression slashes(u"[／/]"_s);
    const QStringList parts = text.split(slashes, Qt::SkipEmptyParts);
    QStringList candidates;
    for (const QString &part : parts)
        candidates += words(part);
    if (candidates.isEmpty())
        return entry;
    const auto isName = [](const QString &word) { return !isTitle(word) && !isOrganisation(word); };
    auto name = std::ranges::find_if(candidates, isName);
    if (name == candidates.end()) // 陳怡君組長, or a name that looks like something else
        name = std::ranges::find_if(candidates,
                                    [](const QString &word) { return !nameAndTitle(word).second.isEmpty(); });
    if (name == candidates.end())
        name = candidates.begin();
    const auto [bare, titleOfName] = nameAndTitle(*name);
    entry.name = bare;
    if (!titleOfName.isEmpty())
        entry.role = titleOfName;
    for (auto it = candidates.begin(); it != candidates.end(); ++it) {
        if (it != name)
            describe(entry, *it);
    }
    for (const QString &words : inBrackets)
        describeByAll(entry, words);
    return entry;
}

/// Reads the lines one after the other and remembers under what they stand.
class Reader
{
public:
    QList<AttendanceEntry> read(const QString &text)
    {
        const QStringList lines = linesOf(text);
        for (const QString &line : lines)
            readLine(line);
        return m_entries;
    }

private:
    static QStringList linesOf(const QString &text)
    {
        // 主席：林大同　　紀錄：陳怡君 stands on one line of many minutes.
        static const QRegularExpression headingInside(
            u"[ \u3000]+(?=(?:主席|主持人|召集人|紀錄|記錄|司儀|出席|列席|請假|缺席)[^：:\\s]{0,6}[：:])"_s);
        static const QRegularExpression headingWithoutColon(
            u"^((?:主席|主持人|紀錄|記錄|出席|列席)(?:人員|者|單位)?)[ \u3000]+(?=\\S)"_s,
            Options::MultilineOption);
        QString clean = cleanText(text);
        clean.replace(lineSeparator, paragraphSeparator);
        clean.replace(headingWithoutColon, u"\\1："_s);
        clean.replace(headingInside, QString(paragraphSeparator));
        return clean.split(paragraphSeparator);
    }

    static QString withoutNumber(const QString &line)
    {
        static const QRegularExpression number(
            u"^\\s*(?:[-*•●○◎▪‧·]\\s*|[（(]?\\p{Nd}{1,3}\\s*(?:[)）.．、]\\s*|\\s+(?=\\P{Nd}))|"
            "[（(][一二三四五六七八九十]{1,3}[）)]\\s*|[一二三四五六七八九十]{1,3}、\\s*|[①-⑳]\\s*)"_s);
        return QString(line).remove(number).trimmed();
    }

    void readLine(const QString &line)
    {
        if (line.contains(u'\t')) {
            readColumns(line.split(u'\t'));
            return;
        }
        const QString text = withoutNumber(line);
        static const QRegularExpression heading(
            u"^([^：:、，,；;（(]{1,40}?)\\s*(?:[（(][^）)]*[）)])?\\s*(?:[：:]\\s*(.*))?$"_s);
        const QRegularExpressionMatch match = heading.match(text);
        if (text.isEmpty() || !match.hasMatch()) {
            readPeople(text, m_organisation);
            return;
        }
        const QString before = match.captured(1).trimmed();
        const QString rest = match.captured(2).trimmed();
        const bool colon = match.capturedStart(2) >= 0;
        if (const std::optional<Section> section = sectionOf(before)) {
            m_section = *section;
            m_organisation.clear();
            readPeople(rest, {});
            // A person in the chair or at the keyboard stands alone: the next line is somebody else's.
            if (!section->role.isEmpty() && !rest.isEmpty())
                m_section = {};
        } else if (!colon) {
            readPeople(text, m_organisation);
        } else if (rest.isEmpty()) {
            m_organisation = before;
        } else if (isTitle(before) && !isOrganisation(before)) {
            readPeople(rest, m_organisation, before);
        } else {
            readPeople(rest, before);
        }
    }

    void readPeople(const QString &text, const QString &organisationOfAll, const QString &roleOfAll = {})
    {
        QList<AttendanceEntry> people;
        const QStringList parts = splitOutsideBrackets(text);
        for (const QString &part : parts) {
            // 陳怡君，組長，數位組 is one person; 交通局、法制局 and 林科長、王科長 are two.
            const bool afterAName =
                !people.isEmpty() && !isTitle(people.last().name) && !isOrganisation(people.last().name);
            if (afterAName && describesOnly(part))
                describe(people.last(), part);
            else
                people.append(personOf(part));
        }
        for (AttendanceEntry &entry : people) {
            if (entry.organisation.isEmpty())
                entry.organisation = organisationOfAll;
            if (entry.role.isEmpty())
                entry.role = roleOfAll;
            add(entry);
        }
    }

    static bool describesOnly(const QString &part)
    {
        return words(part).size() == 1 && (isTitle(part) || isOrganisation(part)) &&
               nameAndTitle(part).second.isEmpty() && !isSurnameAndTitle(part);
    }

    static QStringList splitOutsideBrackets(const QString &text)
    {
        static const QRegularExpression countOfPeople(u"等?\\s*(?:共|計)?\\s*\\p{Nd}+\\s*[人位]\\s*$"_s);
        QStringList result;
        QString part;
        int depth = 0;
        for (const QChar c : text) {
            depth += u"（([［【"_s.contains(c) ? 1 : u"）)]］】"_s.contains(c) && depth > 0 ? -1 : 0;
            if (depth == 0 && u"、，,；;"_s.contains(c))
                result.append(std::exchange(part, {}));
            else
                part.append(c);
        }
        result.append(part);
        for (QString &one : result)
            one = one.remove(countOfPeople).trimmed();
        result.removeAll(QString());
        return result;
    }

    void readColumns(const QStringList &cells)
    {
        if (readColumnNames(cells))
            return;
        AttendanceEntry entry;
        QString unnamed;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString cell = cells.at(i).trimmed();
            static const QRegularExpression number(u"^\\p{Nd}+[.．、]?$"_s);
            if (cell.isEmpty() || number.match(cell).hasMatch())
                continue;
            if (QString AttendanceEntry::*const column = m_columns.value(i, nullptr))
                entry.*column = column == &AttendanceEntry::name ? words(cell).join(u' ') : cell;
            else if (m_columns.isEmpty())
                unnamed += u"／"_s + cell;
        }
        if (entry.name.isEmpty() && !unnamed.isEmpty())
            entry = personOf(unnamed);
        add(entry);
    }

    bool readColumnNames(const QStringList &cells)
    {
        QList<QString AttendanceEntry::*> columns;
        for (const QString &cell : cells) {
            const QString name = cell.trimmed().toLower();
            if (name == u"姓名"_s || name == u"name"_s)
                columns.append(&AttendanceEntry::name);
            else if (name.startsWith(u"職"_s) || name == u"title"_s || name == u"role"_s)
                columns.append(&AttendanceEntry::role);
            else if (name.contains(u"單位"_s) || name.contains(u"機關"_s) || name == u"組織"_s ||
                     name == u"organisation"_s || name == u"organization"_s)
                columns.append(&AttendanceEntry::organisation);
            else
                columns.append(nullptr);
        }
        if (!columns.contains(&AttendanceEntry::name))
            return false;
        m_columns = columns;
        return true;
    }

    void add(AttendanceEntry entry)
    {
        if (std::ranges::none_of(entry.name, [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
            return;
        if (entry.role.isEmpty())
            entry.role = m_section.role;
        if (entry.capacity.isEmpty())
            entry.capacity = m_section.capacity;
        const auto known = std::ranges::find_if(m_entries, [&entry](const AttendanceEntry &other) {
            return other.name == entry.name &&
                   (other.organisation.isEmpty() || entry.organisation.isEmpty() ||
                    other.organisation == entry.organisation);
        });
        if (known == m_entries.end()) {
            m_entries.append(entry);
            return;
        }
        if (known->organisation.isEmpty())
            known->organisation = entry.organisation;
        if (known->role.isEmpty())
            known->role = entry.role;
    }

    QList<AttendanceEntry> m_entries;
    Section m_section;
    QString m_organisation; ///< of a line that named nothing else
    QList<QString AttendanceEntry::*> m_columns;
};

} // namespace

QString AttendanceEntry::printed() const
{
    QString details = organisation;
    for (const QString &more : {role, capacity}) {
        if (!details.isEmpty() && !more.isEmpty())
            details += hasHan(details) || hasHan(more) ? u" "_s : u", "_s;
        details += more;
    }
    return details.isEmpty() ? name : u"%1（%2）"_s.arg(name, details);
}

bool AttendanceEntry::isAbsent() const
{
    return QStringList{u"請假"_s, u"缺席"_s, u"absent"_s, u"excused"_s, u"apologies"_s}.contains(
        capacity.toLower());
}

QList<AttendanceEntry> parseAttendance(const QString &text)
{
    return Reader().read(text);
}

Edit enterAttendance(const Transcript &transcript, const QList<Attendant> &attendants)
{
    EditGroup group;
    Transcript trial = transcript;
    SetMeeting meeting{transcript.meeting};
    meeting.value.attendance.clear();
    const auto set = [&](const Speaker &speaker) {
        group.edits.push_back(setSpeaker(speaker));
        applyEdit(trial, group.edits.back());
    };
    for (const Attendant &attendant : attendants) {
        const AttendanceEntry &entry = attendant.entry;
        meeting.value.attendance.append(entry.printed());
        if (attendant.newSpeaker.isNull())
            continue;
        if (const Speaker *known = trial.speakerNamed(entry.name)) {
            Speaker filled = *known;
            filled.role = filled.role.isEmpty() ? entry.role : filled.role;
            filled.organisation = filled.organisation.isEmpty() ? entry.organisation : filled.organisation;
            if (filled != *known)
                set(filled);
            continue;
        }
        Speaker made;
        made.id = attendant.newSpeaker;
        made.name = entry.name;
        made.role = entry.role;
        made.organisation = entry.organisation;
        made.seat = trial.nextFreeSeat();
        set(made);
    }
    group.edits.push_back(meeting);
    return group;
}

} // namespace verbatim
