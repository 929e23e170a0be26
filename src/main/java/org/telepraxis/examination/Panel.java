package org.telepraxis.examination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** A panel that judges items in two rounds. Which items stays as it was when it was called. */
@Entity
@Table(name = "exam_panel")
class Panel {

    @Id
    private UUID id;

    private UUID associationId;

    private UUID examinationId;

    private String title;

    private String picture;

    @Enumerated(EnumType.STRING)
    private PanelStage stage = PanelStage.FIRST_ROUND;

    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "exam_panel_item", joinColumns = @JoinColumn(name = "panel_id"))
    @OrderColumn(name = "position")
    @Column(name = "item_id")
    private List<UUID> items = new ArrayList<>();

    @Version
    private @Nullable Long version;

    Panel(Examination examination, String title, String picture, List<UUID> items, Instant now) {
        this.id = Ids.next();
        this.associationId = examination.associationId();
        this.examinationId = examination.id();
        this.title = title;
        this.picture = picture;
        this.items.addAll(items);
        this.openedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected Panel() {}

    void goOnTo(PanelStage next) {
        if (next.ordinal() != stage.ordinal() + 1) {
            throw new ExamRefused("The panel is not that far: " + stage.label() + ".");
        }
        stage = next;
    }

    UUID id() {
        return id;
    }

    UUID associationId() {
        return associationId;
    }

    UUID examinationId() {
        return examinationId;
    }

    String title() {
        return title;
    }

    String picture() {
        return picture;
    }

    PanelStage stage() {
        return stage;
    }

    Instant openedAt() {
        return openedAt;
    }

    List<UUID> items() {
        return List.copyOf(items);
    }
}
