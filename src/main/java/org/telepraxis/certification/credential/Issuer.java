package org.telepraxis.certification.credential;

import java.net.URI;
import java.util.UUID;

/**
 * Who issues, named by where the key can be found: {@code did:web} (W3C CCG did:web method), whose document lies at
 * {@code /issuers/{id}/did.json} of this installation.
 *
 * @param base the public address of the installation, without a slash at its end
 * @param id the association
 */
public record Issuer(String base, UUID id, String name) {

    /** The decentralised identifier, such as {@code did:web:example.org:issuers:0197…}. */
    public String did() {
        return installation(base) + ":issuers:" + id;
    }

    /** The address of the association's page. */
    public String url() {
        return base + "/issuers/" + id;
    }

    /** The identifier of a key: its fragment is the key itself, so that a verifier needs to resolve nothing to know it. */
    String method(Multikey key) {
        return did() + "#" + key;
    }

    /** The address of the signed list that tells which credentials are out of force, for good or at all. */
    public String statusList(StatusList.Purpose purpose) {
        return switch (purpose) {
            case REVOCATION -> url() + "/status";
            case SUSPENSION -> url() + "/suspensions";
        };
    }

    /** The identifier of the installation at a public address. */
    public static String installation(String base) {
        var address = URI.create(base);
        var host = address.getPort() < 0 ? address.getHost() : address.getHost() + "%3A" + address.getPort();
        var path = address.getPath() == null ? "" : address.getPath().replaceAll("/+$", "");
        return "did:web:" + host + path.replace('/', ':');
    }
}
