// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/redaction/requestdialog.h"

#include "app/core/clock.h"
#include "app/core/passagefinder.h"
#include "app/core/requeststeps.h"
#include "app/core/takenbackwords.h"
#include "app/core/textcleaning.h"
#include "ui/panels/discreettextedit.h"
#include "ui/panels/discreetwidgets.h"
#include "ui/panels/elidedlines.h"
#include "ui/panels/hintlabel.h"
#include "ui/panels/scrolledform.h"
#include "ui/panels/spokenwords.h"
#include "ui/panels/windowsize.h"
#include "ui/redaction/redactionwords.h"
#include "ui/redaction/requestsummary.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHash>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace verbatim {

namespace {

constexpr int dialogWidth = 480; ///< logical pixels, as the others
constexpr int dialogMargin = 20;
constexpr int mostPassagesHeight = 150;
constexpr qreal fieldZoom = 0.95;

template <typename Value, typename Name>
void fill(QComboBox *field, const QList<Value> &values, Name name)
{
    for (const Value value : values)
        field->addItem(name(value), static_cast<int>(value));
}

template <typename Value>
Value chosen(const QComboBox *field)
{
    return static_cast<Value>(field->currentData().toInt());
}

template <typename Value>
void choose(QComboBox *field, Value value)
{
    field->setCurrentIndex(field->findData(static_cast<int>(value)));
}

void addSpeakers(QComboBox *field, const Transcript &transcript)
{
    for (const Speaker &speaker : transcript.speakers)
        field->addItem(speaker.name, QVariant::fromValue(speaker.id.value()));
    keepFromScreenReaders(
        field, [&transcript](const QString &name) { return SpokenWords(transcript).ofNames(name); });
}

void chooseSpeaker(QComboBox *field, SpeakerId id)
{
    field->setCurrentIndex(id.isNull() ? -1 : field->findData(QVariant::fromValue(id.value())));
}

QPlainTextEdit *makeTextField(int lines, const QFont &font)
{
    auto *field = new DiscreetTextEdit;
    field->setFont(font);
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + 14);
    return field;
}

QString passagesJoined(const RedactionRequest &request)
{
    QStringList words;
    for (const TextAnchor &passage : request.passages)
        words.append(passage.quoted);
    return words.join(paragraphSeparator);
}

} // namespace

RedactionRequest proposedRequest(const Transcript &transcript, const QList<TextAnchor> &passages,
                                 const Clock &clock)
{
    RedactionRequest request;
    request.id = RequestId(freshIdValue());
    request.passages = passages;
    const QDateTime now = clock.now();
    request.requestedAt = now.addMSecs(-now.time().msec());
    if (passages.isEmpty())
        request.wish = Wish::Pseudonymise;
    else if (const Turn *turn = transcript.turns.find(passages.first().turn))
        request.requester = turn->speaker;
    return request;
}

RequestDialog::RequestDialog(const Transcript &transcript, const RedactionRequest &request,
                             const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_transcript(transcript)
    , m_request(request)
    , m_theme(theme)
{
    setWindowTitle(transcript.request(request.id) ? tr("Change the Request") : tr("Redaction Request"));
    makeFields(theme);
    fillIn();
    layOut();
    connectFields();
    findOtherPlaces();
    updateForm();
    m_requester->setFocus();
}

void RequestDialog::makeFields(const Theme &theme)
{
    m_requester = new QComboBox;
    m_requester->setEditable(true);
    m_requester->setInsertPolicy(QComboBox::NoInsert);
    m_requester->lineEdit()->setPlaceholderText(tr("Choose a speaker or type a name"));
    addSpeakers(m_requester, m_transcript);
    m_requester->completer()->setFilterMode(Qt::MatchContains);
    m_requester->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_warning = new HintLabel(HintLabel::Tone::Caution,
                              tr("Asks about another speaker's words: for the chair to decide."), theme);

    m_channel = new QComboBox;
    fill(m_channel, RedactionWords::channels(), RedactionWords::channel);
    m_time = new QDateTimeEdit;
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u" HH:mm"_s);

    m_wish = new QComboBox;
    QList<Wish> wishes = RedactionWords::wishes();
    if (m_request.passages.isEmpty())
        wishes = {Wish::Pseudonymise};
    fill(m_wish, wishes, RedactionWords::wish);
    m_effect = new HintLabel(HintLabel::Tone::Soft, {}, theme);
    m_replacement = makeTextField(4, theme.wordsFont(fieldZoom));
    m_person = new QComboBox;
    m_person->setPlaceholderText(tr("Choose a speaker"));
    addSpeakers(m_person, m_transcript);
    m_pseudonym = new QLineEdit;
    m_hold = new QDateEdit;
    m_hold->setCalendarPopup(true);
    m_hold->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));

    m_holdScope = new QComboBox;
    fill(m_holdScope, QList{HoldScope::Passage, HoldScope::Publication}, RedactionWords::holdScope);
    m_inHead = new QComboBox;
    fill(m_inHead, QList{HeadWords::Ask, HeadWords::Replace, HeadWords::LetStand}, RedactionWords::headWords);
    m_hasAnswerBy = new QCheckBox(tr("The person waits for an an&swer until"));
    m_answerBy = new QDateEdit;
    m_answerBy->setCalendarPopup(true);
    m_answerBy->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_otherPlaces = new QPushButton;

    m_ground = new QComboBox;
    fill(m_ground, RedactionWords::grounds(), RedactionWords::ground);
    m_note = makeTextField(2, theme.interfaceFont());
    m_decider = new QLineEdit;
    m_decidedAt = new QDateTimeEdit;
    m_decidedAt->setCalendarPopup(true);
    m_decidedAt->setDisplayFormat(m_time->displayFormat());
    m_history = makeTextField(3, theme.labelFont());
    m_history->setReadOnly(true);
    m_missing = new HintLabel(HintLabel::Tone::Soft, {}, theme);
}

