package org.telepraxis.certification.pdf;

import com.itextpdf.kernel.utils.DefaultSafeXmlParserFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

/**
 * The library's safe parsers for the documents' metadata, kept for each thread: it would otherwise look through the class path for a parser
 * and configure it a dozen times for each certificate.
 */
final class XmlParsers extends DefaultSafeXmlParserFactory {

    private final ThreadLocal<Map<Boolean, DocumentBuilder>> kept = ThreadLocal.withInitial(ConcurrentHashMap::new);

    @Override
    public DocumentBuilder createDocumentBuilderInstance(boolean namespaceAware, boolean ignoringComments) {
        if (ignoringComments) {
            return super.createDocumentBuilderInstance(namespaceAware, true);
        }
        return kept.get().computeIfAbsent(namespaceAware, aware -> super.createDocumentBuilderInstance(aware, false));
    }

    @Override
    protected DocumentBuilderFactory createDocumentBuilderFactory() {
        return DocumentBuilderFactory.newDefaultInstance();
    }
}
