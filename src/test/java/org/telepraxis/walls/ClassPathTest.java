package org.telepraxis.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing on the class path needs a commercial licence. Vaadin marks such artifacts in their manifest. */
class ClassPathTest {

    private static final Attributes.Name COMMERCIAL = new Attributes.Name("CvdlName");

    @Test
    void holdsNothingThatNeedsACommercialLicence() throws IOException {
        assertThat(commercial(ClassPathTest.class.getClassLoader())).isEmpty();
    }

    @Test
    void wouldNoticeAnArtifactThatNeedsOne(@TempDir Path folder) throws IOException {
        var jar = folder.resolve("paid-component.jar");
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(COMMERCIAL, "vaadin-chart");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();

        try (var withIt = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(commercial(withIt)).singleElement().asString().contains("vaadin-chart", "paid-component.jar");
        }
    }

    private static List<String> commercial(ClassLoader loader) throws IOException {
        var found = new ArrayList<String>();
        for (var url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
            try (var in = URI.create(url.toString()).toURL().openStream()) {
                var product = new Manifest(in).getMainAttributes().getValue(COMMERCIAL);
                if (product != null) {
                    found.add(product + " in " + url);
                }
            }
        }
        return found;
    }
}
