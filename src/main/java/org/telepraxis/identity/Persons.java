package org.telepraxis.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByEmail(String email);

    @Query("select p from Person p order by p.name")
    List<Person> all();

    @Query("select p from Person p where :role member of p.roles order by p.name")
    List<Person> withRole(Role role);

    @Query("select count(p) > 0 from Person p where org.telepraxis.identity.Role.ADMIN member of p.roles")
    boolean anyAdministrator();
}
