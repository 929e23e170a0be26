package org.telepraxis.shell;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Visits the sign-in page and opens an empty tab before the server calls itself ready, as somebody whom nobody knows: the first
 * person to come then meets a server whose ways are trodden. It may see nothing; that it is turned away is part of the way.
 */
@Component
class FirstVisit implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstVisit.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TIMES = 3;
    private static final String NAVIGATION = """
            {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate",
            "data":{"route":"%s","query":"","appShellTitle":"","trigger":"","historyState":null}}]}""";

    private final Environment environment;
    private final Clock clock;

    FirstVisit(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var port = environment.getProperty("local.server.port", Integer.class);
        if (port == null || environment.getProperty("server.ssl.enabled", Boolean.class, false)) {
            return;
        }
        var address = environment.getProperty("server.address", "127.0.0.1");
        try {
            for (int i = 0; i < TIMES; i++) {
                visit("http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException trouble) {
            LOG.debug("The first visit did not succeed; the first person will wait a little longer.", trouble);
        }
    }

    private void visit(String server) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build()) {
            send(http, to(server + "/login"));
            send(http, to(server + "/").header("Cookie", "remember-me=" + cookieOfNobody()));
            var tab = JsonMapper.shared().readTree(send(http, to(server + "/?v-r=init&location=&query=")));
            var start = tab.path("appConfig");
            var key = start.path("uidl").path("Vaadin-Security-Key").stringValue("");
            var page = server + "/?v-r=uidl&v-uiId=" + start.path("v-uiId").intValue();
            send(
                    http,
                    to(page).header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(NAVIGATION.formatted(key, "sessions"))));
        }
    }

    /** Well formed, signed by nobody, for a person who does not exist: it is looked through and refused. */
    private String cookieOfNobody() {
        var expires = clock.instant().plus(PATIENCE).toEpochMilli();
        var words = "nobody@invalid:" + expires + ":SHA256:" + "0".repeat(64);
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private static String send(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString()).body();
    }
}
