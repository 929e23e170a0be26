package org.telepraxis.certification.pdf;

/** What stands on every certificate beside what the scheme and the association say. */
record Words(
        String title,
        String version,
        String officer,
        String facts,
        String noLicence,
        String sealedBy,
        String sealedOn,
        String sealOf,
        String code,
        String check,
        String credential,
        String logo,
        String timeStamp) {

    static final Words ENGLISH = new Words(
            "Certificate %s, %s",
            "version %s",
            "Certification officer",
            "No. %s    Valid to %s",
            "This is not a licence to practise.",
            "Sealed by",
            "electronically, %s",
            "Electronic seal of %s",
            "QR code of the check page, %s",
            "Look up the state of this certificate",
            "The claims of this certificate as an Open Badges 3.0 credential",
            "Logo of %s",
            "Time stamp for the archive");

    // Words that are spelt the same on both sides of the Atlantic.
    static final Words PORTUGUESE = new Words(
            "Certificado %s, %s",
            "versão %s",
            "Responsável pela certificação",
            "N.º %s    Válido até %s",
            "Isto não é uma licença para exercer a profissão.",
            "Selado por",
            "em formato digital, %s",
            "Selo digital de %s",
            "Código QR da página de verificação, %s",
            "Consultar o estado deste certificado",
            "Os dados deste certificado como credencial Open Badges 3.0",
            "Logotipo de %s",
            "Carimbo do tempo para o arquivo");
}
