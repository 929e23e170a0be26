package org.telepraxis.database;

@OnH2
class WithdrawalOnH2Test extends WithdrawalSuite {}
