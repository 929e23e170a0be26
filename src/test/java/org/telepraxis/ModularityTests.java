package org.telepraxis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.telepraxis.walls.Wall;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModularityTests {

    @Test
    void modulesLookOnlyWhereTheyMay() {
        ApplicationModules.of(Telepraxis.class).verify();
    }

    /** A server that starts reads the modules, whose tables are made at start, from this file; looking for them among all classes took seconds. */
    @Test
    void theListOfModulesReadAtStartIsComplete() throws IOException {
        var listed = JsonMapper.shared()
                .readTree(new ClassPathResource(ApplicationModulesExporter.DEFAULT_LOCATION).getContentAsByteArray());
        var modules = ApplicationModules.of(Telepraxis.class);

        assertThat(listed.propertyNames())
                .as("add the module to src/main/resources/%s", ApplicationModulesExporter.DEFAULT_LOCATION)
                .containsExactlyInAnyOrderElementsOf(modules.stream()
                        .map(module -> module.getIdentifier().toString())
                        .toList());
        for (var module : modules) {
            assertThat(listed.path(module.getIdentifier().toString())
                            .path("initializers")
                            .valueStream()
                            .map(JsonNode::stringValue))
                    .as("initializers of %s", module.getIdentifier())
                    .containsExactlyElementsOf(module.getSpringBeans(ApplicationModuleInitializer.class).stream()
                            .map(bean -> bean.getType().getName())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingRunsIntoTheWall(Wall wall) {
        assertThat(wall.breaches()).isEmpty();
    }
}
