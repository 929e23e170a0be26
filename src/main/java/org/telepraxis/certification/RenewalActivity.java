package org.telepraxis.certification;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.Ids;

/** One line of a ledger of continuing development. */
@Entity
@Table(name = "renewal_activity")
class RenewalActivity {

    @Id
    private UUID id;

    private UUID associationId;
    private UUID renewalId;
    private String title;

    @Enumerated(EnumType.STRING)
    private CpdKind kind;

    @Convert(converter = IsoDay.class)
    private LocalDate doneOn;

    private int minutes;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private ActivityState state = ActivityState.DECLARED;

    private String remark = "";
    private Instant enteredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RenewalActivity() {}

    RenewalActivity(Renewal renewal, CpdActivity activity, Instant now) {
        this.id = Ids.next();
        this.associationId = renewal.association().value();
        this.renewalId = renewal.id();
        this.title = activity.title();
        this.kind = activity.kind();
        this.doneOn = activity.doneOn();
        this.minutes = activity.minutes();
        this.evidence = activity.evidence();
        this.enteredAt = now;
    }

    void judge(boolean accepted, String words) {
        state = accepted ? ActivityState.ACCEPTED : ActivityState.REFUSED;
        remark = words;
    }

    UUID id() {
        return id;
    }

    UUID renewal() {
        return renewalId;
    }

    ActivityState state() {
        return state;
    }

    CpdActivity activity() {
        return new CpdActivity(title, kind, doneOn, minutes, evidence);
    }

    String remark() {
        return remark;
    }
}
