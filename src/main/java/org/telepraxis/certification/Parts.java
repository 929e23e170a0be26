package org.telepraxis.certification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.telepraxis.certification.rules.Dossier.PartFound;
import org.telepraxis.certification.rules.Scheme;
import org.telepraxis.certification.rules.Verdict;

/** Asks those who know about the parts of a scheme that the record of evidence does not hold. */
@Component
class Parts {

    private final Map<String, PartJudge> judges;

    Parts(ObjectProvider<PartJudge> judges) {
        this.judges = judges.stream().collect(Collectors.toMap(PartJudge::part, Function.identity()));
    }

    /** The parts that something here can judge. */
    List<String> known() {
        return judges.keySet().stream().sorted().toList();
    }

    /** What was found on each part that the scheme asks for, in its order. */
    Map<String, PartFound> of(Scheme scheme, PartQuestion question) {
        var found = new LinkedHashMap<String, PartFound>();
        scheme.parts().forEach(part -> found.put(part.id(), found(part, question)));
        return found;
    }

    private PartFound found(Scheme.Part part, PartQuestion question) {
        var judge = judges.get(part.id());
        if (judge == null) {
            return new PartFound(new Verdict.Pending("Nothing here can judge this part"), List.of());
        }
        var standing = judge.standing(question);
        return new PartFound(verdict(standing), standing.lines());
    }

    private static Verdict verdict(PartStanding standing) {
        return switch (standing.result()) {
            case MET -> new Verdict.Met(standing.evidence());
            case NOT_MET -> new Verdict.NotMet(standing.evidence());
            case PENDING -> new Verdict.Pending(standing.evidence());
        };
    }
}
