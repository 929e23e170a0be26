package org.telepraxis.certification.rules;

import java.util.List;

/** All rules, critical actions first. All must hold. */
public final class RuleBook {

    private static final List<Rule> RULES = List.of(
            new CriticalActions(),
            new LateActions(),
            new NoAgreedUnsafe(),
            new UnsafeElsewhere(),
            new SoundShare(),
            new SoundShareInDomain(),
            new CoursesPassed(),
            new SessionsRated());

    private RuleBook() {}

    public static Assessment assess(Dossier dossier) {
        return new Assessment(RULES.stream()
                .map(rule -> new Finding(rule.title(), rule.demand(dossier.scheme()), rule.judge(dossier)))
                .toList());
    }
}
