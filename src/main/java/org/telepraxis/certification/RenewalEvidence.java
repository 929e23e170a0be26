package org.telepraxis.certification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.upload.StoredFile;

/**
 * Hands the evidence of a ledger to those who may have it: its holder, and the officers of the association from the moment the holder
 * has handed the ledger in.
 */
@Service
@Transactional(readOnly = true)
public class RenewalEvidence {

    private final EvidenceFiles files;
    private final RenewalActivities activities;
    private final RenewalRecords renewals;
    private final OfficeAccess access;
    private final CurrentPerson current;

    RenewalEvidence(
            EvidenceFiles files,
            RenewalActivities activities,
            RenewalRecords renewals,
            OfficeAccess access,
            CurrentPerson current) {
        this.files = files;
        this.activities = activities;
        this.renewals = renewals;
        this.access = access;
        this.current = current;
    }

    /** The file; empty when there is none for the person who asks. */
    public Optional<StoredFile> of(UUID file) {
        return files.findById(file).filter(this::mayHave).map(EvidenceFile::file);
    }

    private boolean mayHave(EvidenceFile file) {
        return activities
                .findById(file.activity())
                .flatMap(activity -> renewals.findById(activity.renewal()))
                .filter(renewal -> current.find()
                                .filter(me -> me.id().equals(renewal.holder()))
                                .isPresent()
                        || renewal.requestedAt() != null && access.mayRead(renewal.holder(), renewal.association()))
                .isPresent();
    }
}
