// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "ui/panels/discreetwidgets.h"

#include "ui/panels/spokenwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextEdit>

#include <optional>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(verbatim::SpokenForm)

namespace verbatim {

namespace {

constexpr auto formProperty = "verbatimSpokenForm";

// Qt keeps one handler; what was there before is told after us.
QAccessible::UpdateHandler handlerBefore = nullptr;

/// Of the widget or the nearest one around it; none where nothing is kept back.
SpokenForm formOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        if (const QVariant form = at->property(formProperty); form.isValid())
            return form.value<SpokenForm>();
    }
    return {};
}

/// A choice of a box; asked each time, for the user's leave may change meanwhile.
class DiscreetChoice final : public QStandardItem
{
public:
    DiscreetChoice(const QStandardItem &choice, const SpokenForm &form)
        : QStandardItem(choice)
        , m_form(form)
    {}

    QVariant data(int role) const override
    {
        return role == Qt::AccessibleTextRole ? m_form(text()) : QStandardItem::data(role);
    }

private:
    SpokenForm m_form;
};

/// As it is seen: without markup, and without the sign of the key that leads to its field.
QString plainWordsOf(const QLabel &label)
{
    QString text = label.text();
    const bool isRich = label.textFormat() == Qt::RichText ||
                        (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(text));
    if (isRich)
        return QTextDocumentFragment::fromHtml(text).toPlainText();
    static const QRegularExpression keySign(u"&(.)"_s);
    return label.buddy() ? text.replace(keySign, u"\\1"_s) : text;
}

std::optional<QAccessible::Role> roleOf(const QWidget *widget)
{
    if (qobject_cast<const QLabel *>(widget))
        return QAccessible::StaticText;
    if (qobject_cast<const QComboBox *>(widget))
        return QAccessible::ComboBox;
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
        qobject_cast<const QPlainTextEdit *>(widget))
        return QAccessible::EditableText;
    return std::nullopt;
}

QAccessibleInterface *makeDiscreetAccessible(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto role = widget ? roleOf(widget) : std::nullopt;
    if (!role)
        return nullptr;
    const SpokenForm form = formOf(widget);
    return form ? new DiscreetAccessible(widget, *role, form) : nullptr;
}

/// Qt's own factory is asked before ours for Qt's own classes; what is registered is asked before both.
void registerDiscreet(QWidget *widget)
{
    const QList<QWidget *> inside = widget->findChildren<QWidget *>();
    for (QWidget *one : QList<QWidget *>{widget} + inside) {
        if (!roleOf(one) || (one != widget && one->property(formProperty).isValid()))
            continue;
        QAccessible::registerAccessibleInterface(makeDiscreetAccessible({}, one));
    }
}

void tellEvent(QAccessibleEvent *event);

void passOn(QAccessibleEvent *event)
{
    if (handlerBefore) {
        handlerBefore(event);
        return;
    }
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(tellEvent);
}

void tellInsertion(const DiscreetText &text, const QAccessibleTextInsertEvent &event)
{
    QAccessibleTextInsertEvent told(event.object(), event.changePosition(),
                                    text.spokenInsertion(event.changePosition(), event.textInserted()));
    told.setCursorPosition(event.cursorPosition());
    passOn(&told);
}

void tellRemoval(const QAccessibleTextRemoveEvent &event)
{
    QAccessibleTextRemoveEvent told(event.object(), event.changePosition(),
                                    SpokenWords::signsFor(event.textRemoved()));
    told.setCursorPosition(event.cursorPosition());
    passOn(&told);
}

void tellUpdate(const DiscreetText &text, const QAccessibleTextUpdateEvent &event)
{
    QAccessibleTextUpdateEvent told(event.object(), event.changePosition(),
                                    SpokenWords::signsFor(event.textRemoved()),
                                    text.spokenInsertion(event.changePosition(), event.textInserted()));
    told.setCursorPosition(event.cursorPosition());
    passOn(&told);
}

void tellEvent(QAccessibleEvent *event)
{
    const bool hasWords =
        event->type() == QAccessible::TextInserted || event->type() == QAccessible::TextRemoved ||
        event->type() == QAccessible::TextUpdated || event->type() == QAccessible::ValueChanged;
    const auto *text =
        hasWords && event->object()
            ? dynamic_cast<DiscreetText *>(QAccessible::queryAccessibleInterface(event->object()))
            : nullptr;
    if (!text || withheldWordsForScreenReaders() == WithheldWords::Spoken) {
        passOn(event);
        return;
    }
    if (text->isQuiet())
        return;
    if (event->type() == QAccessible::TextInserted) {
        tellInsertion(*text, *static_cast<QAccessibleTextInsertEvent *>(event));
    } else if (event->type() == QAccessible::TextRemoved) {
        tellRemoval(*static_cast<QAccessibleTextRemoveEvent *>(event));
    } else if (event->type() == QAccessible::TextUpdated) {
        tellUpdate(*text, *static_cast<QAccessibleTextUpdateEvent *>(event));
    } else {
        const QString value = static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
        QAccessibleValueChangeEvent told(event->object(), text->spokenInsertion(0, value));
        passOn(&told);
    }
}

} // namespace

void installDiscreetAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeDiscreetAccessible);
        handlerBefore = QAccessible::installUpdateHandler(tellEvent);
        return true;
    }();
    Q_UNUSED(installed)
}

