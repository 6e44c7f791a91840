package org.alongside.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.planner.PlanReader;
import org.alongside.planner.Scoring;
import org.alongside.site.EnvironmentFault;
import org.alongside.site.PublishedSite;

/** Reads plans for the commands that score them, and opens a site's scoring module. */
final class PlanFiles {
    private static final String MODEL = "planner/model.json";

    private PlanFiles() {
    }

    /** The text of a plan and what messages call it. */
    record Given(String name, String text) {
    }

    static Scoring scoring(PublishedSite site) {
        return new Scoring(site.asset("js/planner/score.js"), site.text(MODEL));
    }

    /**
     * The plans as a site's planner reads them.
     *
     * @throws EnvironmentFault with every one that it refuses
     */
    static List<String> plans(PublishedSite site, List<Given> given) {
        List<String> plans = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try (PlanReader reader = new PlanReader(site.asset("js/planner/plan/plan-file.js"), site.text(MODEL))) {
            for (Given one : given) {
                try {
                    plans.add(reader.read(one.text()));
                } catch (PlanReader.Refused e) {
                    refused.add("The plan " + one.name() + " " + e.getMessage());
                }
            }
        }
        if (!refused.isEmpty()) {
            throw new EnvironmentFault(String.join("\n", refused), null);
        }
        return plans;
    }

    static List<Given> files(List<Path> files) {
        return files.stream().map(file -> new Given(file.toString(), text(file))).toList();
    }

    /** One plan per line of standard input, empty lines left out. */
    static List<Given> lines() {
        List<String> lines = standardInput();
        return IntStream.range(0, lines.size()).filter(at -> !lines.get(at).isBlank())
            .mapToObj(at -> new Given("in line " + (at + 1) + " of standard input", lines.get(at))).toList();
    }

    static List<String> standardInput() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new EnvironmentFault(Files.isDirectory(file) ? file + " is a folder. Name the plan files in it."
                : "There is no plan " + file + ".", null);
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new EnvironmentFault("The plan " + file + " is not UTF-8 text.", e);
        } catch (IOException e) {
            throw new EnvironmentFault("The plan " + file + " cannot be read.", e);
        }
    }
}
