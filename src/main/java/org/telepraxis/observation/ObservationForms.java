package org.telepraxis.observation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All observers' forms. */
interface ObservationForms extends Repository<ObservationForm, UUID> {

    ObservationForm save(ObservationForm form);

    Optional<ObservationForm> findByRolePlayIdAndObserver(UUID rolePlayId, PersonId observer);

    List<ObservationForm> findByRolePlayIdOrderById(UUID rolePlayId);

    List<ObservationForm> findByObserver(PersonId observer);
}
