package org.telepraxis.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telepraxis.scenario.Situation.EndingReached;
import org.telepraxis.scenario.Situation.FreeText;
import org.telepraxis.scenario.Situation.GoOnOffer;
import org.telepraxis.scenario.Situation.OnScreen;
import org.telepraxis.scenario.Situation.OpenPaper;
import org.telepraxis.scenario.Situation.OptionOnOffer;
import org.telepraxis.scenario.Situation.Phase;
import org.telepraxis.scenario.Situation.Technical;
import org.telepraxis.scenario.Situation.ToolOnDesk;

/** Shows a session as a {@link Situation}. */
final class Screen {

    private final Session session;
    private final Offers offers;

    Screen(Session session) {
        this.session = session;
        this.offers = new Offers(session);
    }

    Situation situation(int sequence) {
        var beat = session.beat();
        var live = !session.ended();
        return new Situation(
                sequence,
                beat.id(),
                beat.title(),
                session.clock(),
                session.scenario.clockLabel(session.clock()),
                session.sinceDrop() < 0 ? null : (Integer) session.sinceDrop(),
                phase(),
                session.connection(),
                session.scene,
                session.technical.stream()
                        .map(id ->
                                new Technical(id, session.scenario.technical().getOrDefault(id, id)))
                        .toList(),
                drawn(session.look.face()),
                drawn(session.look.room()),
                drawn(session.look.light()),
                drawn(session.look.camera()),
                drawn(session.look.gaze()),
                drawn(session.look.posture()),
                session.onScreen.stream().map(this::onScreen).toList(),
                session.fresh(),
                live ? freeText() : null,
                session.fill(beat.optionsTitle()),
                live ? options() : List.of(),
                beat.mostPicks() != 1,
                live ? goOn() : null,
                live ? tools() : List.of(),
                paper(),
                ending());
    }

    private static String drawn(@Nullable String word) {
        return word == null ? "" : word;
    }

    private OnScreen onScreen(String key) {
        var member = Optional.ofNullable(session.scenario.cast().get(key)).orElseThrow();
        var portrait = member.portrait() == null ? "" : member.portrait();
        return new OnScreen(key, member.name(), portrait, member.room(), session.face(member));
    }

    private Phase phase() {
        if (session.ended()) {
            return Phase.ENDED;
        }
        if (session.paused) {
            return Phase.PAUSED;
        }
        return session.connection().equals("lost") ? Phase.LOST : Phase.LIVE;
    }

    private @Nullable FreeText freeText() {
        return offers.openPrompt()
                .map(prompt -> new FreeText(
                        prompt.id(),
                        session.fill(prompt.label()),
                        session.fill(prompt.hint()),
                        null,
                        prompt.required()))
                .orElseGet(this::lockedText);
    }

    /** Words stay in sight until the line closest to them is picked. */
    private @Nullable FreeText lockedText() {
        var prompt = session.unused(true);
        return prompt == null
                ? null
                : new FreeText(
                        prompt.id(),
                        session.fill(prompt.label()),
                        session.fill(prompt.hint()),
                        session.wordsOf(prompt),
                        prompt.required());
    }

    private List<OptionOnOffer> options() {
        var options = new ArrayList<>(offers.options().stream()
                .map(option ->
                        new OptionOnOffer(option.id(), session.text(option.text()), session.price(option.cost())))
                .toList());
        return inOrder(options);
    }

    private List<OptionOnOffer> inOrder(List<OptionOnOffer> options) {
        var all = session.script.order(session.form, session.beat());
        options.sort(Comparator.comparingInt(option -> all.indexOf(option.id())));
        return options;
    }

    private @Nullable GoOnOffer goOn() {
        return offers.goOn()
                .map(goOn -> new GoOnOffer(goOn.id(), session.text(goOn.label())))
                .orElse(null);
    }

    private List<ToolOnDesk> tools() {
        return offers.shownTools().stream().map(this::tool).toList();
    }

    private ToolOnDesk tool(Tool tool) {
        var enabled = offers.enabled(tool);
        return new ToolOnDesk(
                tool.id(),
                tool.group(),
                session.text(tool.label()),
                session.text(tool.hint()),
                tool.icon(),
                session.text(tool.costLabel()),
                enabled,
                enabled ? "" : session.text(tool.why()),
                tool.ask());
    }

    private @Nullable OpenPaper paper() {
        return session.scenario.papers().stream()
                .filter(paper -> paper.id().equals(session.paper))
                .findFirst()
                .map(paper -> new OpenPaper(paper.id(), session.fill(paper.title()), rows(paper)))
                .orElse(null);
    }

    /** The record card begins with what earlier sessions left. */
    private List<OpenPaper.Row> rows(Paper paper) {
        var carried = paper.id().equals(Paper.RECORD_CARD) ? session.carriedTexts() : List.<String>of();
        return Stream.concat(
                        carried.isEmpty()
                                ? Stream.of()
                                : Stream.of(new OpenPaper.Row("From earlier sessions", String.join(" ", carried))),
                        paper.rows().stream()
                                .filter(row -> session.holds(row.when()))
                                .map(row -> new OpenPaper.Row(session.fill(row.label()), session.text(row.value()))))
                .toList();
    }

    private @Nullable EndingReached ending() {
        if (session.left) {
            return session.setup.mode() == Mode.CERTIFICATION
                    ? new EndingReached(
                            "withdrawn", "Withdrawn", "You left. This counts as withdrawn, not failed.", false, false)
                    : new EndingReached("left", "Left", "You left. Nothing is counted.", false, false);
        }
        if (session.ending == null) {
            return null;
        }
        var ending = session.scenario.ending(session.ending).orElseThrow();
        return new EndingReached(
                ending.id(), ending.title(), session.fill(ending.text()), ending.failing(), offers.canGoBack());
    }
}
