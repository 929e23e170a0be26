package org.telepraxis.database;

@OnPostgres
class LifeOnPostgresTest extends LifeSuite {}
