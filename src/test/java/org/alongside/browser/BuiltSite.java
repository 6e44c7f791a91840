package org.alongside.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The site that this project's build has left in {@code target/site}. */
public final class BuiltSite {
    public static final Path FOLDER = Path.of("target/site");

    private BuiltSite() {
    }

    /** The address of every page, the one for addresses that do not exist included. */
    public static List<String> pages() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html")).map(BuiltSite::address).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no site in " + FOLDER.toAbsolutePath() + ". Run mvn package first.", e);
        }
    }

    /** One page of each template: every page at the top, and the first of each folder. */
    public static List<String> oneOfEachKind() {
        Map<String, String> kinds = new LinkedHashMap<>();
        pages().forEach(page -> kinds.putIfAbsent(page.replaceFirst("^(/[^/]+/)[^/]+/$", "$1*"), page));
        return List.copyOf(kinds.values());
    }

    /** The address of the file with one of the site's scripts, such as "exchange/qr-reader", which it exports as $exchange$qr_reader. */
    static String script(String name) {
        try {
            String assets = Files.readString(FOLDER.resolve("assets.json"));
            return "/assets/" + assets.replaceFirst("(?s).*\"(?:assets/)?js/" + name + "\\.js\"\\s*:\\s*\"/?(?:assets/)?([^\"]+)\".*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a page by its address. */
    static Path file(String page) {
        return FOLDER.resolve((page.endsWith("/") ? page + "index.html" : page).substring(1));
    }

    private static String address(Path file) {
        return "/" + FOLDER.relativize(file).toString().replace('\\', '/').replaceFirst("(^|/)index\\.html$", "$1");
    }
}
