package org.telepraxis.portfolio;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.PersonId;

/** Where supervisors look at the entries of others in their association. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class PortfolioReviews {

    static final int LONGEST_COMMENT = 4000;

    private final PortfolioEntries entries;
    private final EntryActs acts;
    private final Sheets sheets;
    private final SecondLook secondLook;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    PortfolioReviews(
            PortfolioEntries entries,
            EntryActs acts,
            Sheets sheets,
            SecondLook secondLook,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.acts = acts;
        this.sheets = sheets;
        this.secondLook = secondLook;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for the person who asks, the longest wait first. */
    @Transactional(readOnly = true)
    public List<EntrySheet> waiting() {
        var me = current.id();
        return entries
                .findByAssociationIdAndStateInOrderById(
                        associations.of(me).id().value(), List.of(EntryState.HANDED_IN, EntryState.SECOND_LOOK))
                .stream()
                .filter(entry -> entry.waitsFor(me))
                .map(entry -> sheets.of(entry, me))
                .toList();
    }

    @Transactional(readOnly = true)
    public EntrySheet of(UUID id) {
        var me = current.id();
        return sheets.of(visible(id, me), me);
    }

    /**
     * Accepts the version that was looked at. One in five is then drawn for a second supervisor, and stands only when that one confirms it.
     *
     * @param seen the number of the version that was looked at
     */
    public EntrySheet accept(UUID id, int seen, String comment) {
        var me = current.id();
        var entry = visible(id, me);
        requireRoom(comment);
        var kind = entry.accept(me, seen, secondLook.drawn(), clock.instant());
        acts.save(new EntryAct(entry, me, kind, comment.strip(), clock.instant()));
        if (entry.shownState() == EntryState.SECOND_LOOK) {
            acts.save(new EntryAct(entry, me, ActKind.DRAWN, "", clock.instant()));
        }
        entries.save(entry);
        audit.record(
                me, "portfolio.accepted", id.toString(), kind.label() + ": " + entry.kind() + " version " + seen + ".");
        return sheets.of(entry, me);
    }

    /** Returns the version that was looked at, with what is missing. */
    public EntrySheet sendBack(UUID id, int seen, String comment) {
        var me = current.id();
        var entry = visible(id, me);
        requireRoom(comment);
        if (comment.isBlank()) {
            throw new PortfolioRefused("Write what is missing, so that the next version can be accepted.");
        }
        entry.sendBack(me, seen);
        acts.save(new EntryAct(entry, me, ActKind.RETURNED, comment.strip(), clock.instant()));
        entries.save(entry);
        audit.record(me, "portfolio.returned", id.toString(), entry.kind() + " version " + seen + " was returned.");
        return sheets.of(entry, me);
    }

    private PortfolioEntry visible(UUID id, PersonId me) {
        return entries.findById(id)
                .filter(entry ->
                        entry.associationId().equals(associations.of(me).id().value()))
                .filter(entry -> !entry.owner().equals(me))
                .orElseThrow(() -> new NoSuchEntry(id));
    }

    private static void requireRoom(String comment) {
        if (comment.length() > LONGEST_COMMENT) {
            throw new PortfolioRefused("A comment has room for 4,000 characters.");
        }
    }
}
