package org.telepraxis.observation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telepraxis.observation.Tap;

/** The form as it is drawn in the browser. What it sends is kept here first; only then does it say "Saved". */
@Tag("tp-observer-form")
@JsModule("./observe/observer-form.ts")
class ObserverSheet extends Component {

    private transient @Nullable FormWire shown;

    void show(FormWire form) {
        shown = form;
        getElement().setPropertyJson("view", form.json());
    }

    /** What the browser was told last. */
    @Nullable
    FormWire shown() {
        return shown;
    }

    Registration onTaps(ComponentEventListener<Tapped> listener) {
        return addListener(Tapped.class, listener);
    }

    Registration onLock(ComponentEventListener<LockWished> listener) {
        return addListener(LockWished.class, listener);
    }

    /** Taps that the server may know already. */
    @DomEvent("observer-taps")
    public static class Tapped extends ComponentEvent<ObserverSheet> {

        private final transient List<Tap> taps;

        public Tapped(ObserverSheet source, boolean fromClient, @EventData("event.detail.taps") String taps) {
            super(source, fromClient);
            this.taps = FormWire.taps(taps);
        }

        List<Tap> taps() {
            return taps;
        }
    }

    /** The observer hands the form in. */
    @DomEvent("observer-lock")
    public static class LockWished extends ComponentEvent<ObserverSheet> {

        public LockWished(ObserverSheet source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
