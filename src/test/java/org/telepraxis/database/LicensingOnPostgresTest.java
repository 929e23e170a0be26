package org.telepraxis.database;

@OnPostgres
class LicensingOnPostgresTest extends LicensingSuite {}
