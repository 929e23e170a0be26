package org.telepraxis.certification.rules;

import java.util.Collection;
import org.telepraxis.competence.Level;

/** Enough of all that was rated stands at level 3 or 4. */
final class SoundShare implements Rule {

    @Override
    public String title() {
        return "Level 3 or 4";
    }

    @Override
    public String demand(Scheme scheme) {
        return "At least %d %% of the rated criteria".formatted(scheme.soundShare());
    }

    @Override
    public Verdict judge(Dossier dossier) {
        var share = Share.of(dossier.performances().stream()
                .flatMap(performance -> performance.levels().values().stream())
                .toList());
        if (share.rated() > 0
                && dossier.complete()
                && !share.reaches(dossier.scheme().soundShare())) {
            return new Verdict.NotMet(share.toString());
        }
        return Rule.metOnceComplete(dossier, share.toString());
    }

    /** How many of the rated criteria are sound; compared without rounding. */
    record Share(long sound, long rated) {

        static Share of(Collection<Level> levels) {
            return new Share(
                    levels.stream()
                            .filter(level -> level.isAtLeast(Level.SOUND))
                            .count(),
                    levels.size());
        }

        boolean reaches(int percent) {
            return sound * 100 >= percent * rated;
        }

        double value() {
            return rated == 0 ? 1 : (double) sound / rated;
        }

        @Override
        public String toString() {
            // Rounded down, so that 79.9 never reads as 80.
            return rated == 0 ? "Nothing rated" : "%d of %d, %d %%".formatted(sound, rated, sound * 100 / rated);
        }
    }
}
