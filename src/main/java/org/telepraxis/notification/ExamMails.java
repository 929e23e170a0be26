package org.telepraxis.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.telepraxis.association.AssociationId;
import org.telepraxis.association.Associations;
import org.telepraxis.examination.ExamPlaces;
import org.telepraxis.examination.ExamPlaces.ExamPlace;
import org.telepraxis.examination.PlaceBooked;
import org.telepraxis.examination.PlaceCancelled;
import org.telepraxis.examination.ResultReleased;
import org.telepraxis.identity.People;

/** Writes to candidates about their place in a sitting and about their result; never what the result is. */
@Component
class ExamMails {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final MailStore store;
    private final MailJobs jobs;
    private final ExamPlaces places;
    private final People people;
    private final Associations associations;
    private final Clock clock;
    private final String publicUrl;

    ExamMails(
            MailStore store,
            MailJobs jobs,
            ExamPlaces places,
            People people,
            Associations associations,
            Clock clock,
            @Value("${telepraxis.public-url:http://localhost:8080}") String publicUrl) {
        this.store = store;
        this.jobs = jobs;
        this.places = places;
        this.people = people;
        this.associations = associations;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    @ApplicationModuleListener(id = "notification.exam-booked")
    void on(PlaceBooked booked) {
        places.booked(booked.paperId())
                .filter(place -> millis(place.bookedAt()) == millis(booked.bookedAt()))
                .ifPresent(place -> write("exam-booked", MailKind.EXAM_BOOKED, place, "booked"));
    }

    /** Reminds a candidate once before the sitting opens, and once before it closes if nothing was begun. */
    void remind(ExamPlace place) {
        var opens = place.opensAt().isAfter(clock.instant());
        write("exam-soon", MailKind.EXAM_SOON, place, opens ? "opens" : "closes");
    }

    @ApplicationModuleListener(id = "notification.exam-cancelled")
    void on(PlaceCancelled cancelled) {
        var person = people.get(cancelled.candidate());
        var association = new AssociationId(cancelled.associationId());
        var template = MailTemplate.read(
                "exam-cancelled",
                Map.of(
                        "name", person.name(),
                        "exam", cancelled.title(),
                        "opens", MOMENT.format(cancelled.opensAt()),
                        "exams", publicUrl + "/exams",
                        "issuer", associations.get(association).name()));
        post(new Mail(
                "exam-cancelled:%s:%d".formatted(cancelled.paperId(), millis(cancelled.at())),
                MailKind.EXAM_CANCELLED,
                association,
                person,
                template.subject(),
                template.body()));
    }

    @ApplicationModuleListener(id = "notification.exam-result")
    void on(ResultReleased released) {
        var person = people.get(released.candidate());
        var association = new AssociationId(released.associationId());
        var template = MailTemplate.read(
                released.again() ? "exam-corrected" : "exam-result",
                Map.of(
                        "name", person.name(),
                        "exam", released.title(),
                        "result", publicUrl + "/exams/" + released.paperId() + "/result",
                        "issuer", associations.get(association).name()));
        post(new Mail(
                "%s:%s:%d"
                        .formatted(
                                released.again() ? "exam-again" : "exam-result",
                                released.paperId(),
                                millis(released.at())),
                MailKind.EXAM_RESULT,
                association,
                person,
                template.subject(),
                template.body()));
    }

    private void write(String name, MailKind kind, ExamPlace place, String what) {
        var person = people.get(place.candidate());
        var address = publicUrl + "/exams/" + place.paper();
        var template = MailTemplate.read(
                name,
                Map.of(
                        "name", person.name(),
                        "exam", place.title(),
                        "opens", MOMENT.format(place.opensAt()),
                        "closes", MOMENT.format(place.closesAt()),
                        "place", place.whereabouts(),
                        "minutes", Integer.toString(place.minutes()),
                        "address", address,
                        "what", what,
                        "issuer", associations.get(place.association()).name()));
        var calendar = CalendarFile.between(
                "exam-" + place.paper() + "@telepraxis",
                place.opensAt(),
                place.closesAt(),
                place.title(),
                "%s. Begin between these times; you have %d minutes from then."
                        .formatted(place.whereabouts(), place.minutes()),
                address,
                clock.instant());
        post(new Mail(
                "%s:%s:%d:%s".formatted(name, place.paper(), millis(place.bookedAt()), what),
                kind,
                place.association(),
                person,
                template.subject(),
                template.body(),
                new Mail.Attachment("exam.ics", "text/calendar; charset=utf-8; method=PUBLISH", calendar.ics())));
    }

    private static long millis(Instant moment) {
        return moment.toEpochMilli();
    }

    private void post(Mail mail) {
        store.keep(mail).ifPresent(jobs::sendSoon);
    }
}
