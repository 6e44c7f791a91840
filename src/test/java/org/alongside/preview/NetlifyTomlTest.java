package org.alongside.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** What this project's own {@code netlify.toml} promises. */
class NetlifyTomlTest {
    private static final NetlifyRules RULES = NetlifyRules.of(Path.of(""));
    private static final Map<String, String> EVERYWHERE = Map.of(
        "content-security-policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types site-scripts",
        "strict-transport-security", "max-age=63072000; includeSubDomains; preload",
        "x-content-type-options", "nosniff",
        "x-frame-options", "DENY",
        "referrer-policy", "no-referrer",
        "permissions-policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
        "cross-origin-opener-policy", "same-origin",
        "cross-origin-resource-policy", "same-origin");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/planner/", "/404.html", "/search/index.json", "/planner/model.json"})
    void protectsEveryPage(String address) {
        assertEquals(EVERYWHERE, RULES.headers(address));
    }

    @Test
    void letsBrowsersKeepFilesWithAHashAndNeverTheServiceWorker() {
        assertEquals(with("public, max-age=31536000, immutable"), RULES.headers("/assets/css/site.0123456789.css"));
        assertEquals(with("no-cache"), RULES.headers("/sw.js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/planner/", "/sw.js", "/assets/js/site.js"})
    void givesNoHeaderTwice(String address) {
        assertEquals(Set.of(), RULES.headersGivenTwice(address));
    }

    @Test
    void publishesTheFolderThatTheBuildFills() throws Exception {
        JsonNode build = new TomlMapper().readTree(Files.readString(Path.of(NetlifyRules.FILE))).path("build");
        assertEquals("target/site", build.path("publish").asString());
        String[] command = build.path("command").asString().split(" ");
        assertEquals("bash", command[0]);
        assertTrue(Files.isRegularFile(Path.of(command[1])), command[1]);
        assertTrue(build.path("processing").path("skip_processing").asBoolean());
    }

    /** Plugins, functions and other files that hosts and their tools obey would run beside the build, with its secrets or before its headers. */
    @Test
    void asksTheHostForNothingElse() throws Exception {
        JsonNode whole = new TomlMapper().readTree(Files.readString(Path.of(NetlifyRules.FILE)));
        assertEquals(Set.of("build", "headers", "redirects"), Set.copyOf(whole.propertyNames()));
        assertEquals(Set.of("publish", "command", "processing"), Set.copyOf(whole.path("build").propertyNames()));
        assertEquals(List.of(), Stream.of("netlify", ".netlify", "functions", "edge-functions", "_headers", "_redirects", "package.json", ".npmrc", ".gitmodules", ".lfsconfig", ".mvn")
            .filter(name -> Files.exists(Path.of(name))).toList());
    }

    private static Map<String, String> with(String caching) {
        Map<String, String> headers = new TreeMap<>(EVERYWHERE);
        headers.put("cache-control", caching);
        return headers;
    }
}
