package org.telepraxis.simulation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.telepraxis.identity.Ids;
import org.telepraxis.scenario.Move;
import org.telepraxis.scenario.MoveCodec;

/** The rows around an attempt that are only ever added or overwritten whole: moves, technical marks, texts. */
@Repository
class MoveLog {

    private final JdbcClient jdbc;

    MoveLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(AttemptId attempt, int seq, Move move, Instant now) {
        jdbc.sql("insert into attempt_move (attempt_id, seq, encoded, made_at) values (?, ?, ?, ?)")
                .params(attempt.value(), seq, MoveCodec.encode(move), Timestamp.from(now))
                .update();
    }

    /** Lets an attempt begin with the first moves of another. */
    void copy(AttemptId from, AttemptId to, int count) {
        jdbc.sql(
                        "insert into attempt_move (attempt_id, seq, encoded, made_at)"
                                + " select cast(? as uuid), seq, encoded, made_at from attempt_move where attempt_id = ? and seq < ?")
                .params(to.value(), from.value(), count)
                .update();
    }

    /** The first moves, as many as asked for: a move that another tab adds meanwhile is not among them. */
    List<Move> moves(AttemptId attempt, int count) {
        return jdbc.sql("select encoded from attempt_move where attempt_id = ? and seq < ? order by seq")
                .params(attempt.value(), count)
                .query((row, n) -> MoveCodec.decode(row.getString("encoded")))
                .list();
    }

    Optional<Move> at(AttemptId attempt, int seq) {
        return jdbc.sql("select encoded from attempt_move where attempt_id = ? and seq = ?")
                .params(attempt.value(), seq)
                .query((row, n) -> MoveCodec.decode(row.getString("encoded")))
                .optional();
    }

    void mark(AttemptId attempt, TechnicalMark mark, Instant now) {
        jdbc.sql("insert into technical_mark (id, attempt_id, at_seconds, what, noted_at) values (?, ?, ?, ?, ?)")
                .params(Ids.next(), attempt.value(), mark.atSeconds(), mark.what(), Timestamp.from(now))
                .update();
    }

    List<TechnicalMark> marks(AttemptId attempt) {
        return jdbc.sql("select at_seconds, what from technical_mark where attempt_id = ? order by noted_at, id")
                .param(attempt.value())
                .query((row, n) -> new TechnicalMark(row.getInt("at_seconds"), row.getString("what")))
                .list();
    }

    void write(AttemptId attempt, String slot, String text, Instant now) {
        int changed = jdbc.sql("update attempt_text set content = ?, saved_at = ? where attempt_id = ? and slot = ?")
                .params(text, Timestamp.from(now), attempt.value(), slot)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into attempt_text (attempt_id, slot, content, saved_at) values (?, ?, ?, ?)")
                    .params(attempt.value(), slot, text, Timestamp.from(now))
                    .update();
        }
    }

    Map<String, String> texts(AttemptId attempt) {
        record Text(String slot, String content) {}
        return jdbc
                .sql("select slot, content from attempt_text where attempt_id = ?")
                .param(attempt.value())
                .query((row, n) -> new Text(row.getString("slot"), row.getString("content")))
                .list()
                .stream()
                .collect(Collectors.toMap(Text::slot, Text::content));
    }
}
