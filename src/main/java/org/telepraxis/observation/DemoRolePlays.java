package org.telepraxis.observation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.telepraxis.association.Associations;
import org.telepraxis.course.CourseCatalogue;
import org.telepraxis.identity.DemoData;
import org.telepraxis.identity.People;
import org.telepraxis.identity.PersonId;
import org.telepraxis.observation.Tap.Kind;

/** In the demo one role-play is planned, the result of one stands, and one waits for the chief assessor. */
@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoRolePlays implements DemoData {

    private static final String DEVICE = "demophone001";

    private final RolePlays rolePlays;
    private final ObservationForms forms;
    private final Seats seats;
    private final Observing observing;
    private final CourseCatalogue catalogue;
    private final Associations associations;
    private final People people;
    private final Clock clock;

    DemoRolePlays(
            RolePlays rolePlays,
            ObservationForms forms,
            Seats seats,
            Observing observing,
            CourseCatalogue catalogue,
            Associations associations,
            People people,
            Clock clock) {
        this.rolePlays = rolePlays;
        this.forms = forms;
        this.seats = seats;
        this.observing = observing;
        this.catalogue = catalogue;
        this.associations = associations;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        var briefs = catalogue.rolePlays().stream().map(Brief::of).toList();
        if (briefs.size() < 3) {
            return;
        }
        var lena = person("trainee@example.org");
        var tomas = person("supervisor@example.org");
        var sade = person("supervisor2@example.org");
        var ruth = person("supervisor3@example.org");
        var today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        plan(briefs.get(0), lena, today.plus(Duration.ofHours(58)), tomas, sade);
        var seen = plan(briefs.get(2), lena, today.minus(Duration.ofHours(62)), tomas, ruth);
        observe(seen, tomas, Map.of("DEL-2", "4"), WARM);
        observe(seen, ruth, Map.of(), ASKED);
        var apart = plan(briefs.get(1), person("trainee2@example.org"), today.minus(Duration.ofHours(38)), sade, ruth);
        observe(apart, sade, Map.of("CRI-3", "1"), WAITED);
        observe(apart, ruth, Map.of(), PHONED);
    }

    private static final Map<String, String> WARM = Map.of(
            "ASM-2", "\"You can answer with a number from one to five.\" She answered two, and looked at the door.",
            "DEL-2", "Slowed down at once when she became short, and said why.");
    private static final Map<String, String> ASKED = Map.of(
            "ASM-2", "Asked who is near in a way that needed no words.",
            "CON-5", "Said who will read the questionnaire, and that the aunt will not.");
    private static final Map<String, String> WAITED = Map.of(
            "CRI-3", "Looked at the frozen window for two minutes before phoning. Did not say where help would go.");
    private static final Map<String, String> PHONED =
            Map.of("CRI-3", "Phoned, found him, stayed on the phone until Nora was there.");

    private RolePlay plan(Brief brief, PersonId candidate, Instant at, PersonId one, PersonId other) {
        var chief = person("chief@example.org");
        var association = associations.of(candidate).id().value();
        var planned = rolePlays.save(new RolePlay(
                association,
                chief,
                new Plan(
                        candidate,
                        brief,
                        brief.clientName(),
                        brief.technicalEvent(),
                        at,
                        brief.crisis() ? Place.ROOM : Place.VIDEO,
                        brief.crisis() ? "Practice room 2, Eastmere" : "meet.example.org/eastmere-practice",
                        List.of(one, other),
                        Set.of())));
        seats.seat(planned, one, chief);
        seats.seat(planned, other, chief);
        return planned;
    }

    private void observe(RolePlay rolePlay, PersonId observer, Map<String, String> levels, Map<String, String> words) {
        var form = forms.findByRolePlayIdAndObserver(rolePlay.id(), observer).orElseThrow();
        var taps = new ArrayList<Tap>();
        add(taps, Kind.START, "", "", "", 0);
        int at = 95;
        for (var competence : rolePlay.competences()) {
            add(taps, Kind.MARK, competence, "said", words.getOrDefault(competence, ""), at);
            add(taps, Kind.LEVEL, competence, levels.getOrDefault(competence, "3"), "", at + 12);
            at += 170;
        }
        for (var action : rolePlay.actions()) {
            add(taps, Kind.ACTION, action.action(), "met", "", at);
            at += 20;
        }
        add(taps, Kind.END, "", "", "", 25 * 60);
        add(taps, Kind.WHOLE, "", levels.containsValue("1") ? "fail" : "pass", "", 25 * 60);
        observing.record(form, taps);
        observing.lock(form);
    }

    private static void add(List<Tap> taps, Kind kind, String subject, String choice, String words, int at) {
        taps.add(new Tap(DEVICE, taps.size() + 1, kind, subject, choice, words, at, 0));
    }

    private PersonId person(String email) {
        return people.byEmail(email).orElseThrow().id();
    }
}
