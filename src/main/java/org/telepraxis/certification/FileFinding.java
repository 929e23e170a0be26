package org.telepraxis.certification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a file found, each part for itself.
 *
 * @param kind what sort of file it is, in words
 * @param status the certificate it belongs to, as it stands today; null if there is none
 */
public record FileFinding(
        String kind, List<Part> parts, @Nullable CertificateStatus status) {

    public FileFinding {
        parts = List.copyOf(parts);
    }

    /** Whether nothing speaks against the file. That the certificate is in force is another question. */
    public boolean genuine() {
        return !parts.isEmpty() && parts.stream().allMatch(part -> part.verdict() == Verdict.HOLDS);
    }

    /** Whether nothing in it was found that an association here issued. */
    public boolean foreign() {
        return status == null && parts.stream().noneMatch(Part::good);
    }

    public enum Verdict {
        HOLDS,
        BROKEN
    }

    /** One thing that was looked at, and what was found. */
    public record Part(String what, Verdict verdict, String sentence) {

        static Part holds(String what, String sentence) {
            return new Part(what, Verdict.HOLDS, sentence);
        }

        static Part broken(String what, String sentence) {
            return new Part(what, Verdict.BROKEN, sentence);
        }

        /** Whether it holds; pages ask. */
        public boolean good() {
            return verdict == Verdict.HOLDS;
        }
    }
}