QWidget *RequestDialog::makePassages()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    m_passages = sheet;
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Passages"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    area->setWidget(sheet);
    m_passageArea = area;
    showPassages();
    return area;
}

void RequestDialog::showPassages()
{
    auto *column = static_cast<QVBoxLayout *>(m_passages->layout());
    while (QLayoutItem *item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList shown; // the same words once, with the number of their places
    QHash<QString, int> places;
    for (const TextAnchor &passage : std::as_const(m_request.passages)) {
        if (places[passage.quoted]++ == 0)
            shown.append(passage.quoted);
    }
    for (const QString &quoted : std::as_const(shown)) {
        const int number = places.value(quoted);
        const QString sentence = number > 1 ? tr("%1 (%n place(s))", nullptr, number) : u"%1"_s;
        auto *words = new QLabel(sentence.arg(RedactionWords::quoted(quoted)));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setFont(m_theme.wordsFont(fieldZoom));
        keepFromScreenReaders(words);
        column->addWidget(words);
    }
    column->addStretch();
    const int wanted = column->totalHeightForWidth(dialogWidth - 2 * dialogMargin);
    m_passageArea->setFixedHeight(qMin(wanted, mostPassagesHeight));
}

void RequestDialog::addPassages(const QList<TextAnchor> &passages)
{
    m_request.passages += passages;
    if (m_passages)
        showPassages();
    findOtherPlaces();
    updateForm();
}

void RequestDialog::findOtherPlaces()
{
    QStringList words;
    for (const TextAnchor &passage : m_request.passages)
        words.append(isTellable(passage.quoted) ? passage.quoted : QString());
    m_others = PassageFinder(words).placesIn(m_transcript);
    m_others.removeIf([this](const TextAnchor &place) {
        return std::ranges::any_of(m_request.passages, [&](const TextAnchor &own) {
            const auto range = resolve(own, m_transcript.turns);
            return own.turn == place.turn && range && place.range.start < range->end() &&
                   range->start < place.range.end();
        });
    });
}

void RequestDialog::makeHistory()
{
    QStringList lines;
    for (const RequestStep &step : std::as_const(m_request.history)) {
        // Not the locale's short time: Qt 6.4 has it wrong for zh_TW.
        QString line = QLocale().toString(step.at.date(), QLocale::ShortFormat) +
                       step.at.toString(u" HH:mm  "_s) + RedactionWords::step(step);
        if (!step.by.isEmpty())
            line += u" · "_s + step.by;
        lines.append(line);
    }
    m_history->setPlainText(lines.join(u'\n'));
}

void RequestDialog::layOut()
{
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(14);
    m_form->setVerticalSpacing(9);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    const auto add = [this](const QString &label, QWidget *field) {
        m_form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    add(tr("&Who asks"), m_requester);
    m_form->addRow(QString(), m_warning);
    add(tr("&By"), m_channel);
    add(tr("W&hen"), m_time);
    add(tr("W&ish"), m_wish);
    m_form->addRow(QString(), m_effect);
    add(tr("&New words"), m_replacement);
    add(tr("&Person"), m_person);
    add(tr("Pri&nted instead"), m_pseudonym);
    add(tr("May be read &from"), m_hold);
    add(tr("&Keeps back"), m_holdScope);
    add(tr("Also in title or &agenda"), m_inHead);
    add(tr("&Ground"), m_ground);
    add(tr("Ground in words, n&ote"), m_note);
    auto *answer = new QHBoxLayout;
    answer->addWidget(m_hasAnswerBy);
    answer->addWidget(m_answerBy);
    answer->addStretch();
    m_answerBy->setAccessibleName(tr("Answer until"));
    m_form->addRow(QString(), answer);
    add(tr("&Decided by"), m_decider);
    add(tr("Decided a&t"), m_decidedAt);
    add(tr("Histor&y"), m_history);
    const bool settled = m_request.decision != Decision::Undecided;
    m_form->setRowVisible(m_decider, settled);
    m_form->setRowVisible(m_decidedAt, settled && m_request.decidedAt.isValid());
    m_form->setRowVisible(m_history, !m_request.history.isEmpty());

    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    const bool isNew = !m_transcript.request(m_request.id);
    m_buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Record the Request") : tr("Change"));
    m_page = new QWidget;
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(dialogMargin, 18, dialogMargin, 0);
    page->setSpacing(14);
    if (!m_request.passages.isEmpty())
        page->addWidget(makePassages());
    page->addWidget(m_otherPlaces, 0, Qt::AlignLeft);
    page->addLayout(m_form);
    page->addStretch(1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(dialogMargin, 0, dialogMargin, 0);
    below->setSpacing(14);
    below->addWidget(m_missing);
    below->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(14);
    column->addWidget(scrolledForm(m_page), 1);
    column->addLayout(below);
    setMinimumWidth(dialogWidth);
}

/// Grows with the rows that the wish needs, as far as the screen has room.
void RequestDialog::grow()
{
    m_page->layout()->activate();
    const QSize now = isVisible() ? size() : QSize(sizeHint().width(), 0);
    const QMargins margins = layout()->contentsMargins();
    const int below = layout()->itemAt(1)->sizeHint().height() + layout()->spacing() + margins.bottom();
    const int wanted = m_page->layout()->totalHeightForWidth(now.width()) + below;
    resizeWithinScreen(*this, now.expandedTo({dialogWidth, wanted}));
}

void RequestDialog::fillIn()
{
    chooseSpeaker(m_requester, m_request.requester);
    if (m_request.requester.isNull())
        m_requester->setEditText(m_request.requesterName);
    choose(m_channel, m_request.channel);
    m_time->setDateTime(m_request.requestedAt);
    choose(m_wish, m_request.wish);
    const bool hasNewWords = m_request.wish == Wish::Amend && !m_request.replacement.isEmpty();
    m_replacement->setPlainText(hasNewWords ? m_request.replacement : passagesJoined(m_request));
    chooseSpeaker(m_person, m_request.person.isNull() ? m_request.requester : m_request.person);
    const Speaker *person = m_transcript.speaker(SpeakerId(m_person->currentData().toULongLong()));
    const bool knowsPseudonym = m_request.pseudonym.isEmpty() && person;
    m_pseudonym->setText(knowsPseudonym ? person->pseudonym : m_request.pseudonym);
    const QDate day = m_request.requestedAt.date().addMonths(1);
    m_hold->setDate(m_request.holdUntil.isValid() ? m_request.holdUntil : day);
    choose(m_ground, m_request.ground);
    choose(m_holdScope, m_request.holdScope);
    choose(m_inHead, m_request.inHead);
    m_hasAnswerBy->setChecked(m_request.answerBy.isValid());
    m_answerBy->setDate(m_request.answerBy.isValid() ? m_request.answerBy
                                                     : m_request.requestedAt.date().addDays(10));
    m_note->setPlainText(m_request.note);
    m_decider->setText(m_request.decidedBy);
    m_decidedAt->setDateTime(m_request.decidedAt);
    makeHistory();
}

void RequestDialog::connectFields()
{
    connect(m_requester, &QComboBox::editTextChanged, this, &RequestDialog::updateForm);
    connect(m_wish, &QComboBox::currentIndexChanged, this, &RequestDialog::updateForm);
    connect(m_hasAnswerBy, &QCheckBox::toggled, this, &RequestDialog::updateForm);
    connect(m_otherPlaces, &QPushButton::clicked, this, &RequestDialog::otherPlacesRequested);
    connect(m_person, &QComboBox::currentIndexChanged, this, &RequestDialog::updateForm);
    connect(m_replacement, &QPlainTextEdit::textChanged, this, &RequestDialog::updateForm);
    connect(m_pseudonym, &QLineEdit::textChanged, this, &RequestDialog::updateForm);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RequestDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RequestDialog::reject);
}

Wish RequestDialog::wish() const
{
    return chosen<Wish>(m_wish);
}

RedactionRequest RequestDialog::request() const
{
    RedactionRequest request = m_request;
    const QString name = cleanLine(m_requester->currentText()).trimmed();
    const int row = m_requester->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive);
    // Two speakers may have one name: the one that was chosen counts while the name is still the chosen
    // one's.
    const int chosenRow =
        m_requester->itemText(m_requester->currentIndex()) == name ? m_requester->currentIndex() : row;
    request.requester = SpeakerId(m_requester->itemData(chosenRow).toULongLong());
    request.requesterName = request.requester.isNull() ? name : QString();
    request.channel = chosen<Channel>(m_channel);
    request.requestedAt = m_time->dateTime();
    request.wish = wish();
    request.replacement = wish() == Wish::Amend ? cleanText(m_replacement->toPlainText()) : QString();
    const bool pseudonym = wish() == Wish::Pseudonymise;
    request.person = pseudonym ? SpeakerId(m_person->currentData().toULongLong()) : SpeakerId();
    request.pseudonym = pseudonym ? cleanLine(m_pseudonym->text()).trimmed() : QString();
    if (pseudonym)
        request.passages.clear();
    request.holdUntil = wish() == Wish::HoldUntil ? m_hold->date() : QDate();
    const bool holds = wish() == Wish::HoldUntil;
    request.holdScope = holds ? chosen<HoldScope>(m_holdScope) : HoldScope::Passage;
    request.inHead = chosen<HeadWords>(m_inHead);
    request.answerBy = m_hasAnswerBy->isChecked() ? m_answerBy->date() : QDate();
    request.ground = chosen<Ground>(m_ground);
    request.note = cleanText(m_note->toPlainText()).trimmed();
    request.decidedBy = cleanLine(m_decider->text()).trimmed();
    if (request.decidedAt.isValid() && m_decidedAt->dateTime() != request.decidedAt)
        request.decidedAt = m_decidedAt->dateTime();
    return request;
}

QString RequestDialog::missing() const
{
    const RedactionRequest now = request();
    if (now.requester.isNull() && now.requesterName.isEmpty())
        return tr("Say who asks.");
    if (now.wish == Wish::Amend && now.replacement.trimmed().isEmpty())
        return tr("Type the new words; to leave the passage out, choose the wish “Delete”.");
    if (now.wish == Wish::Amend && now.replacement == passagesJoined(now))
        return tr("Change the words to what the speaker wants printed.");
    if (now.wish == Wish::Pseudonymise && now.person.isNull())
        return tr("Choose the person who is named.");
    if (now.wish == Wish::Pseudonymise && now.pseudonym.isEmpty())
        return tr("Type what is printed instead of the name.");
    if (now.wish == Wish::Pseudonymise &&
        PassageFinder(takenBackWords(now, m_transcript)).standsIn(now.pseudonym))
        return tr("What is printed instead still holds a name of the person.");
    return {};
}

bool RequestDialog::warnsOfOthersWords() const
{
    return !m_warning->isHidden();
}

void RequestDialog::accept()
{
    if (missing().isEmpty())
        QDialog::accept();
}

void RequestDialog::updateForm()
{
    const RedactionRequest now = request();
    const bool named = !now.requester.isNull() || !now.requesterName.isEmpty();
    m_form->setRowVisible(m_warning, named && !asksForOwnWords(now, m_transcript));
    m_effect->setText(RedactionWords::effect(wish()));
    m_form->setRowVisible(m_replacement, wish() == Wish::Amend);
    m_form->setRowVisible(m_person, wish() == Wish::Pseudonymise);
    m_form->setRowVisible(m_pseudonym, wish() == Wish::Pseudonymise);
    m_form->setRowVisible(m_hold, wish() == Wish::HoldUntil);
    m_form->setRowVisible(m_holdScope, wish() == Wish::HoldUntil);
    const bool headAsks = now.inHead != HeadWords::Ask || !headPartsWith(now, m_transcript).isEmpty();
    m_form->setRowVisible(m_inHead, wish() != Wish::Pseudonymise && headAsks);
    m_answerBy->setEnabled(m_hasAnswerBy->isChecked());
    const auto others = wish() == Wish::Pseudonymise ? 0 : static_cast<int>(m_others.size());
    m_otherPlaces->setText(tr("The same words stand at %n other place(s): choose…", nullptr, others));
    m_otherPlaces->setVisible(others > 0);
    const QString lack = missing();
    m_missing->setText(lack);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(lack.isEmpty());
    grow();
}

} // namespace verbatim
