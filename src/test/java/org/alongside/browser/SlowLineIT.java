package org.alongside.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody on a slow line, who sees the header of a page before all of it has arrived. */
@ExtendWith(Browser.class)
class SlowLineIT {
    /** Longer than a frame, so that every piece is painted by itself. */
    private static final int MILLIS_A_PIECE = 25;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void serveHeadersInPieces() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", SlowLineIT::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 960, 1280})
    void nothingMovesWhileTheHeaderArrivesBitByBit(int width, Visitors visitors) {
        Visit visit = visitors.arriveAt("http://localhost:" + server.getAddress().getPort(), device -> device.setViewportSize(width, 800));
        assertEquals(List.of(), Shifts.on(visit.open("/principles/assets/")));
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String address = exchange.getRequestURI().getPath();
        byte[] file = Files.readAllBytes(BuiltSite.file(address));
        exchange.getResponseHeaders().set("Content-Type", address.endsWith("/") ? "text/html" : address.endsWith(".css") ? "text/css" : "text/javascript");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            if (address.endsWith("/")) {
                sendSlowly(new String(file, StandardCharsets.UTF_8), out);
            } else {
                out.write(file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendSlowly(String page, OutputStream out) throws IOException, InterruptedException {
        int header = page.indexOf("<header");
        int end = page.indexOf("</header>");
        out.write(page.substring(0, header).getBytes(StandardCharsets.UTF_8));
        for (String piece : page.substring(header, end).split("(?=<)")) {
            out.write(piece.getBytes(StandardCharsets.UTF_8));
            out.flush();
            Thread.sleep(MILLIS_A_PIECE);
        }
        out.write(page.substring(end).getBytes(StandardCharsets.UTF_8));
    }
}
