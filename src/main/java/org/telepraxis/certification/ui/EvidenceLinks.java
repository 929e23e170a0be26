package org.telepraxis.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.telepraxis.certification.RenewalFile;
import org.telepraxis.uikit.Icon;

/** The files that prove an activity, each to be saved. */
final class EvidenceLinks extends Div {

    EvidenceLinks(List<RenewalFile.Evidence> files) {
        addClassName("evidence-files");
        for (var file : files) {
            var link = new Anchor(CertificationNavigation.evidence(file.id()), "");
            link.setRouterIgnore(true);
            link.add(
                    Icon.of("download"),
                    new Span("%s, %s, %d kB".formatted(file.name(), file.kind(), Math.max(1, file.bytes() / 1024))));
            add(link);
        }
        setVisible(!files.isEmpty());
    }
}
