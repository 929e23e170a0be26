package org.telepraxis.database;

@OnPostgres
class QualityOnPostgresTest extends QualitySuite {}
