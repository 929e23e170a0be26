package org.telepraxis.scenario;

/** An expression made ready: names are numbers, and evaluating it makes no objects. See {@link Compiling}. */
interface Code {

    /** A value as {@link Script} packs it; {@link Script#NOTHING} if there is none. */
    long value(Frame frame);

    default boolean holds(Frame frame) {
        return value(frame) == Script.YES;
    }
}
