package org.telepraxis.observation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The logs of all forms. */
interface FormEntries extends Repository<FormEntry, UUID> {

    FormEntry save(FormEntry entry);

    List<FormEntry> findByFormIdOrderByPosition(UUID formId);
}
