package org.telepraxis.examination.ui;

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
import org.telepraxis.examination.Stroke;

/** A paper as it is drawn in the browser. What it sends is kept here first; only then does it say "Saved". */
@Tag("tp-exam-sitting")
@JsModule("./exam/exam-sitting.ts")
class SittingPage extends Component {

    private transient @Nullable SittingWire shown;

    void show(SittingWire paper) {
        shown = paper;
        getElement().setPropertyJson("view", paper.json());
    }

    /** What the browser was told last. */
    @Nullable
    SittingWire shown() {
        return shown;
    }

    Registration onStrokes(ComponentEventListener<Stroked> listener) {
        return addListener(Stroked.class, listener);
    }

    Registration onLook(ComponentEventListener<Looked> listener) {
        return addListener(Looked.class, listener);
    }

    Registration onHandIn(ComponentEventListener<HandedIn> listener) {
        return addListener(HandedIn.class, listener);
    }

    Registration onBreak(ComponentEventListener<BreakWished> listener) {
        return addListener(BreakWished.class, listener);
    }

    Registration onBack(ComponentEventListener<CameBack> listener) {
        return addListener(CameBack.class, listener);
    }

    Registration onTakeBack(ComponentEventListener<TookBack> listener) {
        return addListener(TookBack.class, listener);
    }

    /** Strokes that the server may know already. */
    @DomEvent("exam-strokes")
    public static class Stroked extends ComponentEvent<SittingPage> {

        private final String page;
        private final transient List<Stroke> strokes;

        public Stroked(
                SittingPage source,
                boolean fromClient,
                @EventData("event.detail.page") String page,
                @EventData("event.detail.strokes") String strokes) {
            super(source, fromClient);
            this.page = page;
            this.strokes = SittingWire.strokes(strokes);
        }

        String page() {
            return page;
        }

        List<Stroke> strokes() {
            return strokes;
        }
    }

    /** The page wants to know the time, and whether it is still the one that writes. */
    @DomEvent("exam-look")
    public static class Looked extends ComponentEvent<SittingPage> {
        public Looked(SittingPage source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The candidate hands in, or the time is over. */
    @DomEvent("exam-hand-in")
    public static class HandedIn extends ComponentEvent<SittingPage> {
        public HandedIn(SittingPage source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The candidate wants a break that was approved. */
    @DomEvent("exam-break")
    public static class BreakWished extends ComponentEvent<SittingPage> {
        public BreakWished(SittingPage source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The break is over. */
    @DomEvent("exam-back")
    public static class CameBack extends ComponentEvent<SittingPage> {
        public CameBack(SittingPage source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** This page is to write again. */
    @DomEvent("exam-take-back")
    public static class TookBack extends ComponentEvent<SittingPage> {
        public TookBack(SittingPage source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
