package org.telepraxis.scenario;

import java.util.Locale;
import java.util.regex.Pattern;

/** How polite a line sounds, to a robot that listens to nothing else: courteous phrases among its words. */
public final class Manners {

    private static final Pattern PHRASES = Pattern.compile(
            "\\b(please|thank|thanks|grateful|sorry|apolog\\w*|forgive|kind\\w*|gently|of course|take your time|no hurry"
                    + "|i understand|i hear|i appreciate|i am glad|i'm glad|happy to|welcome|may i|might i|could i|would you"
                    + "|could you|would it|if you like|if you want|if you wish|if that is all right|if that's all right"
                    + "|is it all right|is that all right|feel free|good to see|pleasure|with respect|dear)\\b");

    private Manners() {}

    /** The number of courteous phrases in a text. */
    public static int phrases(String text) {
        return (int) PHRASES.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .count();
    }
}
