package org.telepraxis.examination;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.association.Associations;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.courseware.Item;
import org.telepraxis.courseware.ItemBankFile;
import org.telepraxis.courseware.Problem;
import org.telepraxis.courseware.Problems;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.CurrentPerson;

/** Where the items of an association are kept. Nobody else's exist here. */
@Service
@Transactional
@PreAuthorize("hasRole('OFFICER')")
public class ItemBanks {

    private static final int LARGEST = 4_000_000;
    private static final int LONGEST = 1000;

    private final Banks banks;
    private final BankItems items;
    private final CompetenceFramework framework;
    private final Associations associations;
    private final CurrentPerson current;
    private final AuditTrail audit;
    private final Clock clock;

    ItemBanks(
            Banks banks,
            BankItems items,
            CompetenceFramework framework,
            Associations associations,
            CurrentPerson current,
            AuditTrail audit,
            Clock clock) {
        this.banks = banks;
        this.items = items;
        this.framework = framework;
        this.associations = associations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
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
        var me = current.id();
        var result = takeOver(association(), name, text);
        if (result instanceof BankUpload.Accepted accepted) {
            audit.record(
                    me,
                    "examination.bank-uploaded",
                    accepted.bank().id().toString(),
                    "Edition %d of the bank %s: %d items added, %d changed."
                            .formatted(
                                    accepted.bank().edition(),
                                    accepted.bank().title(),
                                    accepted.added(),
                                    accepted.changed()));
        }
        return result;
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

    BankUpload takeOver(UUID association, String name, String text) {
        if (text.length() > LARGEST) {
            return new BankUpload.Refused(List.of(name + ": the file is too large."));
        }
        var problems = new Problems();
        var file = ItemBankFile.read(Path.of(name), text, framework.current(), problems);
        var known = banks.findByCodeAndAssociationId(file.code(), association);
        known.ifPresent(bank -> refuseSilentChanges(bank, file, problems));
        if (problems.hasErrors()) {
            return new BankUpload.Refused(
                    problems.list().stream().map(Problem::toString).toList());
        }
        var bank = known.orElseGet(() -> new Bank(association, file, clock.instant()));
        bank.edit(file, digest(text), clock.instant());
        var saved = banks.save(bank);
        return merge(
                saved, file, problems.list().stream().map(Problem::toString).toList());
    }

    private void refuseSilentChanges(Bank bank, ItemBankFile file, Problems problems) {
        var latest = latest(bank.id());
        for (var item : file.items()) {
            var before = latest.get(item.id());
            if (before == null) {
                continue;
            }
            if (item.version() < before.number()) {
                problems.error(
                        item.place(),
                        "item '%s' is at version %d already".formatted(item.id(), before.number()),
                        "an edition may keep a version or raise it");
            } else if (item.version() == before.number() && !before.says(item)) {
                problems.error(
                        item.place(),
                        "item '%s' has changed but is still version %d".formatted(item.id(), item.version()),
                        "write 'version: %d', so that papers and statistics can tell them apart"
                                .formatted(item.version() + 1));
            }
        }
    }

    private BankUpload merge(Bank bank, ItemBankFile file, List<String> remarks) {
        int added = 0;
        int changed = 0;
        int left = 0;
        var latest = latest(bank.id());
        for (var item : file.items()) {
            var before = latest.remove(item.id());
            if (before != null && before.number() == item.version()) {
                before.run(true);
                items.save(before);
                continue;
            }
            if (before != null) {
                before.run(false);
                items.save(before);
                changed++;
            } else {
                added++;
            }
            items.save(new BankItem(bank, item));
        }
        for (var gone : latest.values()) {
            if (gone.running()) {
                gone.run(false);
                items.save(gone);
                left++;
            }
        }
        return new BankUpload.Accepted(summary(bank), added, changed, left, remarks);
    }

    private Map<String, BankItem> latest(UUID bank) {
        var latest = new TreeMap<String, BankItem>();
        items.findByBankIdOrderByCodeAscNumberAsc(bank).forEach(item -> latest.put(item.code(), item));
        return latest;
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
        return new BankSummary(
                bank.id(),
                bank.code(),
                bank.title(),
                bank.example(),
                bank.edition(),
                bank.uploadedAt(),
                items.drawable(bank.id()).size());
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

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID association() {
        return associations.of(current.id()).id().value();
    }
}
