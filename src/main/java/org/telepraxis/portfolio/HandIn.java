package org.telepraxis.portfolio;

import org.jspecify.annotations.Nullable;
import org.telepraxis.upload.UploadedFile;

/**
 * What somebody hands in: words, a file, or both.
 *
 * @param agreed whether {@link Statement#WORDING} was ticked
 * @param signedAs the name it was signed with
 */
public record HandIn(String words, @Nullable UploadedFile file, boolean agreed, String signedAs) {

    static final int LONGEST_WORDS = 20_000;
}
