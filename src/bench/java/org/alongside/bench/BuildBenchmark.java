package org.alongside.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alongside.asciidoc.AsciidocConverter;

/**
 * Measures builds of generated sites: cold, with nothing changed, with one page, one template or one YAML file changed, and
 * {@code serve} after a page was saved; each also as a ratio to AsciidoctorJ alone on the same files with the same flags, measured in the same run.
 *
 * <p>Arguments: the project's folder, then the numbers of pages. Prints a table in Markdown.
 */
public final class BuildBenchmark {
    private static final int RUNS = 3;
    /** From here on a run takes minutes and chance evens out within it, so one is enough. */
    private static final int LARGE = 5_000;
    private static final int WARM_EDITS = 10;
    private static final int EDITS = 20;
    private static final String EDITED = "content/guide/page-0.adoc";
    static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djruby.compile.mode=JIT", "-Djruby.jit.threshold=2500",
        "-Djruby.reify.variables=false", "-Xmx1g", "-Xmn80m");

    private final Path project;
    private final Path jar;
    private final Path folder;

    private BuildBenchmark(Path project, Path folder) {
        this.project = project;
        this.jar = project.resolve("target/alongside.jar");
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        System.out.println(machine());
        System.out.println("| pages | what | CPU s | ratio to AsciidoctorJ | wall s | MiB |\n|---:|---|---:|---:|---:|---:|");
        List<Path> folders = new ArrayList<>();
        try {
            for (String pages : Arrays.asList(arguments).subList(1, arguments.length)) {
                folders.add(Files.createTempDirectory("alongside-bench-"));
                new BuildBenchmark(project, folders.get(folders.size() - 1)).measure(Integer.parseInt(pages));
            }
        } finally {
            for (Path folder : folders) {
                delete(folder);
            }
        }
    }

    private static String machine() throws IOException {
        long memory = Files.readAllLines(Path.of("/proc/meminfo")).stream().filter(line -> line.startsWith("MemTotal:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0) / 1_048_576;
        return "| | |\n|---|---|\n| date | " + LocalDate.now() + " |\n| machine | " + Runtime.getRuntime().availableProcessors() + " cores, "
            + memory + " GiB |\n| Java | " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + " |\n";
    }

    private void measure(int pages) throws IOException, InterruptedException {
        Corpus.write(project, folder, pages);
        Measured floor = median(pages, () -> run(alone()));
        print(pages, "AsciidoctorJ alone", floor, floor);
        print(pages, "cold build with search index", cold(pages, build()), floor);
        print(pages, "cold build, every text through Asciidoctor", cold(pages, build("-D" + AsciidocConverter.EVERY_TEXT + "=true")), floor);
        print(pages, "new process, nothing changed", median(pages, () -> run(build())), floor);
        print(pages, "new process, one page changed", median(pages, () -> changed(EDITED, "\nOne more sentence here.\n")), floor);
        Files.createDirectories(folder.resolve("templates"));
        Files.copy(project.resolve("templates/guide.peb"), folder.resolve("templates/guide.peb"));
        print(pages, "new process, one template changed", median(pages, () -> changed("templates/guide.peb", "\n")), floor);
        print(pages, "new process, one YAML file changed", median(pages, () -> changed("content/search.yaml", "# a comment\n")), floor);
        measureLive(pages, floor);
    }

    /** What the run before made goes when all is done: to delete thousands of files makes it slow to make others for minutes. */
    private void putAside(Path made) throws IOException {
        if (Files.exists(made)) {
            Files.move(made, Files.createTempDirectory(folder, "aside-").resolve("target"));
        }
    }

    private void measureLive(int pages, Measured floor) throws IOException {
        try (LiveEdits live = new LiveEdits(jar, folder)) {
            live.edit(EDITED, "Warm ", WARM_EDITS);
            print(pages, "live: a page saved, until browsers reload", live.edit(EDITED, "Again ", EDITS), floor);
        }
    }

    private Measured changed(String file, String text) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
        return run(build());
    }

    private Measured cold(int pages, List<String> build) throws IOException, InterruptedException {
        return median(pages, () -> {
            putAside(folder.resolve("target"));
            return run(build);
        });
    }

    private List<String> build(String... flags) {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-jar", jar.toString(), "build"));
        return command;
    }

    private List<String> alone() {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), AsciidoctorAlone.class.getName(), folder.resolve("content").toString()));
        return command;
    }

    private Measured run(List<String> command) throws IOException, InterruptedException {
        return Measured.run(command, folder);
    }

    private interface Run {
        Measured measure() throws IOException, InterruptedException;
    }

    private static Measured median(int pages, Run run) throws IOException, InterruptedException {
        List<Measured> runs = new ArrayList<>();
        for (int i = 0; i < (pages < LARGE ? RUNS : 1); i++) {
            runs.add(run.measure());
        }
        runs.sort(Comparator.comparingDouble(Measured::cpu));
        return runs.get(runs.size() / 2);
    }

    private static void print(int pages, String what, Measured measured, Measured floor) {
        System.out.println(String.format(Locale.ROOT, "| %,d | %s | %.2f | %.2f | %.2f | %d |", pages, what, measured.cpu(),
            measured.cpu() / floor.cpu(), measured.wall(), measured.memory()));
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
