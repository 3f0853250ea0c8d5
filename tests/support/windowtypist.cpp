// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT

// Hands that type into the real program: Qt loads this as a plug-in where QT_QPA_GENERIC_PLUGINS names it,
// and the program knows nothing of it. It knows the program by names only, as a user knows it by sight.
// QT_QPA_GENERIC_PLUGINS=windowtypist:PAUSE[:save] types a character every PAUSE milliseconds into a new
// turn, and saves behind every thirtieth. On standard output it says
//   "began R"  the document was at revision R before the first character
//   "seq R"    everything up to revision R was called safe
//   "gap MS B" the longest time so far in which the window answered nothing, and for how much of it its
//   thread
//              was at work (the rest it had no processor, or waited)

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QTimer>
#include <QWidget>

#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 20;
constexpr int heartbeatMs = 5;
constexpr int charactersPerSave = 30;
constexpr int typedCharacters = 26;

/// Straight to the system: what stays in a buffer of ours dies with us.
void say(const QByteArray &what, quint64 number)
{
    const QByteArray line = what + QByteArray::number(number) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0)
        ::_exit(1);
}

/// Processor time of this thread.
qint64 workedMs()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

class WindowTypist : public QObject
{
    Q_OBJECT

public:
    explicit WindowTypist(const QString &specification)
    {
        const QStringList words = specification.split(u':');
        m_pauseMs = words.value(0).toInt();
        m_saves = words.value(1) == u"save"_s;
        connect(&m_look, &QTimer::timeout, this, &WindowTypist::look);
        connect(&m_type, &QTimer::timeout, this, &WindowTypist::type);
        connect(&m_beat, &QTimer::timeout, this, &WindowTypist::beat);
        m_beat.setTimerType(Qt::PreciseTimer);
        m_look.start(lookMs);
    }

private Q_SLOTS:
    void hear(quint64 revision)
    {
        if (m_made && !m_type.isActive()) {
            say("began ", revision);
            m_type.start(m_pauseMs);
            m_lastBeat.start();
            m_lastWorked = workedMs();
            m_beat.start(heartbeatMs);
        }
        say("seq ", revision);
    }

private:
    /// Waits for the window with its journal, and asks for a turn to type in.
    void look()
    {
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (!widget->inherits("verbatim::MainWindow") || !widget->isVisible())
                continue;
            for (QObject *child : widget->children()) {
                if (child->inherits("verbatim::JournalKeeper"))
                    connect(child, SIGNAL(journalled(quint64)), this, SLOT(hear(quint64)));
            }
            m_save = widget->findChild<QAction *>(u"save"_s);
            m_look.stop();
            m_made = true;
            widget->findChild<QAction *>(u"narrative"_s)->trigger();
            return;
        }
    }

    void type()
    {
        QWidget *focus = QApplication::focusWidget();
        if (!focus)
            return;
        const int letter = m_typed++ % typedCharacters;
        const QString text(QChar(u'a' + letter));
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A + letter, Qt::NoModifier, text);
        QApplication::sendEvent(focus, &press);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_A + letter, Qt::NoModifier, text);
        QApplication::sendEvent(focus, &release);
        if (m_saves && m_typed % charactersPerSave == 0)
            m_save->trigger();
    }

    void beat()
    {
        const qint64 gap = m_lastBeat.restart();
        const qint64 worked = workedMs();
        const qint64 busy = worked - m_lastWorked;
        m_lastWorked = worked;
        if (gap <= m_longestGap)
            return;
        m_longestGap = gap;
        say("gap " + QByteArray::number(gap) + ' ', static_cast<quint64>(busy));
    }

    QTimer m_look;
    QTimer m_type;
    QTimer m_beat;
    QElapsedTimer m_lastBeat;
    QAction *m_save = nullptr;
    qint64 m_lastWorked = 0;
    qint64 m_longestGap = 0;
    int m_pauseMs = 0;
    int m_typed = 0;
    bool m_saves = false;
    bool m_made = false;
};

class WindowTypistPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "windowtypist.json")

public:
    QObject *create(const QString &name, const QString &specification) override
    {
        return name == u"windowtypist"_s ? new WindowTypist(specification) : nullptr;
    }
};

#include "windowtypist.moc"
