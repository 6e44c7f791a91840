package org.alongside.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.alongside.preview.Rebuild.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page hears that begins to listen. */
class LiveReloadTest {
    private static final Outcome BUILT = Outcome.built(3);

    @TempDir
    private Path site;
    private final LiveReload reload = new LiveReload();
    private PreviewServer server;

    @BeforeEach
    void serve() {
        server = new PreviewServer(site, NetlifyRules.shipped(), 0).start();
        server.use(reload);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageOfTheLastBuildListens() throws IOException {
        reload.tell(BUILT, "/about/");
        assertEquals("listening: ", heard(build(), build()));
    }

    @Test
    void aPageThatMissedABuildReloads() throws IOException {
        long missed = build();
        reload.tell(BUILT, "");
        assertEquals("reload: {\"build\":%d,\"page\":\"\"}".formatted(build()), heard(missed, missed));
    }

    @Test
    void aBrowserThatWasReloadingWhenAPageWasEditedStillGoesThere() throws IOException {
        reload.tell(BUILT, "/about/");
        long followed = build();
        reload.tell(BUILT, "/cases/tea/");
        long edited = build();
        assertEquals("reload: {\"build\":%d,\"page\":\"/cases/tea/\"}".formatted(edited), heard(edited, followed));
        reload.tell(BUILT, "");
        assertEquals("reload: {\"build\":%d,\"page\":\"/cases/tea/\"}".formatted(build()), heard(edited, followed));
        assertEquals("listening: ", heard(build(), edited));
    }

    @Test
    void aPageHearsOfFaults() throws IOException {
        reload.tell(Outcome.refused(List.of(new Fault("content/pages/about.adoc:3", "No."))), "/about/");
        assertEquals("faults: {\"built\":false,\"faults\":[{\"place\":\"content/pages/about.adoc:3\",\"message\":\"No.\"}]}", heard(build(), build()));
    }

    @Test
    void aPageOfASiteWithFaultyRulesIsTheNewestAndHearsOfThem() throws IOException {
        long missed = build();
        reload.tell(new Outcome(3, List.of(new Fault("netlify.toml:3", "No."))), "");
        assertEquals("reload: {\"build\":%d,\"page\":\"\"}".formatted(build()), heard(missed, missed));
        assertEquals("faults: {\"built\":true,\"faults\":[{\"place\":\"netlify.toml:3\",\"message\":\"No.\"}]}", heard(build(), build()));
    }

    /** The number of the last build, as pages of it carry it. */
    private long build() {
        return Long.parseLong(reload.script().replaceFirst("(?s).*build=([0-9]+).*", "$1"));
    }

    private String heard(long build, long followed) throws IOException {
        String events = server.address() + "/__alongside/events?build=" + build + "&followed=" + followed;
        try (BufferedReader answer = new BufferedReader(new InputStreamReader(URI.create(events).toURL().openStream(), StandardCharsets.UTF_8))) {
            return answer.readLine().replace("event: ", "") + ": " + answer.readLine().replace("data: ", "");
        }
    }
}
