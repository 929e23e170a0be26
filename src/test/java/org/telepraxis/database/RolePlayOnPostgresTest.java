package org.telepraxis.database;

@OnPostgres
class RolePlayOnPostgresTest extends RolePlaySuite {}
