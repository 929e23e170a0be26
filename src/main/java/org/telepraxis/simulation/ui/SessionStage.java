package org.telepraxis.simulation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Move;

/** The room of a session, drawn in the browser. What it sends is a wish; whether it happens is decided here. */
@Tag("tp-session-stage")
@JsModule("./stage/session-stage.ts")
class SessionStage extends Component {

    private transient StageWire wire = new StageWire();
    private transient @Nullable StageView shown;
    private boolean answering;

    /** Shows the view with the next answer to the browser; of several in one answer the last one counts. */
    void show(StageView view) {
        shown = view;
        answerOnce();
    }

    /** What the browser shows once the next answer has reached it. */
    @Nullable
    StageView shown() {
        return shown;
    }

    /** A browser that starts anew, or lost count of the answers, needs the whole view. */
    @Override
    protected void onAttach(AttachEvent event) {
        wire = new StageWire();
        answering = false;
        answerOnce();
    }

    private void answerOnce() {
        if (answering || shown == null) {
            return;
        }
        getUI().ifPresent(ui -> {
            answering = true;
            ui.beforeClientResponse(this, before -> answer());
        });
    }

    private void answer() {
        answering = false;
        if (shown != null) {
            getElement().setPropertyJson("view", wire.next(shown));
        }
    }

    Registration onMove(ComponentEventListener<MoveWished> listener) {
        return addListener(MoveWished.class, listener);
    }

    Registration onDraft(ComponentEventListener<WordsTyped> listener) {
        return addListener(WordsTyped.class, listener);
    }

    Registration onDisturbance(ComponentEventListener<Disturbed> listener) {
        return addListener(Disturbed.class, listener);
    }

    Registration onFinish(ComponentEventListener<Finished> listener) {
        return addListener(Finished.class, listener);
    }

    /** The person wants to make a move. */
    @DomEvent("stage-move")
    public static class MoveWished extends ComponentEvent<SessionStage> {

        private final int seq;
        private final transient @Nullable Move move;

        public MoveWished(
                SessionStage source,
                boolean fromClient,
                @EventData("event.detail.seq") int seq,
                @EventData("event.detail.kind") String kind,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.seq = seq;
            this.move = read(kind, id, text);
        }

        int seq() {
            return seq;
        }

        /** The move, or null when the browser sent something that is none. */
        @Nullable
        Move move() {
            return move;
        }

        private static @Nullable Move read(String kind, String id, String text) {
            return switch (kind) {
                case "write" -> new Move.Write(id, text);
                case "choose" -> new Move.Choose(id);
                case "act" -> new Move.Act(id, text.isEmpty() ? null : text);
                case "continue" -> new Move.Continue(id);
                case "pause" -> new Move.Pause();
                case "resume" -> new Move.Resume();
                case "leave" -> new Move.Leave();
                case "back" -> new Move.GoBack();
                default -> null;
            };
        }
    }

    /** Words were typed and not sent yet. */
    @DomEvent("stage-draft")
    public static class WordsTyped extends ComponentEvent<SessionStage> {

        private final String id;
        private final String text;

        public WordsTyped(
                SessionStage source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.id = id;
            this.text = text;
        }

        String id() {
            return id;
        }

        String text() {
            return text;
        }
    }

    /** A real disturbance is over: the browser had lost its connection for some seconds. */
    @DomEvent("stage-disturbed")
    public static class Disturbed extends ComponentEvent<SessionStage> {

        private final int seconds;

        public Disturbed(SessionStage source, boolean fromClient, @EventData("event.detail.seconds") int seconds) {
            super(source, fromClient);
            this.seconds = seconds;
        }

        int seconds() {
            return seconds;
        }
    }

    /** The person goes on from the ended session. */
    @DomEvent("stage-finished")
    public static class Finished extends ComponentEvent<SessionStage> {

        public Finished(SessionStage source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
