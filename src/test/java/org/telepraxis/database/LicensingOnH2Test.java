package org.telepraxis.database;

@OnH2
class LicensingOnH2Test extends LicensingSuite {}
