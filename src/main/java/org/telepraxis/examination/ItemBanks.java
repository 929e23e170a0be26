package org.telepraxis.examination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/** Where the items of an association are kept. Nobody else's exist here. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class ItemBanks {

    private static final int LONGEST = 1000;

    private final Banks banks;
    private final BankItems items;
    private final BankTakeover takeover;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;

    ItemBanks(
            Banks banks,
            BankItems items,
            BankTakeover takeover,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit) {
        this.banks = banks;
        this.items = items;
        this.takeover = takeover;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<BankSummary> all() {
        return banks.findByAssociationIdOrderByTitle(association()).stream()
                .map(this::summary)
                .toList();
    }

    /**
     * Takes over a bank, or its next edition. What was drawn before keeps its words. Either all of it is taken over, or nothing.
     *
     * @param name of the file, as it is to stand in messages
     */
    public BankUpload upload(String name, String text) {
        return takeover.take(association(), current.id(), name, text);
    }

    /** The items of a bank in the version that is in use, with how often each was shown. */
    @Transactional(readOnly = true)
    public List<ItemSummary> items(UUID bank) {
        own(bank);
        var shown = shown(items, bank);
        return items.findByBankIdOrderByCodeAscNumberAsc(bank).stream()
                .filter(BankItem::running)
                .map(item -> summary(item, shown.getOrDefault(item.id(), 0L)))
                .toList();
    }

    /** Takes an item out of every later draw; papers that hold it keep it. */
    public void retire(UUID item, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST) {
            throw new ExamRefused("Write a sentence that says why.");
        }
        var stored = items.findByIdAndAssociationId(item, association()).orElseThrow(() -> new NoSuchExam(item));
        stored.retire(reason.strip());
        items.save(stored);
        audit.record(current.id(), "examination.item-retired", item.toString(), reason);
    }

    /** On how many papers each item stood. */
    static Map<UUID, Long> shown(BankItems items, UUID bank) {
        var shown = new HashMap<UUID, Long>();
        items.shown(bank).forEach(row -> shown.put((UUID) row[0], (Long) row[1]));
        return shown;
    }

    private Bank own(UUID bank) {
        return banks.findByIdAndAssociationId(bank, association()).orElseThrow(() -> new NoSuchExam(bank));
    }

    private BankSummary summary(Bank bank) {
        return BankTakeover.summary(bank, items);
    }

    private static ItemSummary summary(BankItem stored, long shown) {
        Item item = stored.item();
        return new ItemSummary(
                stored.id(),
                stored.code(),
                stored.number(),
                stored.competence(),
                item.type(),
                stored.difficulty(),
                item.stem(),
                (int) shown,
                stored.retired());
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
