package org.telepraxis.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables themselves say about whose rows they hold. */
@OnH2
class SchemaTest {

    /** Tables that hold nothing of one association, and why. */
    private static final Map<String, String> OF_NO_ASSOCIATION = Map.ofEntries(
            Map.entry("association", "is the association itself"),
            Map.entry("person", "signs in before anybody knows where they belong; membership says where"),
            Map.entry("audit_entry", "is the installation's, and read by the id of its subject"),
            Map.entry("setup_link", "comes before the first association"),
            Map.entry("server_secret", "is the installation's"),
            Map.entry("demo_load", "is the installation's"),
            Map.entry("event_publication", "is the installation's"),
            Map.entry("scheduled_tasks", "is the installation's"),
            Map.entry("course_version", "is shared: courses belong to everybody"),
            Map.entry("course_running", "is shared: courses belong to everybody"),
            Map.entry("certification_key", "names its owner itself: an association, or the authority over all"),
            Map.entry("unit_done", "is one learner's, and read by that learner only"),
            Map.entry("recall_answer", "is one learner's, and read by that learner only"),
            Map.entry("practice_check", "is one learner's, and read by that learner only"),
            Map.entry("confidence_rating", "is one learner's, and read by that learner only"),
            Map.entry("self_efficacy_rating", "is one learner's, and read by that learner only"),
            Map.entry("learning_plan", "is one learner's, and read by that learner only"),
            Map.entry("workbook_text", "is one learner's, and read by that learner only"));

    private static final Pattern CREATED = Pattern.compile("(?im)^\\s*create table (\\w+)");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory entities;

    @Test
    void everyTableSaysWhichAssociationItsRowsBelongTo() {
        var unsaid = new TreeSet<String>();
        var owned = tablesWithAssociation();
        var parents = parents();
        for (var table : tables()) {
            if (!said(table, owned, parents)) {
                unsaid.add(table);
            }
        }

        assertThat(unsaid).isEmpty();
    }

    @Test
    void everyExceptionIsATableThatExistsAndSaysNone() {
        assertThat(tables()).containsAll(OF_NO_ASSOCIATION.keySet());
        assertThat(tablesWithAssociation()).doesNotContainAnyElementsOf(OF_NO_ASSOCIATION.keySet());
    }

    @Test
    void everyEntityKnowsTheAssociationThatItsTableNames() {
        var owned = tablesWithAssociation();
        columnsByTable().forEach((table, columns) -> {
            if (owned.contains(table)) {
                assertThat(columns).as(table).contains("association_id");
            }
        });
    }

    @Test
    void noRowOfAnAssociationIsLeftWithoutOne() {
        assertThat(rows("select table_name from information_schema.columns where table_schema = 'PUBLIC'"
                        + " and column_name = 'ASSOCIATION_ID' and is_nullable = 'YES'"))
                .as("only mail also goes to people who belong to no association")
                .containsExactly("mail");
    }

    @Test
    void noForeignKeyCrossesFromOneModuleToAnother() throws IOException {
        var modules = modules();
        parents()
                .forEach((table, targets) -> assertThat(targets)
                        .allSatisfy(target -> assertThat(modules.get(target))
                                .as(table + " to " + target)
                                .isEqualTo(modules.get(table))));
    }

    private static boolean said(String table, Set<String> owned, Map<String, Set<String>> parents) {
        return owned.contains(table)
                || OF_NO_ASSOCIATION.containsKey(table)
                || parents.getOrDefault(table, Set.of()).stream().anyMatch(parent -> said(parent, owned, parents));
    }

    private Set<String> tables() {
        return rows("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                + " and table_name not like '%flyway%'");
    }

    private Set<String> tablesWithAssociation() {
        var found = rows("select table_name from information_schema.columns where table_schema = 'PUBLIC'"
                + " and column_name = 'ASSOCIATION_ID'");
        assertThat(found).isNotEmpty();
        return found;
    }

    /** The tables that a table refers to. */
    private Map<String, Set<String>> parents() {
        var parents = new TreeMap<String, Set<String>>();
        jdbc.sql("""
                        select child.table_name as child, parent.table_name as parent
                        from information_schema.referential_constraints reference
                        join information_schema.table_constraints child
                          on child.constraint_name = reference.constraint_name
                        join information_schema.table_constraints parent
                          on parent.constraint_name = reference.unique_constraint_name
                        """)
                .query((row, _) -> parents.computeIfAbsent(lower(row.getString("child")), _ -> new HashSet<>())
                        .add(lower(row.getString("parent"))))
                .list();
        assertThat(parents).isNotEmpty();
        return parents;
    }

    /** The module whose migration makes the table. */
    private static Map<String, String> modules() throws IOException {
        var modules = new HashMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/*.sql")) {
            var folder = List.of(file.getURL().getPath().split("/"));
            CREATED.matcher(file.getContentAsString(UTF_8))
                    .results()
                    .forEach(created -> modules.put(lower(created.group(1)), folder.get(folder.size() - 2)));
        }
        assertThat(modules).isNotEmpty();
        return modules;
    }

    private Map<String, Set<String>> columnsByTable() {
        var columns = new HashMap<String, Set<String>>();
        entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            var own =
                    columns.computeIfAbsent(lower(entity.getMappedTableDetails().getTableName()), _ -> new HashSet<>());
            entity.forEachSelectable((_, column) -> own.add(lower(column.getSelectionExpression())));
            // A row that an association has one of only is known by the association itself.
            entity.getIdentifierMapping()
                    .forEachSelectable((_, column) -> own.add(lower(column.getSelectionExpression())));
        });
        assertThat(columns).isNotEmpty();
        return columns;
    }

    private Set<String> rows(String sql) {
        return new TreeSet<>(
                jdbc.sql(sql).query((row, _) -> lower(row.getString(1))).list());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
