package org.telepraxis.examination;

import java.util.UUID;
import org.telepraxis.courseware.Item;

/**
 * An item in the list of its bank, for those who keep it.
 *
 * @param shown on how many papers it stood
 * @param retired why it is no longer drawn; empty while it is
 */
public record ItemSummary(
        UUID id,
        String code,
        int number,
        String competence,
        Item.Type type,
        double difficulty,
        String stem,
        int shown,
        String retired) {}
