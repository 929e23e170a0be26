package org.telepraxis.certification;

/** What somebody who asks for a document gets. */
public sealed interface DocumentAccess {

    record Granted(byte[] pdf) implements DocumentAccess {}

    /** It exists, and its holder has not published it. */
    record Private() implements DocumentAccess {}

    record Unknown() implements DocumentAccess {}
}
