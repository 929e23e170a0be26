package org.telepraxis.examination;

import java.util.UUID;
import org.telepraxis.courseware.Item;

/** An item that was asked in a sitting, without anybody's answer. */
public record SatItem(
        UUID id,
        String code,
        Item.Type type,
        String competence,
        String stem,
        int papers,
        int right,
        Treatment treatment) {}
