package org.telepraxis.portfolio;

/** What everybody signs who hands something in. The wording is kept with each version, so that it may change. */
public final class Statement {

    public static final String WORDING =
            "There is no real client in this entry. It holds no recording, note, message, picture or detail of a real client, also not one with the"
                    + " name taken away. Cases in it are fictional or composed so that nobody could recognise themselves. Where I name colleagues, they"
                    + " know and agree.";

    private Statement() {}
}
