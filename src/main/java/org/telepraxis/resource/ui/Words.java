package org.telepraxis.resource.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.telepraxis.courseware.Resource;
import org.telepraxis.courseware.Resource.Mark;
import org.telepraxis.courseware.Resource.Topic;
import org.telepraxis.resource.Edition.Origin;
import org.telepraxis.resource.ListedResource;
import org.telepraxis.uikit.Icon;

/** How a card says things. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String topics(Resource card) {
        return card.topics().stream().sorted().map(Topic::label).collect(Collectors.joining(", "));
    }

    static String language(String code) {
        return code.equals(Resource.UNKNOWN) ? "Not found out" : Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    static String languages(Collection<String> codes) {
        var known =
                codes.stream().filter(code -> !code.equals(Resource.UNKNOWN)).toList();
        var names = known.stream().map(Words::language).collect(Collectors.joining(", "));
        if (known.size() == codes.size()) {
            return names;
        }
        return known.isEmpty() ? orOpen(Resource.UNKNOWN) : names + "; others not found out";
    }

    /** The text, or that nobody has found out. */
    static String orOpen(String text) {
        return text.equals(Resource.UNKNOWN) ? "Unknown. Nobody has found out for this card." : text;
    }

    /** What a reader should know before the rest, as words with a sign. */
    static Component badges(ListedResource listed, LocalDate today) {
        var badges = new Div();
        badges.addClassNames("row", "resource-badges");
        if (listed.note().hidden()) {
            badges.add(badge("stop", "eye-off", "Hidden from your members"));
        }
        var changed = listed.edition().changed();
        if (changed != null) {
            badges.add(badge(
                    "plain",
                    "pencil",
                    (listed.edition().origin() == Origin.OWN
                                    ? "Card of your association, written on "
                                    : "Changed by your association on ")
                            + day(changed)));
        }
        listed.resource().marks().stream().sorted().forEach(mark -> badges.add(badge(mark)));
        if (listed.overdueOn(today)) {
            badges.add(badge("wait", "clock", "Review overdue"));
        }
        return badges;
    }

    private static Span badge(Mark mark) {
        return switch (mark) {
            case TO_VERIFY -> badge("wait", "circle-help", mark.label());
            case CLOSED -> badge("stop", "circle-x", mark.label());
            case RESEARCH_ONLY -> badge("plain", "file-text", mark.label());
        };
    }

    private static Span badge(String style, String icon, String text) {
        var badge = new Span(Icon.of(icon), new Span(text));
        badge.addClassNames("badge", style);
        return badge;
    }
}
