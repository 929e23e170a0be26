package org.telepraxis.examination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.Item;
import org.telepraxis.identity.Ids;

/** One version of an item. Its words never change; whether it is drawn does. */
@Entity
@Table(name = "exam_item")
class BankItem {

    @Id
    private UUID id;

    private UUID bankId;

    private UUID associationId;

    private String code;

    private int number;

    private String competence;

    private double difficulty;

    private String content;

    private boolean running = true;

    private String retired = "";

    @Version
    private @Nullable Long version;

    BankItem(Bank bank, Item item) {
        this.id = Ids.next();
        this.bankId = bank.id();
        this.associationId = bank.associationId();
        this.code = item.id();
        this.number = item.version();
        this.competence = item.competence();
        this.difficulty = item.difficulty();
        this.content = ItemText.write(item);
    }

    @SuppressWarnings("NullAway.Init")
    protected BankItem() {}

    /** Whether these are the same words, key and competence. */
    boolean says(Item item) {
        return content.equals(ItemText.write(item)) && competence.equals(item.competence());
    }

    /** Whether the edition of the bank that is in use holds this version. */
    void run(boolean now) {
        running = now;
    }

    /** Takes the item out of every later draw. */
    void retire(String reason) {
        retired = reason;
    }

    Item item() {
        return ItemText.read(content, code, number, competence, difficulty);
    }

    boolean drawable() {
        return running && retired.isEmpty();
    }

    UUID id() {
        return id;
    }

    UUID bankId() {
        return bankId;
    }

    UUID associationId() {
        return associationId;
    }

    String code() {
        return code;
    }

    int number() {
        return number;
    }

    String competence() {
        return competence;
    }

    double difficulty() {
        return difficulty;
    }

    boolean running() {
        return running;
    }

    String retired() {
        return retired;
    }
}
