package org.telepraxis.grading;

import org.jspecify.annotations.Nullable;
import org.telepraxis.identity.PersonId;

/**
 * How one of the three who decide an appeal voted.
 *
 * @param member who it is; null for somebody from outside, who has a name only
 * @param name their name, for somebody from outside with where they come from
 */
public record PanelVoice(@Nullable PersonId member, String name, AppealState vote) {

    public static PanelVoice of(PanelMember member, AppealState vote) {
        return new PanelVoice(member.person(), member.name(), vote);
    }

    public static PanelVoice fromOutside(String name, AppealState vote) {
        return new PanelVoice(null, name.strip(), vote);
    }

    public boolean isFromOutside() {
        return member == null;
    }
}
