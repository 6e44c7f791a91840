package org.alongside.content.planner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.content.Problems;
import org.alongside.content.Suggestion;
import org.alongside.content.yaml.YamlParser;
import org.alongside.content.yaml.YamlSchema;
import org.alongside.content.yaml.YamlTree;

/** Reads and checks the planner's files. */
public final class PlannerReader {
    private final Path folder;
    private final PlannerPages pages;
    private final Problems found = new Problems();

    private PlannerReader(Path folder, PlannerPages pages) {
        this.folder = folder;
        this.pages = pages;
    }

    /**
     * Reads the planner's content.
     *
     * @param folder   the folder {@code content/planner}
     * @param pages    what the pages are
     * @param problems receives everything that is wrong with the planner
     * @return the content, or an empty one when something is wrong with it
     */
    public static PlannerContent read(Path folder, PlannerPages pages, Problems problems) {
        PlannerReader reader = new PlannerReader(folder, pages);
        PlannerContent content = reader.read();
        problems.addAll(reader.found.list());
        return reader.found.isEmpty() ? content : PlannerContent.EMPTY;
    }

    private PlannerContent read() {
        Map<PlannerFile, YamlTree> trees = parse();
        YamlSchema schema = new YamlSchema();
        trees.forEach((file, tree) -> checkShape(tree, schema, file.schema()));
        boolean wellShaped = found.isEmpty();
        PlannerTrees planner = new PlannerTrees(trees);
        new PlannerCheck(planner, pages, found).check();
        if (!wellShaped || !found.isEmpty()) {
            return PlannerContent.EMPTY;
        }
        PlannerContent content = planner.content();
        if (pages.inOrder()) { // else the wrong number would be told twice, the second time as a changed rule
            Fingerprint.of(content, pages).check(planner, found);
        }
        return content;
    }

    private Map<PlannerFile, YamlTree> parse() {
        refuseStrangers();
        Map<PlannerFile, YamlTree> trees = new EnumMap<>(PlannerFile.class);
        for (PlannerFile file : PlannerFile.values()) {
            Path path = folder.resolve(file.fileName());
            if (Files.isRegularFile(path)) {
                YamlParser.parse(file.path(), bytes(path), found).ifPresent(tree -> trees.put(file, tree));
            } else if (file.isNeeded()) {
                found.add(file.path(), 0, "the file is missing. The planner cannot work without it.");
            }
        }
        return trees;
    }

    private void checkShape(YamlTree tree, YamlSchema schema, String schemaName) {
        schema.faults(tree, schemaName).stream().filter(fault -> !isAboutMissingWeights(fault))
            .forEach(fault -> tree.problem(fault.pointer(), fault.message(), found));
    }

    // QuestionCheck says it with an example that fits the site's own principles.
    private static boolean isAboutMissingWeights(YamlSchema.Fault fault) {
        return fault.keyword().equals("required") && fault.name().equals("weights")
            || fault.keyword().equals("minProperties") && fault.pointer().endsWith("/weights");
    }

    /** A misspelt file name would otherwise leave out a part of the planner without a word. */
    private void refuseStrangers() {
        List<String> known = Stream.of(PlannerFile.values()).map(PlannerFile::fileName).toList();
        for (String name : fileNames()) {
            if (!known.contains(name)) {
                found.add("content/planner/" + name, 0, "the planner has no such file." + Suggestion.of(name, known)
                    + " Known files: " + String.join(", ", known) + ".");
            }
        }
    }

    private List<String> fileNames() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
