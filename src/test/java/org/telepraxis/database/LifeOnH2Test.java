package org.telepraxis.database;

@OnH2
class LifeOnH2Test extends LifeSuite {}
