package org.alongside.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.planner.Scoring;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.PublishedSite;

/** Reads plans for the commands that score them, and opens a site's scoring module. */
final class PlanFiles {
    private PlanFiles() {
    }

    static Scoring scoring(PublishedSite site) {
        return new Scoring(site.asset("js/planner/score.js"), site.text("planner/model.json"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new EnvironmentFault("The plan " + file + " cannot be read as UTF-8 text.", e);
        }
    }

    static List<String> read(List<Path> files) {
        return files.stream().map(PlanFiles::read).toList();
    }

    /** One entry per line of standard input, empty lines left out. */
    static List<String> standardInput() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
