package org.telepraxis.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Resource;
import org.telepraxis.identity.Ids;
import org.telepraxis.resource.Edition.Origin;
import tools.jackson.databind.json.JsonMapper;

/** A card in the words of one association: one that was shipped, or one of its own. */
@Entity
@Table(name = "resource_entry")
class ResourceEntry {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;

    private UUID associationId;

    private String resourceId;

    /** The facts as JSON. */
    private String facts = "";

    /** A day as text: a day has no time zone, and no driver may give it one. */
    private String changedOn = "";

    @Version
    private @Nullable Long version;

    ResourceEntry(UUID associationId, String resourceId) {
        this.id = Ids.next();
        this.associationId = associationId;
        this.resourceId = resourceId;
    }

    @SuppressWarnings("NullAway.Init")
    protected ResourceEntry() {}

    void say(CardFacts said, LocalDate today) {
        facts = JSON.writeValueAsString(said);
        changedOn = today.toString();
    }

    String resourceId() {
        return resourceId;
    }

    CardFacts facts() {
        return JSON.readValue(facts, CardFacts.class);
    }

    /** The card instead of the shipped one, or on its own where none was shipped. */
    ListedResource listed(@Nullable Resource shipped, LocalNote note) {
        var said = facts();
        var card = said.card(resourceId);
        var day = LocalDate.parse(changedOn);
        return new ListedResource(
                card,
                note,
                shipped == null
                        ? new Edition(Origin.OWN, day, said.differences(CardFacts.NONE), version())
                        : new Edition(
                                Origin.CHANGED, day, CardFacts.of(card).differences(CardFacts.of(shipped)), version()));
    }

    long version() {
        return version == null ? Edition.NEW : version;
    }
}
