package org.telepraxis.database;

@OnH2
class ChainOnH2Test extends ChainSuite {}
