package org.telepraxis.upload;

/** The kinds of file that are taken. What a file is called says nothing about its kind. */
public enum FileKind {
    PDF("PDF", "pdf", "application/pdf"),
    PNG("PNG picture", "png", "image/png"),
    JPEG("JPEG picture", "jpg", "image/jpeg"),
    ODT("OpenDocument text", "odt", "application/vnd.oasis.opendocument.text"),
    DOCX("Word document", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    TEXT("Plain text", "txt", "text/plain;charset=UTF-8");

    private final String label;
    private final String extension;
    private final String mediaType;

    FileKind(String label, String extension, String mediaType) {
        this.label = label;
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String label() {
        return label;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
