package org.telepraxis.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.telepraxis.portfolio.EntrySheet;
import org.telepraxis.portfolio.EntryState;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.VisitorZone;

/** How this module shows an entry. */
final class Parts {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private Parts() {}

    static Span badge(EntryState state) {
        return switch (state) {
            case ACCEPTED -> badge("ok", "circle-check", state.label());
            case HANDED_IN -> badge("plain", "clock", "Waits for a supervisor");
            case SECOND_LOOK -> badge("plain", "users", state.label());
            case RETURNED -> badge("wait", "pencil", state.label());
            case HIDDEN -> badge("stop", "eye-off", state.label());
            case NOT_BEGUN -> badge("plain", "circle-dashed", state.label());
        };
    }

    static Span badge(String style, String icon, String text) {
        var badge = new Span(Icon.of(icon), new Span(text));
        badge.addClassNames("badge", style);
        return badge;
    }

    static NativeButton button(String label, String style, Runnable deed) {
        var button = new NativeButton(label, click -> deed.run());
        button.addClassName("btn");
        if (!style.isEmpty()) {
            button.addClassName(style);
        }
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static Span styled(String text, String style) {
        var span = new Span(text);
        span.addClassName(style);
        return span;
    }

    static Paragraph crumb(Component link) {
        var crumb = new Paragraph(link);
        crumb.addClassNames("crumb", "no-print");
        return crumb;
    }

    static Article version(EntrySheet.Version version) {
        var article = new Article(styled("Version " + version.number() + ", " + moment(version.handedInAt()), "meta"));
        article.addClassName("portfolio-version");
        if (version.erased()) {
            article.add(new Paragraph("The contents were taken out."));
        }
        if (!version.words().isEmpty()) {
            article.add(styled(version.words(), "portfolio-words"));
        }
        var kind = version.fileKind();
        if (kind != null) {
            var link = new Anchor(PortfolioNavigation.file(version.id()), "");
            link.setRouterIgnore(true);
            link.add(
                    Icon.of("download"),
                    new Span("%s, %s, %d kB"
                            .formatted(version.fileName(), kind.label(), Math.max(1, version.fileBytes() / 1024))));
            link.addClassName("btn");
            article.add(link);
        }
        article.add(styled("Signed as %s: \"%s\"".formatted(version.signedAs(), version.statement()), "meta"));
        return article;
    }

    static Section versions(EntrySheet sheet) {
        var section = new Section(new H2(sheet.versions().size() > 1 ? "What was handed in" : "Handed in"));
        sheet.versions().forEach(version -> section.add(version(version)));
        return section;
    }

    static Section history(EntrySheet sheet) {
        var list = new UnorderedList();
        list.addClassName("portfolio-history");
        for (var act : sheet.history()) {
            var item = new ListItem(
                    styled(moment(act.at()), "meta"),
                    new Span("%s: %s, version %d"
                            .formatted(act.who(), act.kind().label().toLowerCase(Locale.ENGLISH), act.version())));
            if (!act.words().isEmpty()) {
                item.add(styled(act.words(), "said"));
            }
            list.add(item);
        }
        return new Section(new H2("What happened"), list);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(VisitorZone.find().orElse(ZoneOffset.UTC)));
    }

    static String time(Instant moment) {
        return TIME.format(moment.atZone(VisitorZone.find().orElse(ZoneOffset.UTC)));
    }
}
