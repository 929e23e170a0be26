package org.telepraxis.portfolio;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** One entry of one person's portfolio. What was accepted goes on counting until a later version is accepted, or its contents had to go. */
@Entity
@Table(name = "portfolio_entry")
class PortfolioEntry extends AbstractAggregateRoot<PortfolioEntry> {

    @Id
    private UUID id;

    private UUID associationId;

    @Embedded
    @EmbeddedColumnNaming("owner_%s")
    private PersonId owner;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private EntryState state = EntryState.NOT_BEGUN;

    private int versions;

    private @Nullable Integer acceptedVersion;

    private @Nullable Instant acceptedAt;

    private @Nullable UUID firstCheck;

    private @Nullable UUID secondCheck;

    private boolean hidden;

    /** Changes with every act, so that two people who act at once cannot both think that they were first. */
    private int acts;

    @Version
    private @Nullable Long version;

    PortfolioEntry(UUID associationId, PersonId owner, EntryKind kind) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.owner = owner;
        this.kind = kind;
    }

    @SuppressWarnings("NullAway.Init")
    protected PortfolioEntry() {}

    /** Makes room for a new version and says its number. */
    int handIn() {
        requireShown();
        state = EntryState.HANDED_IN;
        firstCheck = null;
        secondCheck = null;
        return ++versions;
    }

    /** @param drawn whether the lot asks for a second look */
    ActKind accept(PersonId by, int seen, boolean drawn, Instant now) {
        requireReviewable(by, seen);
        if (state == EntryState.SECOND_LOOK) {
            secondCheck = by.value();
            stand(now);
            return ActKind.CONFIRMED;
        }
        firstCheck = by.value();
        if (drawn) {
            state = EntryState.SECOND_LOOK;
        } else {
            stand(now);
        }
        return ActKind.ACCEPTED;
    }

    void sendBack(PersonId by, int seen) {
        requireReviewable(by, seen);
        state = EntryState.RETURNED;
        firstCheck = null;
        secondCheck = null;
    }

    void report(Instant now) {
        requireShown();
        if (versions == 0) {
            throw new PortfolioRefused("There is nothing to report yet.");
        }
        hidden = true;
        registerEvent(new ClientDataReported(id, associationId, now));
    }

    /** Its contents are gone: nothing of it stands any more. */
    void eraseAll() {
        requireHidden();
        hidden = false;
        state = EntryState.RETURNED;
        acceptedVersion = null;
        acceptedAt = null;
        firstCheck = null;
        secondCheck = null;
    }

    void showAgain() {
        requireHidden();
        hidden = false;
    }

    int countAct() {
        return ++acts;
    }

    /** Whether this person may look at it and decide. */
    boolean waitsFor(PersonId person) {
        return !hidden
                && !owner.equals(person)
                && (state == EntryState.HANDED_IN
                        || state == EntryState.SECOND_LOOK && !person.value().equals(firstCheck));
    }

    private void stand(Instant now) {
        state = EntryState.ACCEPTED;
        acceptedVersion = versions;
        acceptedAt = now;
    }

    private void requireReviewable(PersonId by, int seen) {
        requireShown();
        if (owner.equals(by)) {
            throw new PortfolioRefused("Somebody else has to look at your own entry.");
        }
        if (state == EntryState.SECOND_LOOK && by.value().equals(firstCheck)) {
            throw new PortfolioRefused("You have looked at this entry already; the second look is somebody else's.");
        }
        if (state != EntryState.HANDED_IN && state != EntryState.SECOND_LOOK) {
            throw new PortfolioRefused("This entry does not wait for anybody.");
        }
        if (seen != versions) {
            throw new PortfolioRefused("A newer version was handed in meanwhile. Look at that one.");
        }
    }

    private void requireShown() {
        if (hidden) {
            throw new PortfolioRefused("This entry is hidden until the office has looked at it.");
        }
    }

    private void requireHidden() {
        if (!hidden) {
            throw new PortfolioRefused("This entry is not hidden.");
        }
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    PersonId owner() {
        return owner;
    }

    EntryKind kind() {
        return kind;
    }

    boolean hidden() {
        return hidden;
    }

    EntryState shownState() {
        return hidden ? EntryState.HIDDEN : state;
    }

    int versions() {
        return versions;
    }

    boolean stands() {
        return acceptedVersion != null && !hidden;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }
}
