package org.telepraxis.journeys;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page as the browser tells it to a screen reader, through every shadow root. */
final class AccessibleTree {

    /** One thing that a screen reader can come to. */
    record Place(int id, String role, String name, boolean focusable, boolean focused) {

        boolean control() {
            return CONTROLS.contains(role);
        }

        @Override
        public String toString() {
            return role + " '" + name + "'";
        }
    }

    private static final Set<String> CONTROLS = Set.of(
            "button",
            "checkbox",
            "combobox",
            "link",
            "radio",
            "searchbox",
            "slider",
            "spinbutton",
            "switch",
            "tab",
            "textbox");

    private final CDPSession browser;

    AccessibleTree(Page page) {
        this.browser = page.context().newCDPSession(page);
        browser.send("Accessibility.enable");
    }

    /** What there is, in the order in which it is read. */
    List<Place> places() {
        Map<String, JsonObject> nodes = new LinkedHashMap<>();
        browser.send("Accessibility.getFullAXTree")
                .getAsJsonArray("nodes")
                .forEach(node -> nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
        var read = new ArrayList<Place>();
        nodes.values().stream().filter(node -> !node.has("parentId")).forEach(root -> collect(root, nodes, read));
        return read;
    }

    List<Place> controls() {
        return places().stream().filter(Place::control).toList();
    }

    /** Where the focus is, if anywhere in the page. */
    Optional<Place> focused() {
        return places().stream()
                .filter(place -> place.focused() && !place.role().equals("RootWebArea"))
                .reduce((outer, inner) -> inner);
    }

    private static void collect(JsonObject node, Map<String, JsonObject> nodes, List<Place> read) {
        if (!node.get("ignored").getAsBoolean()) {
            read.add(new Place(
                    node.has("backendDOMNodeId") ? node.get("backendDOMNodeId").getAsInt() : 0,
                    value(node, "role"),
                    value(node, "name"),
                    has(node, "focusable"),
                    has(node, "focused")));
        }
        for (JsonElement child : node.getAsJsonArray("childIds")) {
            var below = nodes.get(child.getAsString());
            if (below != null) {
                collect(below, nodes, read);
            }
        }
    }

    private static String value(JsonObject node, String field) {
        var holder = node.getAsJsonObject(field);
        return holder == null || !holder.has("value") ? "" : holder.get("value").getAsString();
    }

    private static boolean has(JsonObject node, String property) {
        if (!node.has("properties")) {
            return false;
        }
        for (var one : node.getAsJsonArray("properties")) {
            var named = one.getAsJsonObject();
            if (named.get("name").getAsString().equals(property)) {
                return named.getAsJsonObject("value").get("value").getAsString().equals("true");
            }
        }
        return false;
    }
}
