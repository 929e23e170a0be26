package org.telepraxis.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Points to the version of a course that new attempts begin with. */
@Entity
@Table(name = "course_running")
class RunningCourse implements Persistable<String> {

    @Id
    private String courseId;

    private String hash;

    private @Nullable String folderHash;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected RunningCourse() {}

    RunningCourse(String courseId, String hash) {
        this.courseId = courseId;
        this.hash = hash;
        this.fresh = true;
    }

    String courseId() {
        return courseId;
    }

    String hash() {
        return hash;
    }

    Optional<String> seenInFolder() {
        return Optional.ofNullable(folderHash);
    }

    void run(String newHash) {
        hash = newHash;
    }

    /**
     * Runs what the folder holds, unless the folder held the same when it was last looked at: then somebody may have
     * uploaded something newer since.
     */
    void runFromFolder(String newHash) {
        if (!newHash.equals(folderHash)) {
            folderHash = newHash;
            hash = newHash;
        }
    }

    @Override
    public String getId() {
        return courseId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }
}
