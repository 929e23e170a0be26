package org.telepraxis.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.telepraxis.identity.Ids;
import org.telepraxis.identity.PersonId;

/** The files of a course as they were at one moment. Never changed. */
@Entity
@Table(name = "course_version")
class CourseVersion implements Persistable<UUID> {

    /** H2 takes a megabyte in a binary column, no more. */
    private static final int PART = 500_000;

    @Id
    private UUID id;

    @Column(updatable = false)
    private String courseId;

    @Column(updatable = false)
    private String version;

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private Instant publishedAt;

    @Column(updatable = false)
    private @Nullable UUID publishedBy;

    @ElementCollection
    @CollectionTable(name = "course_version_part", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    @Column(name = "bytes")
    private List<byte[]> parts = new ArrayList<>();

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected CourseVersion() {}

    CourseVersion(String courseId, String version, String hash, byte[] zip, Instant at, @Nullable PersonId by) {
        this.id = Ids.next();
        this.courseId = courseId;
        this.version = version;
        this.hash = hash;
        this.publishedAt = at;
        this.publishedBy = by == null ? null : by.value();
        for (int from = 0; from < zip.length; from += PART) {
            parts.add(Arrays.copyOfRange(zip, from, Math.min(zip.length, from + PART)));
        }
        this.fresh = true;
    }

    String courseId() {
        return courseId;
    }

    String hash() {
        return hash;
    }

    byte[] zip() {
        var zip = new ByteArrayOutputStream();
        parts.forEach(zip::writeBytes);
        return zip.toByteArray();
    }

    @Override
    public UUID getId() {
        return id;
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
