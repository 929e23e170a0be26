package org.telepraxis.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** The entries that an association asks for. */
@Entity
@Table(name = "portfolio_list")
class RequiredList {

    @Id
    private UUID id;

    private UUID associationId;

    private String required = "";

    @Version
    private @Nullable Long version;

    RequiredList(UUID associationId) {
        this.id = Ids.next();
        this.associationId = associationId;
    }

    @SuppressWarnings("NullAway.Init")
    protected RequiredList() {}

    void choose(Set<EntryKind> kinds) {
        required = kinds.stream().sorted().map(EntryKind::name).collect(Collectors.joining(","));
    }

    Set<EntryKind> kinds() {
        return Arrays.stream(required.split(","))
                .filter(name -> !name.isEmpty())
                .map(EntryKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryKind.class)));
    }
}
