package org.telepraxis.courseware;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The command that seals a bank of exam items, so that it can travel and lie on a server without being readable. */
public final class Seal {

    /** Where the secret stands, here and on the server. */
    public static final String SECRET = "TELEPRAXIS_PACKS_SECRET";

    private static final int SHORTEST = 16;

    private Seal() {}

    /** @return 0 when the file was sealed, else 2 */
    public static int run(List<String> args, Map<String, String> environment, PrintStream out) {
        var secret = environment.getOrDefault(SECRET, "");
        if (args.size() != 1) {
            return refuse(out, "Say which file to seal: telepraxis seal FILE");
        }
        if (secret.length() < SHORTEST) {
            return refuse(out, "Set %s to a secret of at least %d characters first.".formatted(SECRET, SHORTEST));
        }
        var file = Path.of(args.getFirst());
        var target = file.resolveSibling(file.getFileName() + ".sealed");
        try {
            var text = Files.readString(file);
            if (SealedFile.isSealed(text)) {
                return refuse(out, file + " is sealed already.");
            }
            Files.writeString(target, SealedFile.seal(text, secret.toCharArray()));
        } catch (IOException e) {
            return refuse(out, file + " cannot be read, or " + target + " cannot be written: " + e.getMessage());
        }
        out.println(target + " is written. Only whoever has the secret can read it; " + file
                + " itself is still readable.");
        return 0;
    }

    private static int refuse(PrintStream out, String why) {
        out.println("telepraxis: " + why);
        return 2;
    }
}
