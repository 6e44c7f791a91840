package org.alongside.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service worker of a site, which keeps the site on readers' devices, and the list of what it keeps. The list is made
 * from the finished site, so this is the last thing a build writes.
 */
public final class OfflineFiles {
    /** Where the worker is published. It never moves: a worker on a device asks for its successor here. */
    public static final String ADDRESS = "/sw.js";

    /** No more is kept on a device than this many bytes. */
    private static final long MOST = 20_000_000;
    /** Drawn into the pages themselves, or used by the device's home screen only. */
    private static final List<String> UNASKED = List.of("assets/icons/", "assets/images/icon-", "assets/images/apple-");
    private static final String SEARCH_INDEX = "search/index.json";
    private static final String NOT_FOUND = "404.html";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SortedMap<String, Written> site;
    private final SortedMap<String, String> pages = new TreeMap<>();
    private final SortedSet<String> files = new TreeSet<>();

    /** The list as the worker reads it. */
    private record Saved(SortedMap<String, String> pages, SortedSet<String> files) {
    }

    private OfflineFiles(SortedMap<String, Written> site) {
        this.site = site;
    }

    /** Writes the worker of a site whose other files are written: one that keeps the site on devices, or one that takes it off them again. */
    public static void write(SiteFiles site, boolean kept) {
        site.write(ADDRESS.substring(1), kept ? worker(site.written()) : retired());
    }

    private static String worker(SortedMap<String, Written> site) {
        OfflineFiles offline = new OfflineFiles(site);
        offline.choose();
        return "const saved = " + JSON.writeValueAsString(new Saved(offline.pages, offline.files)) + ";\n" + resource("service-worker.js");
    }

    /** A worker that deletes what was kept and takes itself away. */
    public static String retired() {
        return resource("retired-worker.js");
    }

    /** Of a large site, what readers need first: scripts and styles, then pages from the top down, then the search index. */
    private void choose() {
        long size = 0;
        for (String name : candidates()) {
            size += site.get(name).size();
            if (size > MOST) {
                return;
            }
            choose(name);
        }
    }

    private void choose(String name) {
        if (name.startsWith("assets/")) {
            files.add("/" + name);
        } else {
            pages.put("/" + name.replaceFirst("(^|/)index\\.html$", "$1"), site.get(name).checksum());
        }
    }

    private List<String> candidates() {
        return site.keySet().stream().filter(OfflineFiles::isKept)
            .sorted(Comparator.comparing(OfflineFiles::rank).thenComparing(OfflineFiles::depth).thenComparing(Comparator.naturalOrder())).toList();
    }

    private static int rank(String name) {
        if (name.endsWith(".html")) {
            return 2;
        }
        return name.contains("search/") && !name.endsWith(".js") ? 3 : 1;
    }

    private static long depth(String name) {
        return name.chars().filter(letter -> letter == '/').count();
    }

    private static boolean isKept(String name) {
        return name.endsWith(".html") && !name.equals(NOT_FOUND) || name.equals(SEARCH_INDEX)
            || name.startsWith("assets/") && UNASKED.stream().noneMatch(name::startsWith);
    }

    private static String resource(String name) {
        try (InputStream file = OfflineFiles.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