void keepFromScreenReaders(QWidget *widget, const SpokenForm &form)
{
    installDiscreetAccessibility();
    const bool isKnown = widget->property(formProperty).isValid();
    widget->setProperty(formProperty, QVariant::fromValue(form));
    if (!isKnown)
        registerDiscreet(widget);
    // The choices are rows of a list in a window of its own.
    const auto *box = qobject_cast<QComboBox *>(widget);
    if (auto *choices = box ? qobject_cast<QStandardItemModel *>(box->model()) : nullptr) {
        for (int row = 0; row < choices->rowCount(); ++row)
            choices->setItem(row, new DiscreetChoice(*choices->item(row), form));
    }
}

SpokenForm spokenFormOf(const Transcript &transcript)
{
    return [&transcript](const QString &text) { return SpokenWords(transcript).of(text); };
}

SpokenForm spokenFormOfState(const Transcript &state)
{
    return [state](const QString &text) { return SpokenWords(state).of(text); };
}

QString spokenFor(const QWidget *widget, const QString &words)
{
    const SpokenForm form = words.isEmpty() ? SpokenForm() : formOf(widget);
    return form ? form(words) : words;
}

SpokenForm spokenFormAt(const QWidget *widget)
{
    return [widget](const QString &words) { return spokenFor(widget, words); };
}

void keepFromScreenReaders(QWidget *widget)
{
    keepFromScreenReaders(widget, [](const QString &text) {
        return withheldWordsForScreenReaders() == WithheldWords::Spoken ? text : SpokenWords::signsFor(text);
    });
}

void keepFromScreenReaders(QMenu &menu)
{
    // Its choices are no widgets: whoever asks this one finds none.
    if (withheldWordsForScreenReaders() == WithheldWords::KeptBack)
        QAccessible::registerAccessibleInterface(new QAccessibleWidget(&menu, QAccessible::PopupMenu));
}

DiscreetAccessible::DiscreetAccessible(QWidget *widget, QAccessible::Role role, const SpokenForm &form)
    : QAccessibleWidget(widget, role)
    , m_form(form)
{}

bool DiscreetAccessible::isField() const
{
    return role() == QAccessible::EditableText;
}

QString DiscreetAccessible::words() const
{
    if (const auto *label = qobject_cast<QLabel *>(widget()))
        return m_form(plainWordsOf(*label));
    if (const auto *choice = qobject_cast<QComboBox *>(widget()))
        return m_form(choice->currentText());
    if (const auto *line = qobject_cast<QLineEdit *>(widget()))
        return m_form(line->displayText());
    if (const auto *page = qobject_cast<QTextEdit *>(widget()))
        return m_form(page->toPlainText());
    return m_form(static_cast<QPlainTextEdit *>(widget())->toPlainText());
}

void *DiscreetAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface && isField())
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State DiscreetAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (isField()) {
        const bool readOnly = widget()->property("readOnly").toBool();
        state.editable = !readOnly;
        state.readOnly = readOnly;
        state.multiLine = !qobject_cast<QLineEdit *>(widget());
    }
    return state;
}

QString DiscreetAccessible::text(QAccessible::Text kind) const
{
    const bool isLabel = role() == QAccessible::StaticText;
    if (kind == QAccessible::Value && !isLabel)
        return words();
    if (kind == QAccessible::Name && isLabel && widget()->accessibleName().isEmpty())
        return words();
    const QString text = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Description && isField() && text.isEmpty())
        return m_form(widget()->property("placeholderText").toString());
    return isLabel ? m_form(text) : text;
}

int DiscreetAccessible::cursorPosition() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(widget()))
        return line->cursorPosition();
    if (const auto *page = qobject_cast<QTextEdit *>(widget()))
        return page->textCursor().position();
    const auto *plain = qobject_cast<QPlainTextEdit *>(widget());
    return plain ? plain->textCursor().position() : 0;
}

QStringList DiscreetAccessible::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (role() == QAccessible::ComboBox)
        names.prepend(showMenuAction());
    return names;
}

void DiscreetAccessible::doAction(const QString &name)
{
    auto *box = qobject_cast<QComboBox *>(widget());
    if (box && name == showMenuAction())
        box->showPopup();
    else
        QAccessibleWidget::doAction(name);
}

void DiscreetAccessible::selection(int, int *start, int *end) const
{
    *start = cursorPosition();
    *end = *start;
    const auto *line = qobject_cast<QLineEdit *>(widget());
    if (line && line->hasSelectedText()) {
        *start = line->selectionStart();
        *end = line->selectionEnd();
    }
}

int DiscreetAccessible::selectionCount() const
{
    const auto *line = qobject_cast<QLineEdit *>(widget());
    return line && line->hasSelectedText() ? 1 : 0;
}

void DiscreetAccessible::setSelection(int, int start, int end)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget()))
        line->setSelection(start, end - start);
}

void DiscreetAccessible::setCursorPosition(int position)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget()))
        line->setCursorPosition(position);
}

QString DiscreetAccessible::text(int start, int end) const
{
    return words().mid(start, end - start);
}

int DiscreetAccessible::characterCount() const
{
    return static_cast<int>(words().size());
}

QString DiscreetAccessible::attributes(int, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

QString DiscreetAccessible::spokenInsertion(qsizetype, const QString &words) const
{
    return m_form(words);
}

} // namespace verbatim
