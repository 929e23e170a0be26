package org.telepraxis.certification;

/** Where a key comes from. */
public enum KeyOrigin {
    MADE("made here"),
    IMPORTED("brought by the association"),
    DEVICE("in a device (PKCS#11)");

    private final String words;

    KeyOrigin(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
