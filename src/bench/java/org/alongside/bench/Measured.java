package org.alongside.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one run of a command cost, as a whole process with everything it started.
 *
 * @param cpu    processor seconds, user and system
 * @param wall   seconds on the clock
 * @param memory the most memory that all its processes held at one moment, in MiB
 */
public record Measured(double cpu, double wall, long memory) {
    private static final double TICKS_PER_SECOND = 100;
    private static final long POLL_MILLIS = 15;

    /** Runs a command and measures it; Linux only, because only /proc tells what a process that ended has used. */
    static Measured run(List<String> command, Path folder) throws IOException, InterruptedException {
        double cpuBefore = childrenCpu();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
            .redirectOutput(new File(folder.toFile(), "bench.log")).start();
        long peak = 0;
        while (!process.waitFor(POLL_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, memory(process.toHandle()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(folder.resolve("bench.log")));
        }
        return new Measured(childrenCpu() - cpuBefore, wall, peak / 1024);
    }

    /** Processor seconds of all processes that this one started and that have ended. */
    private static double childrenCpu() {
        return ticks("self", 13) / TICKS_PER_SECOND;
    }

    /** Processor seconds so far of a process that runs and of those it started. */
    static double cpu(ProcessHandle process) {
        return ticks(Long.toString(process.pid()), 11) / TICKS_PER_SECOND + process.children().mapToDouble(Measured::cpu).sum();
    }

    /** The sum of two neighbouring fields of a process's times: its own, user and system, or those of its children. */
    private static long ticks(String process, int first) {
        try {
            String stat = Files.readString(Path.of("/proc", process, "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The memory of a process and of those it started, in KiB. */
    static long memory(ProcessHandle process) {
        long own = residentOf(process.pid());
        return own + process.children().mapToLong(Measured::memory).sum();
    }

    private static long residentOf(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }
}
