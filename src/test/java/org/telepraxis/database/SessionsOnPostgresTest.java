package org.telepraxis.database;

@OnPostgres
class SessionsOnPostgresTest extends SessionsSuite {}
