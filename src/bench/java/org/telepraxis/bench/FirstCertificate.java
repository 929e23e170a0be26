package org.telepraxis.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long somebody waits for the first certificate of a fresh machine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FirstCertificate {

    /** How many certificates of nobody the start made before. */
    @Param({"0", "2"})
    private int warmedUp;

    private Paper paper;

    @Setup
    public void start() {
        if (warmedUp > 0) {
            var nobody = new Paper();
            for (int i = 0; i < warmedUp; i++) {
                nobody.whole();
            }
        }
        paper = new Paper();
    }

    @Benchmark
    public byte[] first() {
        return paper.whole();
    }
}
