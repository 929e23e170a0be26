package org.telepraxis.certification;

/** Something that the check page says of a certificate has changed. */
public record CertificateChanged(String number) {}
