package org.telepraxis.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A browser reduced to its requests: cookies, one tab, and the protocol that views speak with the server. */
public final class Browser {

    /** The server does not know the tab any more, or answered what no browser could use. */
    static final class TabLost extends IOException {
        private static final long serialVersionUID = 1L;

        TabLost(String why) {
            super(why);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

    private final URI server;
    private final HttpClient http;
    private final Consumer<String> heard;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private String key = "";
    private int ui;
    private int clientId;
    private int syncId;
    private final Map<Integer, ObjectNode> nodes = new HashMap<>();
    private @Nullable ObjectNode view;
    private int answered;

    Browser(ServerProcess server) {
        this(server.uri("/"), server.http(), _ -> {});
    }

    /** @param heard gets every answer, with its address, its status and its head */
    public Browser(URI server, HttpClient http, Consumer<String> heard) {
        this.server = server;
        this.http = http;
        this.heard = heard;
    }

    public void signIn(String email) throws IOException {
        var page = get("/login").body();
        var csrf = CSRF.matcher(page);
        if (!csrf.find()) {
            throw new IOException("The sign-in page has no token");
        }
        var form = Map.of("_csrf", csrf.group(1), "username", email, "password", "telepraxis-demo");
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(server.resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        if (answer.headers().firstValue("Location").orElse("login").contains("login")) {
            throw new IOException(email + " could not sign in");
        }
    }

    /** Opens an address in a new tab. */
    public void open(String route) throws IOException {
        get("/" + route);
        nodes.clear();
        view = null;
        var init = read(get("/?v-r=init&location=&query=").body()).path("appConfig");
        ui = init.path("v-uiId").intValue();
        var uidl = init.path("uidl");
        key = uidl.path("Vaadin-Security-Key").stringValue("");
        syncId = 0;
        clientId = 0;
        take(uidl);
        var data = JSON.createObjectNode();
        data.put("route", route);
        data.put("query", "").put("appShellTitle", "").put("trigger", "").putNull("historyState");
        deliver(event(1, "ui-navigate", data));
    }

    /** Tells the server that the tab is gone. */
    public void close() throws IOException {
        post(body(JSON.createArrayNode()).put("UNLOAD", true).toString());
    }

    /** Clicks the button that says one of these, the newest if there are several. */
    public void click(String... labels) throws IOException {
        int button = nodes.entrySet().stream()
                .filter(node ->
                        List.of(labels).contains(node.getValue().path("text").stringValue("")))
                .map(node -> buttonAround(node.getKey()))
                .flatMapToInt(OptionalInt::stream)
                .max()
                .orElseThrow(() -> new TabLost("There is no button " + String.join(" or ", labels)));
        var data = JSON.createObjectNode();
        for (var number : new String[] {"screenX", "screenY", "clientX", "clientY", "detail", "button"}) {
            data.put("event." + number, 0);
        }
        for (var flag : new String[] {"ctrlKey", "shiftKey", "altKey", "metaKey"}) {
            data.put("event." + flag, false);
        }
        deliver(event(button, "click", data));
    }

    private boolean isButton(int node) {
        var known = nodes.get(node);
        return known != null
                && Set.of("button", "vaadin-button").contains(known.path("tag").stringValue(""));
    }

    /** The button that the words belong to; none if they stand elsewhere. */
    private OptionalInt buttonAround(int words) {
        var around = parent(words);
        while (around.isPresent() && !isButton(around.getAsInt())) {
            around = parent(around.getAsInt());
        }
        return around;
    }

    private OptionalInt parent(int node) {
        for (var candidate : nodes.entrySet()) {
            for (var child : candidate.getValue().path("children")) {
                if (child.intValue() == node) {
                    return OptionalInt.of(candidate.getKey());
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Where the links of the page lead. */
    public Set<String> links() {
        return nodes.values().stream()
                .map(node -> node.path("href").stringValue(""))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether there is a button that says this. */
    public boolean offers(String label) {
        return nodes.entrySet().stream()
                .anyMatch(node -> node.getValue().path("text").stringValue("").equals(label)
                        && buttonAround(node.getKey()).isPresent());
    }

    /** Where the first link leads whose address begins like this. */
    Optional<String> link(String begins) {
        return nodes.values().stream()
                .map(node -> node.path("href").stringValue(""))
                .filter(address -> address.startsWith(begins))
                .findFirst();
    }

    /** The message that wishes for a move, ready to be sent once, twice, or halfway. */
    String stageEvent(String name, Map<String, Object> detail) {
        var data = JSON.createObjectNode();
        detail.forEach((field, value) -> data.set("event.detail." + field, JSON.valueToTree(value)));
        return body(event(find("tag", "tp-session-stage"), name, data)).toString();
    }

    /** Sends a message and takes the answer; what the room shows afterwards. */
    JsonNode deliver(String body) throws IOException {
        take(read(post(body)));
        return view();
    }

    /** Sends a message a second time, as a browser does that got no answer. */
    void repeat(String body) throws IOException {
        read(post(body));
    }

    /** Sends a message and cuts the connection before the answer. */
    void deliverAndCut(String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head = "POST " + path() + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.getPort() + "\r\nCookie: "
                + cookieHeader() + "\r\nContent-Type: application/json\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        }
    }

    /** Asks for a small file, without cookies, as the room does after a silence. */
    void askWhetherThere() throws IOException {
        try {
            var request = HttpRequest.newBuilder(server.resolve("/assets/img/logo.svg"))
                    .method("HEAD", BodyPublishers.noBody())
                    .build();
            if (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
                throw new IOException("The small file is not there");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode view() throws IOException {
        var now = view;
        if (now == null) {
            throw new TabLost("There is no room in this tab");
        }
        return now;
    }

    /** Bytes of the last answer. */
    int answered() {
        return answered;
    }

    private void deliver(ArrayNode rpc) throws IOException {
        take(read(post(body(rpc).toString())));
    }

    private static ArrayNode event(int node, String name, ObjectNode data) {
        var rpc = JSON.createArrayNode();
        var event = rpc.addObject();
        event.put("type", "event").put("node", node).put("event", name).set("data", data);
        return rpc;
    }

    private ObjectNode body(ArrayNode rpc) {
        var body = JSON.createObjectNode();
        body.put("csrfToken", key).put("syncId", syncId).put("clientId", clientId);
        body.set("rpc", rpc);
        return body;
    }

    private String path() {
        return "/?v-r=uidl&v-uiId=" + ui;
    }

    private String post(String body) throws IOException {
        var answer = send(HttpRequest.newBuilder(server.resolve(path()))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            throw new TabLost("Status " + answer.statusCode());
        }
        answered = answer.body().length();
        return answer.body();
    }

    private static JsonNode read(String answer) throws IOException {
        int start = answer.indexOf('{');
        if (start < 0) {
            throw new TabLost("No message in the answer");
        }
        var message = JSON.readTree(answer.substring(start, answer.lastIndexOf('}') + 1));
        var meta = message.path("meta");
        if (meta.has("sessionExpired") || meta.has("appError") || message.has("resynchronize")) {
            throw new TabLost("The server started anew");
        }
        return message;
    }

    private void take(JsonNode message) {
        syncId = message.path("syncId").intValue(syncId);
        clientId = message.path("clientId").intValue(clientId);
        for (var change : message.path("changes")) {
            var node = nodes.computeIfAbsent(change.path("node").intValue(), _ -> JSON.createObjectNode());
            var field = change.path("key").stringValue("");
            if (field.equals("view")) {
                join((ObjectNode) change.path("value"));
            } else if (field.equals("tag") || field.equals("text") || field.equals("href")) {
                node.set(field, change.path("value"));
            } else if (change.path("feat").intValue(0) == 2 && change.has("addNodes")) {
                node.withArray("children").addAll((ArrayNode) change.path("addNodes"));
            }
        }
    }

    /** As {@code wire.ts} does. */
    private void join(ObjectNode sent) {
        var before = view;
        if (before == null || !sent.has("append")) {
            view = sent;
            return;
        }
        boolean append = sent.path("append").booleanValue();
        sent.forEachEntry((field, value) -> {
            if (append && field.equals("lines")) {
                before.withArray("lines").addAll((ArrayNode) value);
            } else if (!field.equals("append")) {
                before.set(field, value);
            }
        });
    }

    private int find(String field, String value) {
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().path(field).stringValue("").equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is nothing with " + field + " " + value));
    }

    /** What lies at the address, be it a page, a file or a refusal. */
    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(server.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            heard.accept("%s %d %s%n%s"
                    .formatted(
                            answer.uri(), answer.statusCode(), answer.headers().map(), answer.body()));
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
