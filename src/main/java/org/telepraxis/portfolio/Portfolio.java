package org.telepraxis.portfolio;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/** The portfolio of the person who is signed in. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class Portfolio {

    private final PortfolioEntries entries;
    private final EntryVersions versions;
    private final EntryActs acts;
    private final EntryDrafts drafts;
    private final Sheets sheets;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    Portfolio(
            PortfolioEntries entries,
            EntryVersions versions,
            EntryActs acts,
            EntryDrafts drafts,
            Sheets sheets,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.entries = entries;
        this.versions = versions;
        this.acts = acts;
        this.drafts = drafts;
        this.sheets = sheets;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** All ten entries in their order, also those not begun. */
    @Transactional(readOnly = true)
    public List<EntrySheet> mine() {
        var me = current.id();
        var begun = entries.findByOwner(me).stream().collect(Collectors.toMap(PortfolioEntry::kind, entry -> entry));
        var association = associations.of(me).id();
        return Arrays.stream(EntryKind.values())
                .map(kind -> {
                    var entry = begun.get(kind);
                    return entry == null ? sheets.notBegun(kind, me, association) : sheets.of(entry, me);
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public EntrySheet of(EntryKind kind) {
        var me = current.id();
        return entries.findByOwnerAndKind(me, kind)
                .map(entry -> sheets.of(entry, me))
                .orElseGet(() -> sheets.notBegun(kind, me, associations.of(me).id()));
    }

    /**
     * Hands a new version in. Earlier ones stay as they are, and the draft goes.
     *
     * @throws PortfolioRefused when something is missing
     */
    public EntrySheet handIn(EntryKind kind, HandIn handed) {
        var me = current.get();
        require(!handed.words().isBlank() || handed.file() != null, "Write something, or choose a file.");
        require(
                handed.words().length() <= HandIn.LONGEST_WORDS,
                "There is room for 20,000 characters. Use a file for more.");
        require(handed.agreed(), "Read the statement and tick it. Without it nothing can be handed in.");
        require(
                plain(handed.signedAs()).equals(plain(me.name())),
                "Sign with your name as it stands here: " + me.name() + ".");
        var entry = entries.findByOwnerAndKind(me.id(), kind)
                .orElseGet(
                        () -> new PortfolioEntry(associations.of(me.id()).id().value(), me.id(), kind));
        var number = entry.handIn();
        var act = new EntryAct(entry, me.id(), ActKind.HANDED_IN, "", clock.instant());
        var kept = entries.save(entry);
        versions.save(new EntryVersion(kept.id(), number, handed, clock.instant()));
        acts.save(act);
        drafts.findByOwnerAndKind(me.id(), kind).ifPresent(drafts::delete);
        audit.record(
                me.id(),
                "portfolio.handed-in",
                kept.id().toString(),
                kind + " version " + number
                        + " was handed in, with the signed statement that no real client is in it.");
        return of(kind);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new PortfolioRefused(otherwise);
        }
    }
}
