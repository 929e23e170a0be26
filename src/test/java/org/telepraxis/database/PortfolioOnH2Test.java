package org.telepraxis.database;

@OnH2
class PortfolioOnH2Test extends PortfolioSuite {}
