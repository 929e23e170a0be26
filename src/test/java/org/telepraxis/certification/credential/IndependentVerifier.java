package org.telepraxis.certification.credential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Digital Bazaar's verifier, a program that knows nothing of this one; npm brings it, Node runs it. */
public final class IndependentVerifier {

    private static final Path HOME = Path.of("target", "interop");

    private IndependentVerifier() {}

    /** Its finding: the fields {@code proof}, {@code list} and {@code inForce}, and {@code why} where one is false. */
    public static JsonNode look(byte[] credential, byte[] statusList, byte[] did) {
        try {
            install();
            var folder = Files.createTempDirectory(HOME.toAbsolutePath(), "look");
            Files.write(folder.resolve("credential.json"), credential);
            Files.write(folder.resolve("status.json"), statusList);
            Files.write(folder.resolve("did.json"), did);
            return JsonMapper.shared().readTree(run(List.of("node", "verify.mjs", folder.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void install() throws IOException {
        Files.createDirectories(HOME);
        for (var file : List.of("package.json", "package-lock.json", "verify.mjs")) {
            Files.copy(Path.of("src/test/interop", file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(HOME.resolve("node_modules/.package-lock.json"))) {
            run(List.of("npm", "ci", "--no-audit", "--no-fund", "--silent"));
        }
    }

    private static String run(List<String> command) throws IOException {
        var complaints = HOME.resolve("complaints.txt").toFile();
        var process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectError(complaints)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " failed: " + said + Files.readString(complaints.toPath()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }
}
