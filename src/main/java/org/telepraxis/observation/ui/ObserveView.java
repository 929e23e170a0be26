package org.telepraxis.observation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.NestedRuntimeException;
import org.telepraxis.competence.CompetenceFramework;
import org.telepraxis.courseware.Framework;
import org.telepraxis.observation.NoSuchRolePlay;
import org.telepraxis.observation.ObserverDesk;
import org.telepraxis.observation.OpenForm;
import org.telepraxis.observation.RolePlayRefused;
import org.telepraxis.uikit.Icon;
import org.telepraxis.uikit.SupportButton;

/** The observer's form, alone on the screen of a phone or a laptop. */
@Route(value = RolePlayNavigation.FORM, autoLayout = false)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/observation.css")
class ObserveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ObserverDesk desk;
    private final transient Framework framework;
    private ObserverSheet sheet = new ObserverSheet();
    private String title = "Role-play";
    private int answers;

    ObserveView(ObserverDesk desk, CompetenceFramework framework) {
        this.desk = desk;
        this.framework = framework.current();
        addClassName("observe");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(desk.open(RolePlayNavigation.id(event)));
        } catch (NoSuchRolePlay | NotFoundException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(OpenForm form) {
        title = form.setting().title();
        sheet = new ObserverSheet();
        removeAll();
        var back = new Anchor(RolePlayNavigation.LIST, Icon.of("arrow-left"));
        back.addClassNames("btn", "quiet");
        back.setAriaLabel("Back to the list");
        var heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        var header = new Header(back, heading);
        if (form.writable()) {
            header.add(Words.button("Step down", "quiet", () -> new StepDownDialog(desk, form.rolePlay()).open()));
        }
        header.add(new SupportButton());
        add(header, new Main(sheet));
        tell(form, "");
        sheet.onTaps(tapped -> answer(form.rolePlay(), () -> desk.record(form.rolePlay(), tapped.taps())));
        sheet.onLock(wished -> answer(form.rolePlay(), () -> desk.lock(form.rolePlay())));
    }

    private void answer(UUID rolePlay, Supplier<OpenForm> act) {
        try {
            tell(act.get(), "");
        } catch (RolePlayRefused refused) {
            tell(desk.open(rolePlay), String.valueOf(refused.getMessage()));
        } catch (NestedRuntimeException databaseAway) {
            // The browser keeps what it has, and sends it again.
        }
    }

    private void tell(OpenForm form, String refused) {
        sheet.show(FormWire.of(form, framework, refused, ++answers));
    }

    @Override
    public String getPageTitle() {
        return "Observe: " + title + " · Telepraxis";
    }
}
