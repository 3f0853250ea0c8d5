// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

#include <functional>

class QMenu;

namespace verbatim {

struct Transcript;

/// What assistive technology is told of a text.
using SpokenForm = std::function<QString(const QString &text)>;

/// Of every label, field and choice that is in the widget by now, or of the widget itself, assistive
/// technology is told what `form` makes of its text, unit for unit: in queries and in the events of typing.
/// To be called before anybody asks for it; what lies further inside may have a form of its own.
void keepFromScreenReaders(QWidget *widget, const SpokenForm &form);
/// As SpokenWords tells the words of that record, which must outlive whatever uses the form.
SpokenForm spokenFormOf(const Transcript &transcript);
/// Of a state of the record that nobody changes; the form holds it itself.
SpokenForm spokenFormOfState(const Transcript &state);
/// What may be told of words that the widget shows in a way of its own: by the form that it or a widget
/// around it was given; as they stand where there is none.
QString spokenFor(const QWidget *widget, const QString &words);
/// The same for later; the widget must outlive whatever uses the form.
SpokenForm spokenFormAt(const QWidget *widget);
/// Of the choices of that menu nothing is told, unless the user lets screen readers read withheld words.
void keepFromScreenReaders(QMenu &menu);
/// Nothing of it is told, unless the user lets screen readers read withheld words.
void keepFromScreenReaders(QWidget *widget);

/// Assistive technology asks the first factory that knows a class; events pass one handler. Both are
/// installed with the first widget that keeps something back; calling it again does nothing.
void installDiscreetAccessibility();

/// A text of which assistive technology is not told everything.
class DiscreetText
{
public:
    virtual ~DiscreetText() = default;

    /// What may be told of words that were typed at that place.
    virtual QString spokenInsertion(qsizetype position, const QString &words) const = 0;
    /// Nobody typed: whoever wants to know the words asks for them.
    virtual bool isQuiet() const { return false; }
};

/// A label, a field or a choice whose words are told in their spoken form.
class DiscreetAccessible final : public QAccessibleWidget,
                                 public QAccessibleTextInterface,
                                 public DiscreetText
{
public:
    DiscreetAccessible(QWidget *widget, QAccessible::Role role, const SpokenForm &form);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int index) override { setSelection(index, 0, 0); }
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *start, int *end) const override;

    QString spokenInsertion(qsizetype position, const QString &words) const override;

private:
    bool isField() const;
    QString words() const;

    SpokenForm m_form;
};

} // namespace verbatim
