package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of a site that are not pages: assets, the list of their names, the site map for search engines. */
public final class SiteFiles {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final List<Icon> ICONS = List.of(new Icon("images/icon-192.png", "192x192", "any"),
        new Icon("images/icon-512.png", "512x512", "any"), new Icon("images/icon-maskable-512.png", "512x512", "maskable"));

    private final Path site;
    private final Optional<Published> published;
    /** Folders that are there for certain: asking the system for each file again costs as much as writing it. */
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    private record Icon(String name, String size, String purpose) {
    }

    public SiteFiles(Path site) {
        this(site, Optional.empty());
    }

    SiteFiles(Path site, Optional<Published> published) {
        this.site = site;
        this.published = published;
    }

    public Path folder() {
        return site;
    }

    /** Whether the site has this file. */
    boolean has(String name) {
        return published.isPresent() ? published.get().has(name) : Files.isRegularFile(site.resolve(name));
    }

    /** Whether only what is different is written, into a site that is there. */
    public boolean areSomeKept() {
        return published.filter(Published::isThere).isPresent();
    }

    /** Notes a page that somebody else has written. */
    public void wrote(String name, String page) {
        published.ifPresent(files -> files.holds(name, page));
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

    public void write(String name, String content) {
        if (!isKept(name, content)) {
            put(name, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    public void write(String name, byte[] content) {
        if (!isKept(name, content)) {
            put(name, content);
        }
    }

    private boolean isKept(String name, Object content) {
        return published.filter(files -> files.holds(name, content)).isPresent();
    }

    private void put(String name, byte[] content) {
        try {
            Path file = site.resolve(name);
            if (!folders.contains(file.getParent())) {
                Files.createDirectories(file.getParent());
                folders.add(file.getParent());
            }
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " cannot be written.", e);
        }
    }
}
