package org.telepraxis.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.telepraxis.identity.CurrentPerson;
import org.telepraxis.uikit.PageHeader;
import org.telepraxis.uikit.VisitorZone;

/** The first page after signing in: the one thing to do next, then what a role needs at a glance. */
@Route("")
@PageTitle("Home · Telepraxis")
@Menu(title = "Home", icon = "home", order = 0)
@PermitAll
class HomeView extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    HomeView(CurrentPerson current, ObjectProvider<HomePart> parts, Clock clock) {
        addClassNames("page", "home");
        var person = current.get();
        var now = LocalDateTime.ofInstant(clock.instant(), VisitorZone.find().orElseGet(ZoneId::systemDefault));
        var day = new Span(DAY.format(now));
        day.addClassName("meta");
        add(day, new PageHeader(greeting(now.getHour()) + ", " + person.givenName(), ""));
        parts.orderedStream().filter(part -> part.isFor(person)).forEach(part -> add(part.show(person)));
    }

    /** Nobody is wished a good evening, or a good morning, in the middle of the night. */
    static String greeting(int hour) {
        return hour < 5 || hour >= 23
                ? "Hello"
                : hour < 12 ? "Good morning" : hour < 18 ? "Good afternoon" : "Good evening";
    }
}
