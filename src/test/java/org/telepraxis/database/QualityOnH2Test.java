package org.telepraxis.database;

@OnH2
class QualityOnH2Test extends QualitySuite {}
