package org.telepraxis.database;

@OnPostgres
class RatingsOnPostgresTest extends RatingsSuite {}
