package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.ReaderProperties;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What can be read from a document that somebody brought: its seal, the credential inside it, and what its page shows.
 *
 * @param seal empty if nothing or more than one thing is sealed
 * @param credential the attached credential, as it lies there
 * @param lines the words of the page, line by line
 * @param links where the page leads
 * @param drawings fingerprints of what is drawn on the page beside words, such as the QR code
 */
public record PdfContents(
        Optional<SealLook> seal,
        Optional<byte[]> credential,
        List<String> lines,
        List<String> links,
        List<String> drawings) {

    private static final int MOST_PAGES = 5;
    private static final long MOST_UNPACKED = 40_000_000;

    public PdfContents {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
        drawings = List.copyOf(drawings);
    }

    /** The contents; empty if this is no document that can be read. */
    public static Optional<PdfContents> of(byte[] file) {
        var limits = new MemoryLimitsAwareHandler(MOST_UNPACKED);
        var properties = new ReaderProperties().setMemoryLimitsAwareHandler(limits);
        try (var pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(file), properties))) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                return Optional.empty();
            }
            var lines = new ArrayList<String>();
            var links = new ArrayList<String>();
            var drawings = new TreeSet<String>();
            for (int n = 1; n <= pdf.getNumberOfPages(); n++) {
                var page = pdf.getPage(n);
                PdfTextExtractor.getTextFromPage(page)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .forEach(lines::add);
                links.addAll(links(page));
                drawings.addAll(drawings(page));
            }
            return Optional.of(new PdfContents(seal(pdf), credential(pdf), lines, links, List.copyOf(drawings)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A file made to break readers is a file that cannot be read.
            return Optional.empty();
        }
    }

    private static Optional<SealLook> seal(PdfDocument pdf) {
        try {
            return SealLook.in(pdf);
        } catch (GeneralSecurityException | PdfException e) {
            return Optional.of(new SealLook(false, false, null));
        }
    }

    private static Optional<byte[]> credential(PdfDocument pdf) {
        var files = pdf.getCatalog().getPdfObject().getAsArray(PdfName.AF);
        if (files == null) {
            return Optional.empty();
        }
        for (int i = 0; i < files.size(); i++) {
            var spec = files.getAsDictionary(i);
            if (spec != null
                    && spec.getAsString(PdfName.UF) != null
                    && CertificateRendering.CREDENTIAL.equals(
                            spec.getAsString(PdfName.UF).toUnicodeString())) {
                var embedded = spec.getAsDictionary(PdfName.EF);
                PdfStream stream = embedded == null ? null : embedded.getAsStream(PdfName.F);
                return Optional.ofNullable(stream).map(PdfStream::getBytes);
            }
        }
        return Optional.empty();
    }

    private static List<String> links(PdfPage page) {
        var links = new ArrayList<String>();
        for (var annotation : page.getAnnotations()) {
            var action = annotation.getPdfObject().getAsDictionary(PdfName.A);
            if (action != null && action.getAsString(PdfName.URI) != null) {
                links.add(action.getAsString(PdfName.URI).toUnicodeString());
            }
        }
        return links;
    }

    private static List<String> drawings(PdfPage page) {
        var drawings = new ArrayList<String>();
        var resources = page.getResources().getPdfObject().getAsDictionary(PdfName.XObject);
        if (resources != null) {
            resources.keySet().forEach(name -> {
                var stream = resources.getAsStream(name);
                if (stream != null) {
                    drawings.add(fingerprint(stream.getBytes()));
                }
            });
        }
        return drawings;
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
