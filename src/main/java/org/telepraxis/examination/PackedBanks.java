package org.telepraxis.examination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;

/**
 * Takes over the banks that lie in the packs of associations, {@code packs/<association>/*.yaml} or {@code *.sealed} beside the data, when the
 * application starts. A file that was taken over before is passed over; one with errors changes nothing, and the log says in which lines they
 * are. No word of an item is ever logged.
 */
@Component
class PackedBanks {

    private static final Logger LOG = LoggerFactory.getLogger(PackedBanks.class);

    private static final Pattern PLACE = Pattern.compile(".*?:\\d+: (error|warning)");

    private final BankTakeover takeover;
    private final Associations associations;
    private final Path packs;

    PackedBanks(BankTakeover takeover, Associations associations, @Value("${telepraxis.data}") Path data) {
        this.takeover = takeover;
        this.associations = associations;
        this.packs = data.resolve("packs");
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void takeOver() {
        if (Files.isDirectory(packs)) {
            associations
                    .all()
                    .forEach(association -> each(association.id().value(), packs.resolve(association.slug())));
        }
    }

    private void each(UUID association, Path pack) {
        if (!Files.isDirectory(pack)) {
            return;
        }
        try (var files = Files.newDirectoryStream(pack, "*.{yaml,sealed}")) {
            for (var file : files) {
                take(association, file);
            }
        } catch (IOException e) {
            LOG.warn("The pack {} cannot be read", pack, e);
        }
    }

    /** A problem may quote what an item says; its place does not. */
    static String withoutWords(String problem) {
        var place = PLACE.matcher(problem);
        return place.lookingAt() ? place.group() : problem;
    }

    private void take(UUID association, Path file) throws IOException {
        var text = Files.readString(file);
        if (takeover.knows(association, text)) {
            return;
        }
        switch (takeover.take(association, null, file.toString(), text)) {
            case BankUpload.Accepted accepted ->
                LOG.info(
                        "Bank {}, edition {}, from {}",
                        accepted.bank().title(),
                        accepted.bank().edition(),
                        file);
            case BankUpload.Refused refused ->
                LOG.warn(
                        "{} was not taken over; upload it under Examination, Item banks, to read what is wrong:\n{}",
                        file,
                        refused.problems().stream()
                                .map(PackedBanks::withoutWords)
                                .collect(Collectors.joining("\n")));
        }
    }
}
