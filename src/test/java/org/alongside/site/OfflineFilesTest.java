package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site keeps on readers' devices. */
class OfflineFilesTest {
    @TempDir
    private Path site;
    private SiteFiles files;

    @BeforeEach
    void begin() {
        files = new SiteFiles(site);
    }

    @Test
    void keepsPagesByTheirContentAndFilesByTheirNames() throws IOException {
        write("index.html", "home");
        write("about/index.html", "about");
        write("offline.html", "offline");
        write("404.html", "not found");
        write("assets.json", "{}");
        write("sitemap.xml", "<urlset/>");
        write("planner/model.json", "{}");
        write("search/index.json", "{}");
        write("assets/js/site.0123456789.js", "1");
        write("assets/search/ab.0123456789.json", "1");
        write("assets/icons/mark.0123456789.svg", "<svg/>");
        OfflineFiles.write(files, true);
        String list = Files.readString(site.resolve("sw.js")).lines().findFirst().orElseThrow();
        assertEquals("const saved = {\"pages\":{\"/\":\"" + version("home") + "\",\"/about/\":\"" + version("about") + "\",\"/offline.html\":\""
            + version("offline") + "\",\"/search/index.json\":\"" + version("{}") + "\"},"
            + "\"files\":[\"/assets/js/site.0123456789.js\",\"/assets/search/ab.0123456789.json\"]};", list);
    }

    @Test
    void keepsOfALargeSiteWhatReadersNeedFirst() throws IOException {
        write("assets/search/ab.0123456789.json", "1");
        write("index.html", "home");
        write("cases/a/index.html", "deep");
        write("cases/index.html", " ".repeat(19_999_990));
        write("assets/site.0123456789.css", "a{}");
        OfflineFiles.write(files, true);
        String list = Files.readString(site.resolve("sw.js")).lines().findFirst().orElseThrow();
        assertEquals("const saved = {\"pages\":{\"/\":\"" + version("home") + "\",\"/cases/\":\"" + version(" ".repeat(19_999_990))
            + "\"},\"files\":[\"/assets/site.0123456789.css\"]};", list);
    }

    @Test
    void canBeTurnedOffAgain() throws IOException {
        OfflineFiles.write(files, false);
        String worker = Files.readString(site.resolve("sw.js"));
        assertTrue(worker.contains("registration.unregister()"), worker);
        assertTrue(!worker.contains("addEventListener('fetch'"), worker);
    }

    private static String version(String text) {
        return Hash.checksum(text.getBytes());
    }

    private void write(String name, String text) {
        files.write(name, text);
    }
}
