package org.telepraxis.portfolio;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/** Which entries an association asks for: all ten, until its office says otherwise. */
@Service
@Transactional
public class PortfolioLists {

    private final RequiredLists lists;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;

    PortfolioLists(RequiredLists lists, Associations associations, CurrentPerson current, AuditTrail audit) {
        this.lists = lists;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Set<EntryKind> required(AssociationId association) {
        return lists.findByAssociationId(association.value())
                .map(RequiredList::kinds)
                .orElse(EntryKind.ALL);
    }

    /** Says what the officer's own association asks for from now on; what was accepted stays accepted. */
    @PreAuthorize("hasRole('OFFICER')")
    public void choose(Set<EntryKind> kinds) {
        var association = associations.of(current.id()).id();
        var list =
                lists.findByAssociationId(association.value()).orElseGet(() -> new RequiredList(association.value()));
        list.choose(kinds);
        lists.save(list);
        audit.record(
                current.id(),
                "portfolio.list-changed",
                association.toString(),
                "The portfolio asks for "
                        + kinds.stream().sorted().map(EntryKind::name).collect(Collectors.joining(", ")) + ".");
    }
}
