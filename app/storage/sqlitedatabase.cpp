// SPDX-FileCopyrightText: 2026 The Verbatim authors
// SPDX-License-Identifier: MIT
#include "app/storage/sqlitedatabase.h"

#include "app/storage/systemreason.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <sqlite3.h>

namespace verbatim {

namespace {

struct SqliteMessages
{
    Q_DECLARE_TR_FUNCTIONS(verbatim::SqliteDatabase)
};

constexpr int busyMs = 2000;

} // namespace

void SqliteDatabase::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

SqliteDatabase::SqliteDatabase(const QString &path)
{
    sqlite3 *database = nullptr;
    m_opened = sqlite3_open_v2(QFile::encodeName(path).constData(), &database,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, nullptr);
    m_database.reset(database);
    // Without memory there is not even a connection that could say so.
    if (database != nullptr)
        sqlite3_busy_timeout(database, busyMs);
}

bool SqliteDatabase::isOpen() const
{
    return m_opened == SQLITE_OK;
}

bool SqliteDatabase::run(const char *sql)
{
    return sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool SqliteDatabase::leaveLogWhenClosed()
{
    return sqlite3_db_config(m_database.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr) == SQLITE_OK;
}

QString SqliteDatabase::reason() const
{
    sqlite3 *database = m_database.get();
    const int code = sqlite3_errcode(database) & 0xff;
    if (code == SQLITE_FULL)
        return systemReason(ENOSPC);
    if (code == SQLITE_NOMEM)
        return systemReason(ENOMEM);
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_OK)
        return SqliteMessages::tr("the file is damaged");
    const int number = sqlite3_system_errno(database);
    return systemReason(number != 0 ? number : EIO);
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement::SqliteStatement(SqliteDatabase &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database.m_database.get(), sql, -1, &statement, nullptr);
    m_statement.reset(statement);
}

void SqliteStatement::bind(int parameter, qint64 value)
{
    if (m_statement)
        sqlite3_bind_int64(m_statement.get(), parameter, value);
}

void SqliteStatement::bind(int parameter, const QByteArray &bytes)
{
    // A null pointer would become NULL; an empty text is a text.
    if (m_statement)
        sqlite3_bind_blob64(m_statement.get(), parameter, bytes.isEmpty() ? "" : bytes.constData(),
                            static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
}

SqliteStatement::Step SqliteStatement::step()
{
    switch (m_statement ? sqlite3_step(m_statement.get()) : SQLITE_MISUSE) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

bool SqliteStatement::run()
{
    const bool done = step() == Step::Done;
    sqlite3_reset(m_statement.get());
    return done;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray SqliteStatement::bytes(int column) const
{
    // In this order: asking for the bytes may convert, and the size is that of what was converted.
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return QByteArray(static_cast<const char *>(data), size);
}

} // namespace verbatim
