package org.telepraxis.scenario;

import java.util.List;

/** The words for everything that the session room can draw. A scenario that names anything else is refused. */
public final class Stage {

    public static final List<String> MODALITIES = List.of("video", "phone", "chat", "asynchronous", "three-way");

    public static final List<String> PORTRAITS = List.of(
            "arjun",
            "ifeoma",
            "tomasz",
            "maria",
            "rui",
            "yusuf",
            "hanna",
            "wren",
            "elodie",
            "kwame",
            "leila",
            "gareth",
            "patience",
            "derek");

    public static final List<String> FACES = List.of(
            "calm",
            "smile",
            "smileBig",
            "tired",
            "solemn",
            "serious",
            "blank",
            "eyesClosed",
            "concerned",
            "fear",
            "suspicious",
            "hectic",
            "awe",
            "explaining",
            "contempt",
            "rage");

    public static final List<String> ROOMS = List.of(
            "lodge",
            "office-wall",
            "office-glass",
            "corridor",
            "phone",
            "first-aid-room",
            "parked-car",
            "parked-car-garage",
            "student-room",
            "living-room-window",
            "bakery-flat",
            "kitchen-night",
            "home-office",
            "depot",
            "car-driving",
            "roadside",
            "kitchen-day",
            "shared-house",
            "none");

    public static final List<String> LIGHTS = List.of("day", "evening", "lamp", "dim", "backlit");

    public static final List<String> CAMERAS = List.of("eye", "low", "high", "close", "far", "handheld", "off");

    public static final List<String> GAZES = List.of("camera", "screen", "aside", "down", "closed");

    public static final List<String> POSTURES = List.of("upright", "leaning", "back", "turned");

    private Stage() {}
}
