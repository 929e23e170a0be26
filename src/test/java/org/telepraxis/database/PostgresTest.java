package org.telepraxis.database;

@OnPostgres
class PostgresTest extends DatabaseSuite {}
