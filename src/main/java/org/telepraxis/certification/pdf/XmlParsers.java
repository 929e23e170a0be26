package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.utils.DefaultSafeXmlParserFactory;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * The library's safe parsers for the documents' metadata, kept for each thread: it would otherwise look through the class path for a parser
 * and configure it a dozen times for each certificate.
 */
final class XmlParsers extends DefaultSafeXmlParserFactory {

    private final ThreadLocal<Map<Kind, DocumentBuilder>> kept = ThreadLocal.withInitial(HashMap::new);

    private record Kind(boolean namespaceAware, boolean ignoringComments) {}

    @Override
    public DocumentBuilder createDocumentBuilderInstance(boolean namespaceAware, boolean ignoringComments) {
        return kept.get()
                .computeIfAbsent(
                        new Kind(namespaceAware, ignoringComments),
                        kind -> super.createDocumentBuilderInstance(kind.namespaceAware, kind.ignoringComments));
    }

    @Override
    protected DocumentBuilderFactory createDocumentBuilderFactory() {
        return DocumentBuilderFactory.newDefaultInstance();
    }
}
