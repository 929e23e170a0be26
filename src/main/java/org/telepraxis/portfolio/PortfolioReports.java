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
import org.telepraxis.identity.Role;

/** What happens when somebody finds a real client in an entry: it is hidden at once, and the office looks. */
@Service
@Transactional
public class PortfolioReports {

    private final PortfolioEntries entries;
    private final EntryVersions versions;
    private final EntryActs acts;
    private final Sheets sheets;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    PortfolioReports(
            PortfolioEntries entries,
            EntryVersions versions,
            EntryActs acts,
            Sheets sheets,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.versions = versions;
        this.acts = acts;
        this.sheets = sheets;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hides an entry, one's own or one that a supervisor looks at, and tells the office. */
    @PreAuthorize("hasAnyRole('TRAINEE', 'SUPERVISOR')")
    public void report(UUID id, String words) {
        var me = current.get();
        var entry = entries.findById(id)
                .filter(found -> found.owner().equals(me.id())
                        || me.is(Role.SUPERVISOR)
                                && found.associationId()
                                        .equals(associations.of(me.id()).id().value()))
                .orElseThrow(() -> new NoSuchEntry(id));
        if (words.length() > PortfolioReviews.LONGEST_COMMENT) {
            throw new PortfolioRefused("A report has room for 4,000 characters. Say where, not what.");
        }
        entry.report(clock.instant());
        acts.save(new EntryAct(entry, me.id(), ActKind.REPORTED, words.strip(), clock.instant()));
        entries.save(entry);
        audit.record(
                me.id(), "portfolio.reported", id.toString(), "An entry was reported to hold client data, and hidden.");
    }

    /** What the office has to look at. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICER')")
    public List<EntrySheet> reported() {
        var me = current.id();
        return entries.findByAssociationIdAndHiddenTrueOrderById(association()).stream()
                .filter(entry -> !entry.owner().equals(me))
                .map(entry -> sheets.ofReported(entry, me))
                .toList();
    }

    /** Takes the contents of every version out, for good; what happened stays on record. */
    @PreAuthorize("hasRole('OFFICER')")
    public void erase(UUID id, String words) {
        var entry = hidden(id, words);
        entry.eraseAll();
        versions.findByEntryIdOrderByNumberDesc(id).forEach(version -> {
            version.erase(clock.instant());
            versions.save(version);
        });
        settle(entry, ActKind.ERASED, words);
    }

    /** There is no client in it: it is shown again as it was. */
    @PreAuthorize("hasRole('OFFICER')")
    public void showAgain(UUID id, String words) {
        var entry = hidden(id, words);
        entry.showAgain();
        settle(entry, ActKind.SHOWN_AGAIN, words);
    }

    private void settle(PortfolioEntry entry, ActKind kind, String words) {
        acts.save(new EntryAct(entry, current.id(), kind, words.strip(), clock.instant()));
        entries.save(entry);
        audit.record(current.id(), "portfolio.report-settled", entry.id().toString(), kind.label() + ".");
    }

    private PortfolioEntry hidden(UUID id, String words) {
        var entry = entries.findById(id)
                .filter(found -> found.associationId().equals(association()) && found.hidden())
                .filter(found -> !found.owner().equals(current.id()))
                .orElseThrow(() -> new NoSuchEntry(id));
        if (words.isBlank() || words.length() > PortfolioReviews.LONGEST_COMMENT) {
            throw new PortfolioRefused("Write in a sentence what you found.");
        }
        return entry;
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
