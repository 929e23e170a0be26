package org.telepraxis.database;

@OnH2
class RolePlayOnH2Test extends RolePlaySuite {}
