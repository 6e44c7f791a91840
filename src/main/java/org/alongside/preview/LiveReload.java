package org.alongside.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.alongside.preview.Rebuild.Outcome;
import org.alongside.site.OfflineFiles;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the pages that are open in browsers when the site was built anew, or why it was not. Pages listen through a
 * script of their own address, so that they do it under the site's security headers.
 */
final class LiveReload {
    private static final String PLACE = "/__alongside/";
    private static final String EVENTS = PLACE + "events";
    private static final Set<String> FILES = Set.of("live.js", "live.css");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A build, and the page to go to now that it is there; empty to stay. */
    private record Built(long build, String page) { }

    /** What is wrong, and whether the site is built all the same. */
    private record Faults(boolean built, List<Fault> faults) { }

    private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();
    /** Which build a page was made by; starts at a number no earlier run of the preview has used. */
    private long build = System.currentTimeMillis();
    /** The last build that was made for one page, and that page's address. */
    private long editedBuild;
    private String editedPage = "";
    private Faults faults = new Faults(true, List.of());

    /**
     * Sends what became of a build to every open page.
     *
     * @param edited the address of the page that was edited, where open pages go; empty to stay
     */
    synchronized void tell(Outcome outcome, String edited) {
        faults = new Faults(outcome.isBuilt(), outcome.faults());
        if (outcome.isBuilt()) {
            build++;
            if (!edited.isEmpty()) {
                editedBuild = build;
                editedPage = edited;
            }
        }
        listeners.forEach(this::send);
    }

    boolean handles(String path) {
        // A worker that keeps pages for reading offline would stand between an author and the newest page.
        return path.startsWith(PLACE) || path.equals(OfflineFiles.ADDRESS);
    }

    /** What a page of the last build needs to listen. */
    synchronized String script() {
        return "<script type=\"module\" src=\"" + PLACE + "live.js?build=" + build + "\"></script>\n";
    }

    void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(EVENTS)) {
            listen(exchange);
            return;
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        try (exchange) {
            if (path.equals(OfflineFiles.ADDRESS)) {
                PreviewServer.body(exchange, 200, MediaTypes.ofName(name), OfflineFiles.retired().getBytes(StandardCharsets.UTF_8));
            } else if (path.equals(PLACE + name) && FILES.contains(name)) {
                PreviewServer.body(exchange, 200, MediaTypes.ofName(name), resource(name));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    /** Keeps the request open; a page that has missed a build, or was away, hears of it at once. */
    private synchronized void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        listeners.add(exchange);
        send(exchange);
    }

    private void send(HttpExchange exchange) {
        long made = number(exchange, "build");
        // A browser that was just reloading when a page was edited has yet to go there.
        String edited = number(exchange, "followed") < editedBuild ? editedPage : "";
        try {
            if (made != build || !edited.isEmpty()) {
                write(exchange, "reload", JSON.writeValueAsString(new Built(build, edited)));
            } else if (!faults.faults().isEmpty()) {
                write(exchange, "faults", JSON.writeValueAsString(faults));
            } else {
                write(exchange, "listening", "");
            }
        } catch (IOException e) {
            // The page was closed.
            listeners.remove(exchange);
            exchange.close();
        }
    }

    /** A number of the listener's address; that of no build when it is not there. */
    private static long number(HttpExchange exchange, String name) {
        String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
        return Stream.of(query.split("&")).filter(part -> part.matches(name + "=[0-9]{1,18}"))
            .mapToLong(part -> Long.parseLong(part.substring(name.length() + 1))).findFirst().orElse(-1);
    }

    private static void write(HttpExchange exchange, String event, String data) throws IOException {
        exchange.getResponseBody().write(("event: " + event + "\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = LiveReload.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
