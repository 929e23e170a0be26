package org.telepraxis.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.telepraxis.certification.pdf.Piece;

/** What a certificate costs on one core, and what of it costs what. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CertificateBench {

    private Paper paper;
    private byte[] credential;
    private byte[] sealed;

    @Setup
    public void make() {
        paper = new Paper();
        credential = paper.credential();
        sealed = paper.sealed(credential);
    }

    /** The whole, as it is released. */
    @Benchmark
    public byte[] certificate() {
        return paper.whole();
    }

    /** Words, typefaces, tags, code and attachment, with the checks for archives and for readers. */
    @Benchmark
    public byte[] layout() {
        return paper.layout(credential);
    }

    /** The same without the checks. */
    @Benchmark
    public byte[] layoutUnchecked() {
        return Piece.unchecked(paper.sheet(), credential);
    }

    /** Laid out with the checks, with the field of the seal and its appearance, sealed, and looked at once more. */
    @Benchmark
    public byte[] sealedAndSelfChecked() {
        return paper.sealed(credential);
    }

    /** Of that the digest and the signature with what stands around it. */
    @Benchmark
    public byte[] signature() {
        return paper.signature(sealed);
    }

    /** Of that the self-check: the digest of all bytes and the signature. */
    @Benchmark
    public boolean selfCheck() {
        return paper.selfCheck(sealed);
    }

    /** The full look that the check page takes at a stored document. */
    @Benchmark
    public boolean fullLook() {
        return paper.check(sealed);
    }

    /** The credential in JSON with its proof, which is checked, too. */
    @Benchmark
    public byte[] credential() {
        return paper.credential();
    }

    /** The same claims as a token. */
    @Benchmark
    public String token() {
        return paper.token();
    }

    /** For comparison: ECDSA over as many bytes and nothing else. */
    @Benchmark
    public byte[] bareSignature() {
        return paper.bare(sealed);
    }
}
