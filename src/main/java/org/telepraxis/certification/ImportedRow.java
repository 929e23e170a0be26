package org.telepraxis.certification;

import java.time.LocalDate;

/**
 * One earlier certificate as the association's list has it.
 *
 * @param email the holder's address, if the list has it; a member with this address may enter the public register with the certificate
 */
public record ImportedRow(
        int line,
        String number,
        String name,
        String email,
        String scheme,
        String version,
        LocalDate issuedOn,
        LocalDate expiresOn,
        boolean revoked) {}
