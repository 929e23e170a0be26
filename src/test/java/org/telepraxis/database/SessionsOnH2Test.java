package org.telepraxis.database;

@OnH2
class SessionsOnH2Test extends SessionsSuite {}
