package org.alongside.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.alongside.preview.NetlifyRules.Redirect;
import org.alongside.site.EnvironmentFault;

/**
 * Serves a built site to this machine alone, with the headers and redirects of {@code netlify.toml}, so that what works
 * here works when published.
 */
public final class PreviewServer implements AutoCloseable {
    private static final String SEARCH_INDEX = "/search/index.json";
    private static final Pattern OURS = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?");
    /** What Netlify sends where no rule says anything else. */
    private static final String DEFAULT_CACHING = "public, max-age=0, must-revalidate";

    static {
        // Without this the system holds the end of an answer back for a moment, which a search of many small files feels.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final PublishedFiles files;
    private volatile NetlifyRules rules;
    private volatile Optional<LiveReload> live = Optional.empty();
    private volatile Runnable beforeSearch = () -> { };

    /**
     * Takes a port. Who asks there waits until the server starts.
     *
     * @param site the folder of a built site; it may be replaced by a newer one at any time
     * @param port the port, or 0 for any that is free
     * @throws EnvironmentFault when the port is taken
     */
    public PreviewServer(Path site, NetlifyRules rules, int port) {
        this.files = new PublishedFiles(site);
        this.rules = rules;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new EnvironmentFault("Port " + port + " is taken by another program. Choose another with --port.", e);
        } catch (IOException e) {
            throw new EnvironmentFault("No server can be started on port " + port + ".", e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /** Answers from now on, first those who have waited. */
    public PreviewServer start() {
        server.start();
        return this;
    }

    /** The address of the home page without the slash at its end, such as {@code http://localhost:4000}. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Replaces the rules from the next request on. */
    void use(NetlifyRules newRules) {
        rules = newRules;
    }

    /** Makes every page reload itself when the site is built anew. */
    void use(LiveReload reload) {
        live = Optional.of(reload);
    }

    /** Runs something before a page reads the search index. */
    void beforeSearch(Runnable work) {
        beforeSearch = work;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (!isAskedByThisMachine(exchange)) {
            try (exchange) {
                exchange.sendResponseHeaders(421, -1);
            }
            return;
        }
        String path = exchange.getRequestURI().getPath();
        if (live.isPresent() && live.get().handles(path)) {
            live.get().handle(exchange);
            return;
        }
        try (exchange) {
            if (exchange.getRequestMethod().matches("GET|HEAD")) {
                answer(exchange, path);
            } else {
                exchange.sendResponseHeaders(405, -1);
            }
        }
    }

    /** A page from elsewhere can have its own name lead to this machine, and would read what is not published yet. */
    private static boolean isAskedByThisMachine(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return host != null && OURS.matcher(host).matches();
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.equals(SEARCH_INDEX)) {
            beforeSearch.run();
        }
        rules.headers(path).forEach(exchange.getResponseHeaders()::set);
        if (!files.exist()) {
            html(exchange, 404, words("no-site", "There is no site yet."), listener());
            return;
        }
        Optional<Path> file = files.find(path);
        Optional<Redirect> redirect = rules.redirect(path).filter(rule -> file.isEmpty() || rule.force());
        if (redirect.isPresent()) {
            redirect(exchange, redirect.get());
        } else if (file.isPresent()) {
            send(exchange, 200, file.get());
        } else if (files.find(path + "/").isPresent()) {
            move(exchange, 301, path + "/");
        } else {
            sendNotFound(exchange);
        }
    }

    private void redirect(HttpExchange exchange, Redirect redirect) throws IOException {
        Optional<Path> rewritten = redirect.status() < 300 || redirect.status() >= 400 ? files.find(redirect.to()) : Optional.empty();
        if (rewritten.isPresent()) {
            send(exchange, redirect.status(), rewritten.get());
        } else {
            move(exchange, redirect.status(), redirect.to());
        }
    }

    private static void move(HttpExchange exchange, int status, String path) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        exchange.getResponseHeaders().set("Location", query == null ? path : path + "?" + query);
        exchange.sendResponseHeaders(status, -1);
    }

    private void sendNotFound(HttpExchange exchange) throws IOException {
        // What is not there now may be there after the next build.
        exchange.getResponseHeaders().set("Cache-Control", DEFAULT_CACHING);
        Optional<Path> page = files.find("/404.html");
        if (page.isPresent()) {
            send(exchange, 404, page.get());
        } else {
            html(exchange, 404, words("no-page", "There is no such page."), listener());
        }
    }

    private static String words(String id, String text) {
        return "<!doctype html><html lang=\"en-GB\"><head><title>" + text + "</title></head><body id=\"" + id + "\"><p>" + text + "</p></body></html>";
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        String type = MediaTypes.of(file);
        if (type.equals(MediaTypes.PAGE)) {
            String listener = listener(); // before the page is read: what is built meanwhile, this page has missed
            html(exchange, status, Files.readString(file), listener);
        } else {
            body(exchange, status, type, Files.readAllBytes(file));
        }
    }

    private String listener() {
        return live.map(LiveReload::script).orElse("");
    }

    private static void html(HttpExchange exchange, int status, String page, String listener) throws IOException {
        int end = page.lastIndexOf("</body>");
        String shown = end < 0 ? page + listener : page.substring(0, end) + listener + page.substring(end);
        body(exchange, status, MediaTypes.PAGE, shown.getBytes(StandardCharsets.UTF_8));
    }

    static void body(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().putIfAbsent("Cache-Control", List.of(DEFAULT_CACHING));
        boolean withBody = exchange.getRequestMethod().equals("GET");
        exchange.sendResponseHeaders(status, withBody && content.length > 0 ? content.length : -1);
        if (withBody && content.length > 0) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(content);
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }
}
