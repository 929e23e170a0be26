package org.telepraxis.simulation.ui;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.telepraxis.courseware.CountryPack;
import org.telepraxis.courseware.CountryPack.SupportEntry;
import org.telepraxis.scenario.Mode;
import org.telepraxis.scenario.Scenario;
import org.telepraxis.scenario.Situation;
import org.telepraxis.scenario.Tool;
import org.telepraxis.scenario.TranscriptEntry;
import org.telepraxis.simulation.AttemptView;

/** All that the stage in the browser is told; its TypeScript twin is {@code frontend/stage/contract.ts}. */
record StageView(
        String attempt,
        int seq,
        String attemptTitle,
        String scenarioCode,
        String mode,
        String form,
        boolean draftBanner,
        String modality,
        int clock,
        String clockLabel,
        @Nullable Integer sinceDrop,
        String phase,
        String connection,
        String connectionLabel,
        Client client,
        String room,
        String light,
        String camera,
        String gaze,
        String posture,
        List<CastMember> cast,
        List<Named> technical,
        String scene,
        @JsonIgnore List<Line> lines,
        List<String> fresh,
        @Nullable FreeText freeText,
        String draft,
        List<Option> options,
        String optionsTitle,
        boolean multi,
        @Nullable Named canContinue,
        List<ToolOnDesk> tools,
        @Nullable Paper paper,
        @Nullable Ending ending,
        List<Support> support,
        boolean supportInvented,
        String news) {

    record Client(String name, String called, String portrait, String face, String room) {}

    /** Somebody else in the picture. */
    record CastMember(String key, String name, String portrait, String room, String face) {}

    record Named(String id, String label) {}

    /** @param time the clock in words, in a session of days */
    record Line(
            String anchor,
            int at,
            @JsonInclude(NON_NULL) @Nullable String time,
            @Nullable Integer sinceDrop,
            String who,
            String kind,
            String name,
            String text) {}

    record FreeText(
            String id, String label, String hint, @Nullable String locked, boolean first) {}

    record Option(String id, String text, int cost) {}

    record ToolOnDesk(
            String id,
            String group,
            String label,
            String hint,
            String icon,
            String cost,
            boolean enabled,
            String why,
            @Nullable Ask ask) {}

    /** What a tool asks before it acts: words, or one of a few answers. */
    record Ask(String label, String hint, List<Named> answers, boolean secret) {}

    record Paper(String title, List<Row> rows) {}

    record Row(String label, String value) {}

    record Ending(String id, String title, String text, boolean failing, boolean canGoBack) {}

    record Support(String name, String contact, String hours) {}

    /** Where people can turn, and whether all of it is invented. */
    record Help(boolean invented, List<Support> services) {

        static final Help NONE = new Help(false, List.of());

        static Help of(CountryPack country, Predicate<SupportEntry> wanted) {
            return new Help(
                    country.fictional(),
                    country.supportDirectory().stream()
                            .filter(wanted)
                            .map(entry -> new Support(entry.name(), country.shown(entry.contact()), entry.hours()))
                            .toList());
        }
    }

    /**
     * The view of an attempt.
     *
     * @param help where its people can turn
     * @param news a sentence about what just happened to the session itself, or nothing
     */
    static StageView of(AttemptView attempt, Help help, String news) {
        var play = attempt.playthrough();
        var scenario = play.scenario();
        var now = play.situation();
        var persona = scenario.persona();
        return new StageView(
                attempt.id().toString(),
                now.sequence(),
                scenario.title(),
                scenario.id(),
                play.mode() == Mode.PRACTICE ? "practice" : "certification",
                play.setup().form(),
                attempt.draftContent() && scenario.crisis(),
                scenario.modality(),
                now.clock(),
                now.clockLabel(),
                now.sinceDrop(),
                now.phase().name().toLowerCase(java.util.Locale.ROOT),
                now.connection(),
                connectionLabel(now),
                new Client(persona.name(), persona.called(), persona.portrait(), now.face(), now.room()),
                now.room(),
                now.light(),
                now.camera(),
                now.gaze(),
                now.posture(),
                now.cast().stream()
                        .map(other ->
                                new CastMember(other.key(), other.name(), other.portrait(), other.room(), other.face()))
                        .toList(),
                now.technical().stream().map(t -> new Named(t.id(), t.label())).toList(),
                now.scene(),
                play.transcript().stream().map(entry -> line(entry, scenario)).toList(),
                now.fresh(),
                freeText(now.freeText(), play.mode()),
                attempt.drafts()
                        .getOrDefault(
                                "draft/"
                                        + (now.freeText() == null
                                                ? ""
                                                : now.freeText().id()),
                                ""),
                now.options().stream()
                        .map(o -> new Option(o.id(), o.text(), o.cost()))
                        .toList(),
                now.optionsTitle(),
                now.severalPicks(),
                now.goOn() == null
                        ? null
                        : new Named(now.goOn().id(), now.goOn().label()),
                now.tools().stream().map(StageView::tool).toList(),
                paper(now.paper()),
                ending(now.ending()),
                help.services(),
                help.invented(),
                news);
    }

    private static Line line(TranscriptEntry entry, Scenario scenario) {
        return new Line(
                entry.anchor(),
                entry.at(),
                scenario.calendar() == null ? null : scenario.clockLabel(entry.at()),
                entry.sinceDrop(),
                entry.who().name().toLowerCase(java.util.Locale.ROOT),
                entry.kind().name().toLowerCase(java.util.Locale.ROOT),
                entry.name(),
                entry.text());
    }

    /** What the script's hint says of readers is true of certification; practice is read by nobody. */
    private static @Nullable FreeText freeText(Situation.@Nullable FreeText text, Mode mode) {
        if (text == null) {
            return null;
        }
        var hint = mode == Mode.PRACTICE
                ? "In practice these words stay with you. If you need help yourself, use Support."
                : text.hint();
        return new FreeText(text.id(), text.label(), hint, text.locked(), text.first());
    }

    private static ToolOnDesk tool(Situation.ToolOnDesk tool) {
        return new ToolOnDesk(
                tool.id(),
                tool.group(),
                tool.label(),
                tool.hint(),
                tool.icon(),
                tool.costLabel(),
                tool.enabled(),
                tool.why(),
                ask(tool.ask()));
    }

    private static @Nullable Ask ask(Tool.@Nullable Ask ask) {
        return switch (ask) {
            case null -> null;
            case Tool.Ask.Words words -> new Ask(words.label(), words.hint(), List.of(), false);
            case Tool.Ask.Choice choice -> {
                var answers = new ArrayList<Named>();
                choice.answers().forEach(answer -> answers.add(new Named(answer.id(), answer.text())));
                yield new Ask(choice.label(), "", answers, choice.secret());
            }
        };
    }

    private static @Nullable Paper paper(Situation.@Nullable OpenPaper paper) {
        return paper == null
                ? null
                : new Paper(
                        paper.title(),
                        paper.rows().stream()
                                .map(row -> new Row(row.label(), row.value()))
                                .toList());
    }

    private static @Nullable Ending ending(Situation.@Nullable EndingReached ending) {
        return ending == null
                ? null
                : new Ending(ending.id(), ending.title(), ending.text(), ending.failing(), ending.canGoBack());
    }

    private static String connectionLabel(Situation now) {
        if (!now.technical().isEmpty()) {
            return "Connection poor";
        }
        return switch (now.connection()) {
            case "lost" -> "No connection";
            case "phone" -> "On the phone";
            case "audio" -> "Sound only";
            case "text" -> "Chat";
            default -> "Connection fair";
        };
    }
}
