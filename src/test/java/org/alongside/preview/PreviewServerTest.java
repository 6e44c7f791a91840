package org.alongside.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.site.EnvironmentFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site is served as Netlify would serve it, and nothing else is served. */
class PreviewServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path folder;
    private PreviewServer server;

    @BeforeEach
    void serve() throws IOException {
        write("secret.txt", "secret");
        write("site/index.html", "<h1>Home</h1>");
        write("site/about/index.html", "<h1>About</h1>");
        write("site/404.html", "<h1>Not found</h1>");
        write("site/assets/site.css", "a{}");
        write("site/manifest.webmanifest", "{}");
        write("site/_headers", "/*");
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));
        server = new PreviewServer(folder.resolve("site"), NetlifyRules.parse("""
            [[headers]]
              for = "/*"
              [headers.values]
                X-Content-Type-Options = "nosniff"
            [[headers]]
              for = "/assets/*"
              [headers.values]
                Cache-Control = "immutable"
            [[redirects]]
              from = "/old/*"
              to = "/about/"
            [[redirects]]
              from = "/about"
              to = "/"
            [[redirects]]
              from = "/also-about"
              to = "/about/"
              status = 200
            """), 0).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200, text/html; charset=UTF-8, <h1>Home</h1>",
        "/about/, 200, text/html; charset=UTF-8, <h1>About</h1>",
        "/about/?q=1, 200, text/html; charset=UTF-8, <h1>About</h1>",
        "/also-about, 200, text/html; charset=UTF-8, <h1>About</h1>",
        "/nowhere/, 404, text/html; charset=UTF-8, <h1>Not found</h1>",
        "/_headers, 404, text/html; charset=UTF-8, <h1>Not found</h1>",
        "/assets/site.css, 200, text/css; charset=UTF-8, a{}",
        "/manifest.webmanifest, 200, application/manifest+json, {}"})
    void servesFilesAndThePageForThoseThatDoNotExist(String address, int status, String type, String body) throws Exception {
        HttpResponse<String> answer = get(address);
        assertEquals(status, answer.statusCode());
        assertEquals(type, answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(body, answer.body());
    }

    @Test
    void sendsTheHeadersOfTheRulesAndNetlifysOwnCachingElsewhere() throws Exception {
        assertEquals("nosniff", get("/nowhere").headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("immutable", get("/assets/site.css").headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("public, max-age=0, must-revalidate", get("/assets/none.css").headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("public, max-age=0, must-revalidate", get("/").headers().firstValue("Cache-Control").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"/old/a?q=1, 301, /about/?q=1", "/old, 301, /about/"})
    void redirects(String address, int status, String location) throws Exception {
        HttpResponse<String> answer = get(address);
        assertEquals(status, answer.statusCode());
        assertEquals(location, answer.headers().firstValue("Location").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret.txt", "/%2e%2e/secret.txt", "/assets/../../secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt",
        "//secret.txt", "/link.txt", "/%00", "/assets/%2e%2e/%2e%2e/secret.txt"})
    void servesNothingFromOutsideOfTheSite(String address) throws Exception {
        String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertEquals("HTTP/1.1 404 Not Found", answer.lines().findFirst().orElseThrow());
        assertFalse(answer.contains("secret"), answer);
    }

    @Test
    void answersQuestionsAboutPagesAndTakesNothing() throws Exception {
        HttpRequest head = HttpRequest.newBuilder(URI.create(server.address() + "/")).method("HEAD", HttpRequest.BodyPublishers.noBody()).build();
        assertEquals(200, CLIENT.send(head, HttpResponse.BodyHandlers.ofString()).statusCode());
        HttpRequest post = HttpRequest.newBuilder(URI.create(server.address() + "/")).POST(HttpRequest.BodyPublishers.ofString("x")).build();
        assertEquals(405, CLIENT.send(post, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void saysWhenThePortIsTaken() {
        int port = URI.create(server.address()).getPort();
        EnvironmentFault fault = assertThrows(EnvironmentFault.class, () -> new PreviewServer(folder, NetlifyRules.parse(""), port));
        assertEquals("Port " + port + " is taken by another program. Choose another with --port.", fault.getMessage());
    }

    @Test
    void answersOnThisMachineOnly() throws Exception {
        int port = URI.create(server.address()).getPort();
        InetAddress outside = InetAddress.getLocalHost();
        if (!outside.isLoopbackAddress()) {
            assertThrows(IOException.class, () -> new Socket(outside, port).close());
        }
    }

    /** Any website can give its name this machine's address, and its scripts then ask by that name. */
    @ParameterizedTest
    @CsvSource({"evil.example, 421", "localhost.evil.example:80, 421", "LOCALHOST:4000, 200", "127.0.0.1:4000, 200", "[::1], 200"})
    void answersOnlyByTheNamesOfThisMachine(String host, int status) throws IOException {
        String told = raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertEquals("HTTP/1.1 " + status, told.substring(0, "HTTP/1.1 200".length()));
        assertEquals(status == 200, told.contains("Home"));
    }

    private HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(server.address() + address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Java's own client tidies addresses up; an attacker's does not. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
