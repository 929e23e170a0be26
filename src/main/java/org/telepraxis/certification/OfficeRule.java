package org.telepraxis.certification;

/**
 * How an association's office works.
 *
 * @param fourEyes whether a second officer confirms each decision
 * @param auditShare how many renewals in a hundred are drawn for an audit
 */
public record OfficeRule(boolean fourEyes, int auditShare) {

    /** What holds until an association chooses. */
    static final OfficeRule USUAL = new OfficeRule(false, 10);
}
