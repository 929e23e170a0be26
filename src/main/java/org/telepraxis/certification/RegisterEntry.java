package org.telepraxis.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.association.AssociationId;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** What a holder lets the public register of an association say; nothing is found of somebody who is not listed. */
@Entity
@Table(name = "register_entry")
class RegisterEntry {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID holderId;
    private String name;
    private String searchName;
    private boolean listed;
    private String specialty = "";
    private String languages = "";
    private String place = "";
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RegisterEntry() {}

    RegisterEntry(AssociationId association, PersonId holder, String name, Instant now) {
        this.id = Ids.next();
        this.associationId = association.value();
        this.holderId = holder.value();
        this.changedAt = now;
        rename(name);
    }

    void list(ListedWords words, Instant now) {
        listed = true;
        specialty = words.specialty();
        languages = words.languages();
        place = words.place();
        changedAt = now;
    }

    /** Takes the entry out at once; what it said is forgotten with the consent. */
    void withdraw(Instant now) {
        listed = false;
        specialty = "";
        languages = "";
        place = "";
        changedAt = now;
    }

    final void rename(String newName) {
        name = newName;
        searchName = Folded.name(newName);
    }

    boolean listed() {
        return listed;
    }

    PersonId holder() {
        return new PersonId(holderId);
    }

    String name() {
        return name;
    }

    ListedWords words() {
        return new ListedWords(specialty, languages, place);
    }
}
