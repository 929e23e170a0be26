package org.telepraxis.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Course;
import org.telepraxis.identity.PersonId;
import org.telepraxis.learning.CourseEfficacy.Line;
import org.telepraxis.learning.CourseEfficacy.Said;
import org.telepraxis.learning.SelfEfficacyRating.Moment;

/**
 * Keeps how sure learners are, before a course and after it, that they could do tomorrow what it teaches: one item for each of its
 * competences, rated from 0 to 100 in steps of ten. The form follows A. Bandura, Guide for constructing self-efficacy scales, in F.
 * Pajares and T. Urdan (eds.), Self-Efficacy Beliefs of Adolescents (2006), pages 307 to 337.
 */
@Service
@Transactional
public class SelfEfficacy {

    public static final int HIGHEST = 100;
    public static final int STEP = 10;

    private final SelfEfficacyRatings ratings;
    private final Progress progress;
    private final CourseCatalogue catalogue;
    private final Clock clock;

    SelfEfficacy(SelfEfficacyRatings ratings, Progress progress, CourseCatalogue catalogue, Clock clock) {
        this.ratings = ratings;
        this.progress = progress;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CourseEfficacy of(PersonId person, String courseId) {
        return of(
                catalogue.course(courseId).course(),
                progress.checkPassed(person, courseId),
                ratings.findByPersonAndCourseId(person, courseId));
    }

    /** The courses of which the learner said something, in the order of the catalogue. */
    @Transactional(readOnly = true)
    public List<CourseEfficacy> said(PersonId person) {
        var said = ratings.findByPerson(person);
        if (said.isEmpty()) {
            return List.of();
        }
        return progress.all(person).stream()
                .map(one -> of(
                        one.published().course(),
                        one.checkPassed(),
                        said.stream()
                                .filter(rating ->
                                        rating.courseId().equals(one.published().id()))
                                .toList()))
                .filter(efficacy -> efficacy.saidBefore() || efficacy.saidAfter())
                .toList();
    }

    /** A course that was finished and rated before it, but not yet after it. */
    @Transactional(readOnly = true)
    public Optional<CourseEfficacy> waiting(PersonId person) {
        return said(person).stream()
                .filter(efficacy -> efficacy.finished() && efficacy.saidBefore() && !efficacy.saidAfter())
                .findFirst();
    }

    /**
     * Stores how sure the learner is today: as the rating before the course until it is finished, then as the one after it. What was
     * said before the course can be corrected on the same day; later it stays, or there would be nothing to compare with.
     *
     * @param strength from 0 to {@link #HIGHEST} in steps of {@link #STEP}
     * @throws IllegalStateException when the rating before the course stays as it is
     */
    public void rate(PersonId person, String courseId, String competenceId, int strength) {
        if (strength < 0 || strength > HIGHEST || strength % STEP != 0) {
            throw new IllegalArgumentException("Rate from 0 to 100, in steps of ten.");
        }
        var course = catalogue.course(courseId).course();
        if (!course.competences().contains(competenceId)) {
            throw new NoSuchElementException("This course does not teach " + competenceId);
        }
        var moment = progress.checkPassed(person, courseId) ? Moment.AFTER : Moment.BEFORE;
        var now = clock.instant();
        var rating = ratings.findByPersonAndCourseId(person, courseId).stream()
                .filter(said -> said.competenceId().equals(competenceId) && said.moment() == moment)
                .findFirst()
                .orElseGet(() -> new SelfEfficacyRating(person, courseId, competenceId, moment, now));
        if (!changeable(moment, rating.ratedAt(), now)) {
            throw new IllegalStateException("What you said before the course stays, so that you can compare it.");
        }
        rating.rate(strength, now);
        ratings.save(rating);
    }

    /** For the demonstration, which tells of days that have passed. */
    void saidOn(PersonId person, String courseId, String competenceId, Moment moment, int strength, Instant at) {
        var rating = new SelfEfficacyRating(person, courseId, competenceId, moment, at);
        rating.rate(strength, at);
        ratings.save(rating);
    }

    private CourseEfficacy of(Course course, boolean finished, List<SelfEfficacyRating> said) {
        var framework = catalogue.framework();
        return new CourseEfficacy(
                course,
                finished,
                course.competences().stream()
                        .flatMap(id -> framework.competence(id).stream())
                        .map(competence -> line(competence, finished, said))
                        .toList());
    }

    private Line line(Competence competence, boolean finished, List<SelfEfficacyRating> said) {
        var before = said(competence, Moment.BEFORE, said);
        var after = said(competence, Moment.AFTER, said);
        return new Line(
                competence,
                before,
                after,
                finished || before == null || changeable(Moment.BEFORE, before.at(), clock.instant()));
    }

    private static @Nullable Said said(Competence competence, Moment moment, List<SelfEfficacyRating> said) {
        return said.stream()
                .filter(rating -> rating.competenceId().equals(competence.id()) && rating.moment() == moment)
                .map(rating -> new Said(rating.strength(), rating.ratedAt()))
                .findFirst()
                .orElse(null);
    }

    private static boolean changeable(Moment moment, Instant saidAt, Instant now) {
        return moment == Moment.AFTER || day(saidAt).equals(day(now));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault());
    }
}
