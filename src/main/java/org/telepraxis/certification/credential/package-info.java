/**
 * The credential that goes with a certificate: Open Badges 3.0 and Verifiable Credentials 2.0, with a proof that anybody can check
 * offline ({@code eddsa-rdfc-2022}), the same claims as a signed token (ES256), and the list that tells which credentials are out of
 * force (Bitstring Status List 1.0). Values in, values out: no database, no network, no clock.
 */
@NullMarked
package org.telepraxis.certification.credential;

import org.jspecify.annotations.NullMarked;
