package org.telepraxis.upload;

/** The file is not taken; the message says why, to the person who tried. */
public class UploadRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UploadRefused(String reason) {
        super(reason);
    }
}
