package org.telepraxis.portfolio;

import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.CurrentPerson;

/** Keeps what the person who is signed in writes for an entry, until it is handed in. It is theirs alone. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class PortfolioDrafts {

    private final EntryDrafts drafts;
    private final Associations associations;
    private final CurrentPerson current;
    private final Clock clock;

    PortfolioDrafts(EntryDrafts drafts, Associations associations, CurrentPerson current, Clock clock) {
        this.drafts = drafts;
        this.associations = associations;
        this.current = current;
        this.clock = clock;
    }

    /** Empty when nothing is kept. */
    @Transactional(readOnly = true)
    public String of(EntryKind kind) {
        return drafts.findByOwnerAndKind(current.id(), kind)
                .map(EntryDraft::words)
                .orElse("");
    }

    /**
     * Keeps these words in place of the earlier ones.
     *
     * @return when
     * @throws PortfolioRefused when they are more than an entry takes
     */
    public Instant keep(EntryKind kind, String words) {
        if (words.length() > HandIn.LONGEST_WORDS) {
            throw new PortfolioRefused("There is room for 20,000 characters. Use a file for more.");
        }
        var me = current.id();
        var now = clock.instant();
        var draft = drafts.findByOwnerAndKind(me, kind)
                .orElseGet(() -> new EntryDraft(associations.of(me).id().value(), me, kind, now));
        draft.write(words, now);
        drafts.save(draft);
        return now;
    }
}
