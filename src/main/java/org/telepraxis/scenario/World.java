package org.telepraxis.scenario;

import java.util.Optional;
import java.util.OptionalInt;

/** What an expression may ask about: the state of a playthrough at one moment. */
interface World {

    /** The value of a variable, form parameter or built-in name. */
    Optional<Value> named(String name);

    /** How often something happened: a mark, beat, option, tool or clock start. */
    int count(String moment);

    /** How often it happened since a named clock last started; 0 if that clock never did. */
    int countSince(String moment, String clock);

    /** How many options were picked in a beat, over all its passes. */
    int picks(String beat);

    /** Seconds since a named clock last started, until it was stopped; 0 if it never started. */
    int since(String clock);

    /** Seconds from the last start of a clock to the nth occurrence of a moment after it. */
    OptionalInt secondsTo(String moment, int nth, String clock);
}
