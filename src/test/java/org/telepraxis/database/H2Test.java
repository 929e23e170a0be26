package org.telepraxis.database;

@OnH2
class H2Test extends DatabaseSuite {}
