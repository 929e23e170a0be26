package org.telepraxis.observation;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.telepraxis.identity.AuditTrail;
import org.telepraxis.identity.People;

/** What becomes of an observer's taps, and of a role-play when both have locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Observing {

    private final ObservationForms forms;
    private final FormEntries entries;
    private final RolePlays rolePlays;
    private final Ties ties;
    private final People people;
    private final AuditTrail audit;
    private final Clock clock;

    Observing(
            ObservationForms forms,
            FormEntries entries,
            RolePlays rolePlays,
            Ties ties,
            People people,
            AuditTrail audit,
            Clock clock) {
        this.forms = forms;
        this.entries = entries;
        this.rolePlays = rolePlays;
        this.ties = ties;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    void record(ObservationForm form, List<Tap> taps) {
        var rolePlay = rolePlay(form);
        var known = known(log(form));
        var now = clock.instant();
        for (var tap : taps.stream().sorted(Comparator.comparing(Tap::number)).toList()) {
            refuse(tap.fault());
            int last = known.getOrDefault(tap.device(), 0);
            if (tap.number() <= last) {
                continue;
            }
            if (tap.number() > last + 1) {
                throw new RolePlayRefused("A tap is missing before this one. Send it again from there.");
            }
            rolePlay.requirePlanned();
            refuse(Sheet.fault(tap, rolePlay));
            refuse(form.startedAt() == null && tap.kind() != Tap.Kind.START ? "Start the clock first." : "");
            entries.save(new FormEntry(form.id(), form.count(tap, now), tap, now));
            known.put(tap.device(), tap.number());
        }
        forms.save(form);
    }

    void lock(ObservationForm form) {
        if (form.isLocked()) {
            return;
        }
        var rolePlay = rolePlay(form);
        rolePlay.requirePlanned();
        var left = Sheet.of(log(form)).left(rolePlay);
        refuse(left.isEmpty() ? "" : "Not yet: %d left, first %s.".formatted(left.size(), left.getFirst()));
        form.lock(clock.instant());
        forms.save(form);
        audit.record(form.observer(), "observation.form-locked", form.id().toString(), "An observer locked a form.");
        if (rolePlay.countLock()) {
            compare(rolePlay);
        }
        rolePlays.save(rolePlay);
    }

    void giveBack(ObservationForm form, String reason, boolean tooClose) {
        refuse(reason.isBlank() || reason.length() > PlanCheck.LONGEST ? "Write a sentence that says why." : "");
        var rolePlay = rolePlay(form);
        rolePlay.requirePlanned();
        form.giveBack(reason.strip());
        forms.save(form);
        if (tooClose) {
            ties.save(new Tie(
                    rolePlay.associationId(),
                    form.observer(),
                    rolePlay.candidate(),
                    reason.strip(),
                    form.observer(),
                    clock.instant()));
        }
        audit.record(
                form.observer(),
                "observation.observer-stepped-down",
                form.id().toString(),
                tooClose ? "An observer is too close to the candidate." : "An observer stepped down.");
    }

    OpenForm read(ObservationForm form) {
        var rolePlay = rolePlay(form);
        var log = log(form);
        var sheet = Sheet.of(log);
        var open = form.status() == FormStatus.OPEN;
        return new OpenForm(
                form.id(),
                rolePlay.id(),
                setting(rolePlay),
                form.status(),
                rolePlay.state() == RolePlayState.CANCELLED,
                elapsed(form),
                form.savedAt(),
                log,
                known(log),
                sheet,
                open ? sheet.left(rolePlay) : List.of(),
                form.isLocked() && rolePlay.isClosed() ? standing(rolePlay, sheet) : List.of());
    }

    List<Tap> log(ObservationForm form) {
        return entries.findByFormIdOrderByPosition(form.id()).stream()
                .map(FormEntry::tap)
                .toList();
    }

    private void compare(RolePlay rolePlay) {
        var sheets = forms.findByRolePlayIdOrderById(rolePlay.id()).stream()
                .filter(ObservationForm::isLocked)
                .map(form -> Sheet.of(log(form)))
                .toList();
        var one = sheets.getFirst();
        var other = sheets.getLast();
        var reasons = Settlement.apart(rolePlay, one, other);
        if (reasons.isEmpty()) {
            rolePlay.agree(Settlement.of(rolePlay, one, other), clock.instant());
            audit.record(
                    null,
                    "observation.result-stands",
                    rolePlay.id().toString(),
                    "Both forms are locked and agree; the result stands.");
        } else {
            rolePlay.askChief(reasons);
            audit.record(null, "observation.chief-asked", rolePlay.id().toString(), String.join(" ", reasons));
        }
    }

    private OpenForm.Setting setting(RolePlay rolePlay) {
        return new OpenForm.Setting(
                rolePlay.briefId(),
                rolePlay.title(),
                people.get(rolePlay.candidate()).name(),
                rolePlay.clientName(),
                rolePlay.situation(),
                rolePlay.clientNotes(),
                rolePlay.technicalEvent(),
                rolePlay.draft(),
                rolePlay.startsAt(),
                rolePlay.place(),
                rolePlay.whereabouts(),
                rolePlay.minutes(),
                rolePlay.competences(),
                rolePlay.actions());
    }

    private static List<OpenForm.Standing> standing(RolePlay rolePlay, Sheet sheet) {
        return rolePlay.result().stream()
                .map(settled -> new OpenForm.Standing(
                        settled.competence(), sheet.level(rolePlay, settled.competence()), settled))
                .toList();
    }

    private @Nullable Integer elapsed(ObservationForm form) {
        return Optional.ofNullable(form.startedAt())
                .map(started -> (int)
                        Math.clamp(Duration.between(started, clock.instant()).toSeconds(), 0, Tap.LONGEST_CLOCK))
                .orElse(null);
    }

    private static Map<String, Integer> known(List<Tap> log) {
        var known = new HashMap<String, Integer>();
        log.forEach(tap -> known.merge(tap.device(), tap.number(), Math::max));
        return known;
    }

    private RolePlay rolePlay(ObservationForm form) {
        return rolePlays.findById(form.rolePlayId()).orElseThrow();
    }

    private static void refuse(String why) {
        if (!why.isEmpty()) {
            throw new RolePlayRefused(why);
        }
    }
}
