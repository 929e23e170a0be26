package org.telepraxis.database;

@OnPostgres
class WithdrawalOnPostgresTest extends WithdrawalSuite {}
