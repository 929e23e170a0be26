package org.telepraxis.certification.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.telepraxis.certification.rules.SoundShare.Share;
import org.telepraxis.competence.Level;

/** No domain is carried by the others. */
final class SoundShareInDomain implements Rule {

    @Override
    public String title() {
        return "Inside each domain";
    }

    @Override
    public String demand(Scheme scheme) {
        return "At least %d %% of its rated criteria at level 3 or 4".formatted(scheme.soundShareInDomain());
    }

    @Override
    public Verdict judge(Dossier dossier) {
        var shares = shares(dossier);
        int asked = dossier.scheme().soundShareInDomain();
        var wrong = shares.entrySet().stream()
                .filter(domain -> !domain.getValue().reaches(asked))
                .map(domain -> "%s: %s".formatted(domain.getKey(), domain.getValue()))
                .collect(Collectors.joining("; "));
        if (!wrong.isEmpty() && dossier.complete()) {
            return new Verdict.NotMet(wrong);
        }
        var lowest = shares.entrySet().stream()
                .min(Comparator.comparingDouble(domain -> domain.getValue().value()))
                .map(domain -> "Lowest: %s, %s".formatted(domain.getKey(), domain.getValue()))
                .orElse("Nothing rated");
        return Rule.metOnceComplete(dossier, lowest);
    }

    private static Map<String, Share> shares(Dossier dossier) {
        var levels = new TreeMap<String, List<Level>>();
        dossier.performances()
                .forEach(performance -> performance
                        .levels()
                        .forEach((competence, level) -> levels.computeIfAbsent(
                                        domain(competence), _ -> new ArrayList<>())
                                .add(level)));
        var shares = new TreeMap<String, Share>();
        levels.forEach((domain, inside) -> shares.put(domain, Share.of(inside)));
        return shares;
    }

    private static String domain(String competence) {
        return competence.replaceFirst("-.*", "");
    }
}
