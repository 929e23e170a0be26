package org.telepraxis.certification.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules, critical actions first, then what the scheme asks for besides sessions. All must hold. */
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
        return new Assessment(Stream.concat(RULES.stream(), besides(dossier.scheme()))
                .map(rule -> new Finding(
                        rule.title(), rule.demand(dossier.scheme()), rule.judge(dossier), rule.lines(dossier)))
                .toList());
    }

    private static Stream<Rule> besides(Scheme scheme) {
        Stream<Rule> rolePlays = scheme.rolePlays() > 0 ? Stream.of(new RolePlaysRated()) : Stream.empty();
        return Stream.concat(rolePlays, scheme.parts().stream().map(PartHeld::new));
    }
}
