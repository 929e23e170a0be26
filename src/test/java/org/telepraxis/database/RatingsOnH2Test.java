package org.telepraxis.database;

@OnH2
class RatingsOnH2Test extends RatingsSuite {}
