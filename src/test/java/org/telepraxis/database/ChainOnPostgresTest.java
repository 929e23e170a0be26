package org.telepraxis.database;

@OnPostgres
class ChainOnPostgresTest extends ChainSuite {}
