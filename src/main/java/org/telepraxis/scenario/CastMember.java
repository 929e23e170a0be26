package org.telepraxis.scenario;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else who speaks, and who can come into the picture if there is a drawing of them.
 *
 * @param key how lines and {@code on_screen} name them
 * @param portrait the drawing; null for a voice only
 * @param room the drawn room behind them
 * @param face the face at the start
 */
public record CastMember(String key, String name, @Nullable String portrait, String room, String face) {}
