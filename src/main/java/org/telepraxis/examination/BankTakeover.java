package org.telepraxis.examination;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.courseware.ItemBankFile;
import org.telepraxis.courseware.Problem;
import org.telepraxis.courseware.Problems;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.PersonId;

/** Takes over a bank from its file: all of it, or nothing. */
@Component
class BankTakeover {

    private static final int LARGEST = 4_000_000;

    private final Banks banks;
    private final BankItems items;
    private final CompetenceFramework framework;
    private final PackSecret secret;
    private final AuditTrail audit;
    private final Clock clock;

    BankTakeover(
            Banks banks,
            BankItems items,
            CompetenceFramework framework,
            PackSecret secret,
            AuditTrail audit,
            Clock clock) {
        this.banks = banks;
        this.items = items;
        this.framework = framework;
        this.secret = secret;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param actor null where the file lay in the association's pack when the application started */
    @Transactional
    public BankUpload take(UUID association, @Nullable PersonId actor, String name, String text) {
        var result = secret.open(name, text, opened -> takeOver(association, name, opened, digest(text)));
        if (result instanceof BankUpload.Accepted accepted) {
            audit.record(
                    actor,
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

    /** Whether a bank of the association was taken over from the very same text. */
    @Transactional(readOnly = true)
    public boolean knows(UUID association, String text) {
        var digest = digest(text);
        return banks.findByAssociationIdOrderByTitle(association).stream()
                .anyMatch(bank -> bank.digest().equals(digest));
    }

    private BankUpload takeOver(UUID association, String name, String text, String digest) {
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
        bank.edit(file, digest, clock.instant());
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

    private BankSummary summary(Bank bank) {
        return summary(bank, items);
    }

    static BankSummary summary(Bank bank, BankItems items) {
        return new BankSummary(
                bank.id(),
                bank.code(),
                bank.title(),
                bank.example(),
                bank.edition(),
                bank.uploadedAt(),
                items.drawable(bank.id()).size());
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
