// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace verbatim {

class SqliteStatement;

/// One connection to an SQLite file, of one thread. Calls say whether they succeeded; reason() says why not.
class SqliteDatabase
{
public:
    /// Opens a file that is there; one of size 0 becomes a database. Never makes one: its permissions would
    /// be those of the user's mask.
    explicit SqliteDatabase(const QString &path);

    bool isOpen() const;
    /// Runs statements that return no rows.
    bool run(const char *sql);
    /// Closing does not write what stands in the write-ahead log into the file: it would wait for the disk.
    bool leaveLogWhenClosed();
    /// Why the last call failed, as a translated phrase that can follow a colon.
    QString reason() const;

private:
    friend class SqliteStatement;
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Close> m_database;
    int m_opened;
};

/// One statement with its parameters (from 1) and columns (from 0).
class SqliteStatement
{
public:
    enum class Step {
        Row,
        Done,
        Failed,
    };

    SqliteStatement(SqliteDatabase &database, const char *sql);

    void bind(int parameter, qint64 value);
    /// The bytes must live until the step.
    void bind(int parameter, const QByteArray &bytes);
    Step step();
    /// One step without a row, and ready for the next.
    bool run();

    qint64 integer(int column) const;
    QByteArray bytes(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

} // namespace verbatim
