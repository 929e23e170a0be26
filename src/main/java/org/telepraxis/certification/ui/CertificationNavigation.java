package org.telepraxis.certification.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** The way to this module's pages for everybody else. */
@NamedInterface("navigation")
public final class CertificationNavigation {

    static final String CANDIDATES = "candidates";
    static final String CERTIFICATES = "office/certificates";
    static final String KEYS = "office/keys";
    static final String DESIGN = "office/certificate-design";
    static final String CERTIFICATION = "certification";
    static final String IMPORT = "office/earlier-certificates";
    static final String RENEWALS = "office/renewals";
    static final String RENEWAL = "certification/renewal";
    static final String BULK = "office/decisions";
    static final String OFFICE_RULES = "office/rules";
    static final String SCHEMES = "office/schemes";
    static final String LETTER = "certification/decision";
    static final String REGISTER = "register";

    private CertificationNavigation() {}

    public static void toCandidates() {
        UI.getCurrent().navigate(CandidatesView.class);
    }

    public static void toCandidate(UUID candidacy) {
        UI.getCurrent().navigate(CandidateView.class, candidacy.toString());
    }

    public static void toIssuedCertificates() {
        UI.getCurrent().navigate(CertificatesView.class);
    }

    public static void toMyCertification() {
        UI.getCurrent().navigate(CertificationView.class);
    }

    /** Address of the list of candidates. */
    public static String candidates() {
        return CANDIDATES;
    }

    /** Address of one candidate's file. */
    public static String candidate(UUID candidacy) {
        return CANDIDATES + "/" + candidacy;
    }

    /** Address of the list of renewals. */
    public static String renewals() {
        return RENEWALS;
    }

    /** Address of the association's keys. */
    public static String keys() {
        return KEYS;
    }

    /** Address of a trainee's own certification. */
    public static String myCertification() {
        return CERTIFICATION;
    }

    /** Address of the public check page. */
    public static String check(String number) {
        return "verify/" + number;
    }

    /** Address of the public register. */
    public static String register() {
        return REGISTER;
    }

    static String evidence(UUID file) {
        return "renewal-evidence/" + file;
    }

    static String letterFile(UUID candidacy) {
        return "letters/" + candidacy + ".pdf";
    }

    /** Address of the document. */
    public static String document(String number) {
        return "certificates/" + number + ".pdf";
    }
}
