package org.telepraxis.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.telepraxis.competence.Level;
import org.telepraxis.identity.PersonSummary;
import org.telepraxis.observation.ObserverDesk;
import org.telepraxis.observation.OpenForm;
import org.telepraxis.observation.Outcome;
import org.telepraxis.observation.Place;
import org.telepraxis.observation.Plan;
import org.telepraxis.observation.RolePlayDecisions;
import org.telepraxis.observation.RolePlayPlanning;
import org.telepraxis.observation.RolePlayResults;
import org.telepraxis.observation.Tap;
import org.telepraxis.observation.Tap.Kind;

/** Plans role-plays and observes them. */
final class RolePlaying {

    /** What the browser of a test calls itself. */
    static final String PHONE = "phone0000001";

    private final RolePlayPlanning planning;
    private final ObserverDesk desk;
    private final RolePlayDecisions decisions;
    private final RolePlayResults results;

    RolePlaying(BeanFactory node) {
        this.planning = node.getBean(RolePlayPlanning.class);
        this.desk = node.getBean(ObserverDesk.class);
        this.decisions = node.getBean(RolePlayDecisions.class);
        this.results = node.getBean(RolePlayResults.class);
    }

    Plan plan(PersonSummary candidate, PersonSummary one, PersonSummary other) {
        var brief = planning.briefs().getFirst();
        return new Plan(
                candidate.id(),
                brief,
                brief.clientName(),
                brief.technicalEvent(),
                Instant.parse("2027-01-11T10:00:00Z"),
                Place.ROOM,
                "Room 2",
                List.of(one.id(), other.id()),
                Set.of());
    }

    UUID planned(PersonSummary planner, PersonSummary candidate, PersonSummary one, PersonSummary other) {
        return SignedIn.as(planner, () -> planning.plan(plan(candidate, one, other)));
    }

    /** Everything that a form needs, all of it sound, except the competences that are named with another level. */
    static List<Tap> taps(OpenForm.Setting setting, String device, Map<String, String> others) {
        var taps = new ArrayList<Tap>();
        add(taps, device, Kind.START, "", "", "");
        for (var competence : setting.competences()) {
            add(taps, device, Kind.MARK, competence, "said", "Said so in plain words.");
            add(taps, device, Kind.LEVEL, competence, others.getOrDefault(competence, "3"), "");
        }
        setting.actions().forEach(action -> add(taps, device, Kind.ACTION, action.action(), "met", ""));
        add(taps, device, Kind.WHOLE, "", "pass", "");
        add(taps, device, Kind.END, "", "", "");
        return taps;
    }

    static void add(List<Tap> taps, String device, Kind kind, String subject, String choice, String words) {
        int number = taps.size() + 1;
        taps.add(new Tap(device, number, kind, subject, choice, words, number * 5, 0));
    }

    void observe(PersonSummary observer, UUID rolePlay, Map<String, String> others) {
        SignedIn.as(observer, () -> {
            desk.record(rolePlay, taps(desk.open(rolePlay).setting(), PHONE, others));
            return desk.lock(rolePlay);
        });
    }

    /** The role-plays of an association, from every side. */
    void enter(
            Doors into,
            PersonSummary planner,
            PersonSummary chief,
            PersonSummary candidate,
            PersonSummary one,
            PersonSummary other) {
        var closed = planned(planner, candidate, one, other);
        observe(one, closed, Map.of());
        observe(other, closed, Map.of());
        var apart = planned(planner, candidate, one, other);
        observe(one, apart, Map.of());
        observe(other, apart, Map.of("CON-4", "1"));
        var open = planned(planner, candidate, one, other);
        List.of(closed, apart, open).forEach(into::mark);
        into.list("RolePlayPlanning.candidates", planner, me -> planning.candidates());
        into.list("RolePlayPlanning.observersFor", planner, me -> planning.observersFor(candidate.id()));
        into.list("RolePlayPlanning.planned", planner, me -> planning.planned());
        into.list("ObserverDesk.mine", one, me -> desk.mine());
        into.list("RolePlayResults.mine", candidate, me -> results.mine());
        into.door("RolePlayResults.of", candidate, me -> results.of(closed));
        into.door("RolePlayPlanning.plan", planner, me -> planning.plan(plan(candidate, one, other)));
        into.door("RolePlayPlanning.replacements", planner, me -> planning.replacements(open));
        into.door("RolePlayPlanning.seat", planner, me -> {
            planning.seat(open, one.id());
            return "asked";
        });
        into.door("RolePlayDecisions.compare", chief, me -> decisions.compare(apart));
        into.door("RolePlayDecisions.decide", chief, me -> {
            var forms = decisions.compare(apart);
            var levels = new HashMap<String, @Nullable Level>();
            forms.competences().forEach(competence -> levels.put(competence, Level.SOUND));
            var outcomes = new HashMap<String, Outcome>();
            forms.actions().forEach(action -> outcomes.put(action.action(), Outcome.MET));
            decisions.decide(apart, levels, outcomes, "Both forms say where the client was.");
            return "decided";
        });
        into.door("ObserverDesk.open", one, me -> desk.open(open));
        into.door(
                "ObserverDesk.record",
                one,
                me -> desk.record(open, List.of(new Tap(PHONE, 1, Kind.START, "", "", "", 0, 0))));
        into.door("ObserverDesk.lock", one, me -> desk.lock(open));
        into.door("ObserverDesk.giveBack", one, me -> {
            desk.giveBack(open, "I am ill.", false);
            return "given back";
        });
        into.door("RolePlayPlanning.cancel", planner, me -> {
            planning.cancel(open, "The room is flooded.");
            return "cancelled";
        });
    }
}
