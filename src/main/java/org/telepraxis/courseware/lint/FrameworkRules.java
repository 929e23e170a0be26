package org.telepraxis.courseware.lint;

import java.util.HashSet;
import org.telepraxis.courseware.Competence;
import org.telepraxis.courseware.Problems;

/** The framework must hold together: every id once, every trace and theme leading somewhere. */
final class FrameworkRules implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        var framework = content.framework();
        var known = new Known(content);
        var seen = new HashSet<String>();
        for (var domain : framework.domains()) {
            for (var competence : domain.competences()) {
                if (!seen.add(competence.id())) {
                    problems.error(competence.place(), "there are two competences '" + competence.id() + "'", null);
                }
                if (!competence.id().startsWith(domain.code() + "-")) {
                    problems.error(
                            competence.place(),
                            "'" + competence.id() + "' stands in the domain " + domain.code(),
                            "name it " + domain.code() + "-…");
                }
                traces(competence, known, problems);
            }
        }
        for (var theme : framework.themes()) {
            if (!seen.add(theme.code())) {
                problems.error(theme.place(), "there are two themes '" + theme.code() + "'", null);
            }
            theme.competences().forEach(id -> known.competence(id, theme.place(), problems));
            theme.sources().forEach(alias -> known.source(alias, theme.place(), problems));
        }
    }

    private static void traces(Competence competence, Known known, Problems problems) {
        for (var trace : competence.traces()) {
            trace.themes().forEach(theme -> known.theme(theme, trace.quote().place(), problems));
            known.source(trace.quote().source(), trace.quote().place(), problems);
        }
    }
}
