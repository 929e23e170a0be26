package org.telepraxis.database;

@OnPostgres
class PortfolioOnPostgresTest extends PortfolioSuite {}
