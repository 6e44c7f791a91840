package org.alongside.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.preview.Rebuild.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser that is there before the site is. */
class LivePreviewTest {
    private static final String ASK = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @TempDir
    private Path folder;

    @Test
    void whoAsksDuringTheFirstBuildWaitsForItsPagesAndSeesNoneOfAnEarlierRun() throws IOException {
        Path site = Files.createDirectory(folder.resolve("site"));
        Path home = Files.writeString(site.resolve("index.html"), "of an earlier run");
        int port = freePort();
        try (Socket browser = new Socket()) {
            Rebuild build = changed -> {
                ask(browser, port);
                write(home, "just built");
                return Outcome.built(1);
            };
            try (LivePreview preview = new LivePreview(folder.toRealPath(), site, build, outcome -> { }, true, port)) {
                browser.setSoTimeout(0);
                String answer = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(answer.contains("just built"), answer);
                assertEquals("http://localhost:" + port, preview.address());
            }
        }
    }

    /** Asks for the home page and gives an answer that comes too early the time to come. */
    private static void ask(Socket browser, int port) {
        try {
            browser.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            browser.getOutputStream().write(ASK.getBytes(StandardCharsets.US_ASCII));
            browser.setSoTimeout(100);
            assertThrows(SocketTimeoutException.class, () -> browser.getInputStream().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
