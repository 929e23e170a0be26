package org.telepraxis.database;

@OnH2
class ExaminationOnH2Test extends ExaminationSuite {}
