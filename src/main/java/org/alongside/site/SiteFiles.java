package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of a site: pages, assets, the list of their names, the site map for search engines. */
public final class SiteFiles {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<Icon> ICONS = List.of(new Icon("images/icon-192.png", "192x192", "any"),
        new Icon("images/icon-512.png", "512x512", "any"), new Icon("images/icon-maskable-512.png", "512x512", "maskable"));

    private final Path site;
    private final Optional<Published> published;
    /** The site that this one will take the place of. */
    private final Optional<Path> before;
    private final Map<String, Written> written = new ConcurrentHashMap<>();
    /** Folders that are there for certain: asking the system for each file again costs as much as writing it. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private record Icon(String name, String size, String purpose) {
    }

    public SiteFiles(Path site) {
        this(site, Optional.empty(), Optional.empty());
    }

    /** @param before the site that is there so far: a file that is the same in both is taken from it and not written again */
    SiteFiles(Path site, Optional<Path> before, Optional<Published> published) {
        this.site = site;
        this.before = before;
        this.published = published;
    }

    public Path folder() {
        return site;
    }

    /** Every file written so far, by its path in the site. */
    public SortedMap<String, Written> written() {
        return new TreeMap<>(written);
    }

    /** Whether the site has this file. */
    boolean has(String name) {
        return published.isPresent() ? published.get().has(name) : written.containsKey(name);
    }

    /** Whether only what is different is written, into a site that is there. */
    public boolean areSomeKept() {
        return published.filter(Published::isThere).isPresent();
    }

    /** Takes a file from the site before; false when that site has none that is the same. */
    public boolean take(String name, Written file) {
        if (areSomeKept()) {
            return published.get().holds(name, file);
        }
        if (before.isEmpty() || !isTaken(before.get().resolve(name), place(name), file)) {
            return false;
        }
        note(name, file);
        return true;
    }

    /** Writes every asset, and the published name of each in {@code assets.json}. */
    public void writeAssets(Assets assets) {
        assets.files().forEach((name, content) -> write("assets/" + name, content));
        write(Staging.MARK, (JSON.writeValueAsString(new TreeMap<>(assets.names())) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code sitemap.xml} and {@code robots.txt} for the pages at these addresses. */
    public void writeSitemap(String root, Map<String, String> reviewedByAddress) {
        String entries = reviewedByAddress.entrySet().stream().map(page -> "  <url><loc>" + root + page.getKey() + "</loc>"
            + (page.getValue().isEmpty() ? "" : "<lastmod>" + page.getValue() + "</lastmod>") + "</url>\n")
            .collect(Collectors.joining());
        write("sitemap.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + entries + "</urlset>\n");
        write("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + root + "/sitemap.xml\n");
    }

    /** Writes the web manifest. */
    public void writeManifest(String title, String description, Assets assets, Palette palette) {
        Map<String, Object> manifest = new TreeMap<>();
        manifest.put("name", title);
        manifest.put("short_name", title);
        manifest.put("description", description);
        manifest.put("start_url", "/");
        manifest.put("display", "standalone");
        manifest.put("background_color", palette.colour("light", "paper"));
        manifest.put("theme_color", palette.colour("light", "brand"));
        manifest.put("icons", ICONS.stream().filter(icon -> assets.has(icon.name())).map(icon -> new TreeMap<>(Map.of(
            "src", assets.address(icon.name()), "sizes", icon.size(), "type", "image/png", "purpose", icon.purpose()))).toList());
        write("manifest.webmanifest", JSON.writeValueAsString(manifest) + "\n");
    }

    /** Writes a file, or takes it from the site before when it is the same there. */
    public Written write(String name, String content) {
        return write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file, or takes it from the site before when it is the same there. */
    public Written write(String name, byte[] content) {
        Written file = Written.of(content);
        if (!take(name, file)) {
            put(name, content);
            note(name, file);
        }
        return file;
    }

    private void note(String name, Written file) {
        published.ifPresent(files -> files.holds(name, file));
        written.put(name, file);
    }

    private void put(String name, byte[] content) {
        try {
            Files.write(place(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " cannot be written.", e);
        }
    }

    /** Where a file of the site goes; the folder that it goes into is made. */
    private Path place(String name) {
        Path file = site.resolve(name);
        if (!folders.contains(file.getParent())) {
            try {
                Files.createDirectories(file.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException("The file " + name + " cannot be written.", e);
            }
            folders.add(file.getParent());
        }
        return file;
    }

    /**
     * Gives a file of the site before a second name, if it is the same: to make files and to delete as many costs more than all reading.
     * It is read under its new name, since another build may put another file under the old one at any moment.
     */
    private static boolean isTaken(Path earlier, Path file, Written same) {
        try {
            BasicFileAttributes kind = Files.readAttributes(earlier, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!kind.isRegularFile() || kind.size() != same.size()) {
                return false;
            }
            Files.createLink(file, earlier);
        } catch (IOException | UnsupportedOperationException e) {
            return false; // it is not there, or this file system cannot do it
        }
        boolean taken = isSame(file, same);
        if (!taken) {
            delete(file); // whoever writes this file now must not write into the site before
        }
        return taken;
    }

    private static boolean isSame(Path file, Written same) {
        try {
            return Written.of(Files.readAllBytes(file)).equals(same);
        } catch (IOException e) {
            return false;
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be replaced.", e);
        }
    }
}
