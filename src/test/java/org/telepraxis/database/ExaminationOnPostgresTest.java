package org.telepraxis.database;

@OnPostgres
class ExaminationOnPostgresTest extends ExaminationSuite {}
