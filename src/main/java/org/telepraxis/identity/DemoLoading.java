package org.telepraxis.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

@Component
@ConditionalOnBooleanProperty("telepraxis.demo")
class DemoLoading {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoading.class);

    private final List<DemoData> parts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;

    DemoLoading(List<DemoData> parts, JdbcClient jdbc, TransactionTemplate transactions, Clock clock) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoData::order)).toList();
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void load() {
        for (var part : parts) {
            var name = part.getClass().getSimpleName().replaceFirst("\\$\\$.*", "");
            if (!loaded(name)) {
                transactions.executeWithoutResult(status -> {
                    part.load();
                    jdbc.sql("insert into demo_load (name, loaded_at) values (?, ?)")
                            .params(name, Timestamp.from(clock.instant()))
                            .update();
                });
            }
        }
        LOG.info("Demo people (password {}): {}", DemoPeople.PASSWORD, DemoPeople.emails());
    }

    private boolean loaded(String name) {
        return jdbc.sql("select count(*) from demo_load where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
