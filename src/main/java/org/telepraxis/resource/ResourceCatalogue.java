package org.telepraxis.resource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationSummary;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Resource;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.Role;
import org.telepraxis.resource.Edition.Origin;

/**
 * The cards that run now, as the association of the person who is signed in sees them: some in its own words, some its own.
 * Officers also see what they have hidden, because nobody else could show it again.
 */
@Service
@Transactional(readOnly = true)
public class ResourceCatalogue {

    private static final Comparator<ListedResource> BY_NAME =
            Comparator.comparing(listed -> listed.resource().name(), String.CASE_INSENSITIVE_ORDER);

    private final CourseCatalogue courses;
    private final ResourceNotes notes;
    private final ResourceEntries entries;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    ResourceCatalogue(
            CourseCatalogue courses,
            ResourceNotes notes,
            ResourceEntries entries,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.courses = courses;
        this.notes = notes;
        this.entries = entries;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The cards by name. */
    public List<ListedResource> all() {
        var officer = current.get().is(Role.OFFICER);
        var cards = associations
                .find(current.id())
                .map(association -> cardsOf(association.id().value()))
                .orElseGet(() -> cards(Map.of(), Map.of()));
        return cards.stream()
                .filter(listed -> officer || !listed.note().hidden())
                .toList();
    }

    public Optional<ListedResource> find(String resourceId) {
        return all().stream()
                .filter(listed -> listed.resource().id().equals(resourceId))
                .findFirst();
    }

    /** The association in whose name the person may write notes and cards; empty for everybody but its officers. */
    public Optional<AssociationSummary> notedBy() {
        return current.get().is(Role.OFFICER) ? associations.find(current.id()) : Optional.empty();
    }

    /**
     * Keeps what the officer's association says about a card.
     *
     * @throws NoteRefused when there is no such card, the note is too long, or another officer was faster
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void annotate(String resourceId, LocalNote note) {
        var association =
                notedBy().orElseThrow(() -> new NoteRefused("You belong to no association that could keep a note."));
        if (find(resourceId).isEmpty()) {
            throw new NoteRefused("There is no card '" + resourceId + "' any more.");
        }
        var kept = notes.findByAssociationIdAndResourceId(association.id().value(), resourceId)
                .orElseGet(() -> new ResourceNote(association.id().value(), resourceId));
        kept.say(note);
        notes.save(kept);
        audit.record(
                current.id(),
                "resource.note-changed",
                resourceId,
                association.name() + (note.hidden() ? " hides the card." : " shows the card.") + " Note: "
                        + note.text());
    }

    /**
     * Adds a card of the association's own.
     *
     * @return its id
     * @throws CardRefused when something is missing or wrong
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public String add(CardFacts facts) {
        var association = writer();
        accept(facts);
        var id = "own-" + Ids.next();
        keep(new ResourceEntry(association.id().value(), id), facts);
        record("resource.card-added", id, association, "added", CardFacts.NONE, facts);
        return id;
    }

    /**
     * Lets a card say something else to the members of the officer's association. A shipped card stays as it is beside it.
     *
     * @param version of the edition that the officer has read
     * @throws CardRefused when there is no such card, something is missing or wrong, or another officer was faster
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void change(String resourceId, CardFacts facts, long version) {
        var association = writer();
        var before = CardFacts.of(read(resourceId, version).resource());
        accept(facts);
        if (facts.differences(before).isEmpty()) {
            return;
        }
        keep(
                entries.findByAssociationIdAndResourceId(association.id().value(), resourceId)
                        .orElseGet(() -> new ResourceEntry(association.id().value(), resourceId)),
                facts);
        record("resource.card-changed", resourceId, association, "changed", before, facts);
    }

    /**
     * Restores a card as it was shipped, or removes one of the association's own with the note on it.
     *
     * @throws CardRefused when there is no such card in the words of the association, or another officer was faster
     */
    @PreAuthorize("hasRole('OFFICER')")
    @Transactional
    public void withdraw(String resourceId, long version) {
        var association = writer();
        var listed = read(resourceId, version);
        var entry = entries.findByAssociationIdAndResourceId(association.id().value(), resourceId)
                .orElseThrow(() -> new CardRefused("This card already stands as it was shipped."));
        entries.delete(entry);
        var before = CardFacts.of(listed.resource());
        if (listed.edition().origin() == Origin.OWN) {
            notes.findByAssociationIdAndResourceId(association.id().value(), resourceId)
                    .ifPresent(notes::delete);
            record("resource.card-removed", resourceId, association, "removed", before, CardFacts.NONE);
        } else {
            var after = find(resourceId).map(ListedResource::resource).orElseThrow();
            record("resource.card-restored", resourceId, association, "restored", before, CardFacts.of(after));
        }
    }

    private AssociationSummary writer() {
        return notedBy().orElseThrow(() -> new CardRefused("You belong to no association that could keep a card."));
    }

    private ListedResource read(String resourceId, long version) {
        var listed = find(resourceId).orElseThrow(() -> new CardRefused("There is no such card."));
        if (listed.edition().version() != version) {
            throw new CardRefused(
                    "Somebody changed this card in the meantime. Nothing was overwritten; open it again in another window to see it.");
        }
        return listed;
    }

    private static void accept(CardFacts facts) {
        var problems = CardCheck.problems(facts);
        if (!problems.isEmpty()) {
            throw new CardRefused(problems);
        }
    }

    private void keep(ResourceEntry entry, CardFacts facts) {
        entry.say(facts, LocalDate.now(clock));
        entries.save(entry);
    }

    private void record(
            String act, String id, AssociationSummary association, String did, CardFacts before, CardFacts after) {
        audit.record(
                current.id(),
                act,
                id,
                after.differences(before).stream()
                        .map(fact -> "%s: %s → %s".formatted(fact.label(), before.value(fact), after.value(fact)))
                        .collect(Collectors.joining("; ", association.name() + " " + did + " the card. ", "")));
    }

    private List<ListedResource> cardsOf(UUID associationId) {
        return cards(
                entries.findByAssociationId(associationId).stream()
                        .collect(Collectors.toMap(ResourceEntry::resourceId, Function.identity())),
                notes.findByAssociationId(associationId).stream()
                        .collect(Collectors.toMap(ResourceNote::resourceId, ResourceNote::note)));
    }

    private List<ListedResource> cards(Map<String, ResourceEntry> written, Map<String, LocalNote> noted) {
        var shipped = courses.resources().stream().collect(Collectors.toMap(Resource::id, Function.identity()));
        Function<String, LocalNote> note = id -> noted.getOrDefault(id, LocalNote.NONE);
        return Stream.concat(
                        shipped.values().stream()
                                .filter(card -> !written.containsKey(card.id()))
                                .map(card -> new ListedResource(card, note.apply(card.id()), Edition.AS_SHIPPED)),
                        written.values().stream()
                                .map(entry ->
                                        entry.listed(shipped.get(entry.resourceId()), note.apply(entry.resourceId()))))
                .sorted(BY_NAME)
                .toList();
    }
}
