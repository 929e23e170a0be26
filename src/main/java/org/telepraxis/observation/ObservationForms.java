package org.telepraxis.observation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.telepraxis.identity.PersonId;

/** All observers' forms. */
interface ObservationForms extends Repository<ObservationForm, UUID> {

    ObservationForm save(ObservationForm form);

    Optional<ObservationForm> findByRolePlayIdAndObserver(UUID rolePlayId, PersonId observer);

    /** The same, for a change: until the transaction ends, nobody else can get it this way. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from ObservationForm f where f.rolePlayId = :rolePlayId and f.observer = :observer")
    Optional<ObservationForm> forChange(UUID rolePlayId, PersonId observer);

    List<ObservationForm> findByRolePlayIdOrderById(UUID rolePlayId);

    List<ObservationForm> findByObserver(PersonId observer);
}
