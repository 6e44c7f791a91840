package org.alongside.weblinks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alongside.weblinks.LinkProbe.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking a website that answers in every way websites do. */
class LinkProbeTest {
    private final LinkProbe probe = new LinkProbe(Duration.ZERO, "Tester");
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer website;

    @BeforeEach
    void open() throws IOException {
        website = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        website.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
            String path = exchange.getRequestURI().getPath();
            boolean head = exchange.getRequestMethod().equals("HEAD");
            if (path.equals("/moved")) {
                exchange.getResponseHeaders().set("Location", "/200");
            }
            int status = path.equals("/moved") ? 301 : path.equals("/no-heads") ? head ? 405 : 200 : Integer.parseInt(path.substring(1));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        website.start();
    }

    @AfterEach
    void close() {
        website.stop(0);
    }

    @Test
    void findsPagesThatAreThere() throws InterruptedException {
        assertEquals(List.of(Finding.THERE, Finding.THERE, Finding.THERE), findings("/200", "/moved", "/no-heads"));
        assertEquals(List.of("HEAD /200 Tester", "HEAD /moved Tester", "HEAD /200 Tester", "HEAD /no-heads Tester", "GET /no-heads Tester"), asked);
    }

    @Test
    void onlyAPlainNoMeansGone() throws InterruptedException {
        assertEquals(List.of(Finding.GONE, Finding.GONE, Finding.UNSURE, Finding.UNSURE, Finding.UNSURE),
            findings("/404", "/410", "/403", "/429", "/503"));
    }

    @Test
    void nobodyThereMeansGone() throws InterruptedException {
        String address = address("/200");
        website.stop(0);
        assertEquals(Finding.GONE, probe.ask(address));
        assertEquals(Finding.GONE, probe.ask("https://no address"));
    }

    private List<Finding> findings(String... paths) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (String path : paths) {
            findings.add(probe.ask(address(path)));
        }
        return findings;
    }

    private String address(String path) {
        return "http://localhost:" + website.getAddress().getPort() + path;
    }
}
