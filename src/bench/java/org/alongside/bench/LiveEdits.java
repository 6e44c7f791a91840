package org.alongside.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Measures {@code serve}: from saving a page to the moment at which the browsers that show the site are told to reload. */
final class LiveEdits implements AutoCloseable {
    private static final Duration REST = Duration.ofMillis(500);

    private final Path folder;
    private final Process serve;
    private final BufferedReader events;

    /** Starts to serve a site and waits until it is there. */
    LiveEdits(Path jar, Path folder) throws IOException {
        this.folder = folder;
        serve = new ProcessBuilder("java", "-jar", jar.toString(), "serve", "--port", "0").directory(folder.toFile())
            .redirectError(new File(folder.toFile(), "serve.log")).start();
        BufferedReader output = serve.inputReader();
        String line = output.readLine();
        while (!line.startsWith("Serving ")) {
            line = output.readLine();
        }
        drain(output);
        String address = line.split(" ")[1];
        // Without the number of a build it is told to reload at once, and then after every build.
        events = new BufferedReader(new InputStreamReader(URI.create(address + "__alongside/events").toURL().openStream(), StandardCharsets.UTF_8));
        waitForReload();
        waitForRest();
    }

    /** After its first build {@code serve} gets ready for other texts; what that takes is no part of a save. */
    private void waitForRest() {
        double before = -1;
        while (cpu() > before) {
            before = cpu();
            LockSupport.parkNanos(REST.toNanos());
        }
    }

    /** Saves a page so many times and gives the median time, the processor time of one save, and the memory at the end. */
    Measured edit(String file, String text, int times) throws IOException {
        List<Double> waits = new ArrayList<>();
        double cpuBefore = cpu();
        for (int edit = 0; edit < times; edit++) {
            Files.writeString(folder.resolve(file), text + edit + ".\n", StandardOpenOption.APPEND);
            long saved = System.nanoTime();
            waitForReload();
            waits.add((System.nanoTime() - saved) / 1e9);
        }
        Collections.sort(waits);
        return new Measured((cpu() - cpuBefore) / times, waits.get(times / 2), Measured.memory(serve.toHandle()) / 1024);
    }

    @Override
    public void close() {
        serve.descendants().forEach(ProcessHandle::destroy);
        serve.destroy();
    }

    private void waitForReload() throws IOException {
        String line = events.readLine();
        while (!line.equals("event: reload")) {
            if (line.equals("event: faults")) {
                throw new IllegalStateException(events.readLine());
            }
            line = events.readLine();
        }
    }

    private double cpu() {
        return Measured.cpu(serve.toHandle());
    }

    private static void drain(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> { }));
        reader.setDaemon(true);
        reader.start();
    }
}
