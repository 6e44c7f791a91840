package org.alongside.bench;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.preview.NetlifyRules;
import org.alongside.preview.PreviewServer;
import org.alongside.site.PublishedSite;

/** A built site, served with its headers and searched in a browser. */
final class SearchedSite implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/bench/js");
    private static final int BEST = 11;
    private static final int SLOWER = 4;
    private static final String LONG_TASKS = """
        globalThis.longest = 0;
        new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration); })
          .observe({ type: 'longtask' });""";

    /** What the browser says of one query. */
    record Answer(List<String> urls, List<String> files, double milliseconds) {
    }

    /** One reader's first search: milliseconds from turning to the box to the first result, bytes of scripts and of the index. */
    record FirstSearch(double milliseconds, long code, long index) {
    }

    private final Path project;
    private final PublishedSite site;
    private final Browser browser;
    private final PreviewServer server;
    private final Map<Path, Integer> sizes = new HashMap<>();

    SearchedSite(Path project, PublishedSite site, Browser browser) {
        Brotli4jLoader.ensureAvailability();
        this.project = project;
        this.site = site;
        this.browser = browser;
        this.server = new PreviewServer(site.folder(), NetlifyRules.of(project), 0).start();
    }

    /** Asks each query as somebody would who is typing; the first few each with nothing fetched before. */
    @SuppressWarnings("unchecked")
    List<Answer> ask(List<String> queries, int fresh, int times) {
        try (BrowserContext device = device()) {
            String module = "/" + site.folder().relativize(site.asset("js/search/search.js")).toString().replace('\\', '/');
            Object answers = open(device).evaluate(script("ask.js"), Map.of("module", module, "queries", queries, "fresh", fresh, "times", times));
            return ((List<Map<String, Object>>) answers).stream().map(answer -> new Answer((List<String>) answer.get("urls"),
                (List<String>) answer.get("files"), ((Number) answer.get("milliseconds")).doubleValue())).toList();
        }
    }

    /** The first search of somebody who has just come to the home page. */
    FirstSearch firstSearch(String query) {
        try (BrowserContext device = device()) {
            Page page = open(device);
            Set<Path> fetched = ConcurrentHashMap.newKeySet();
            page.onRequest(request -> fetched.add(site.folder().resolve(URI.create(request.url()).getPath().substring(1))));
            double milliseconds = ((Number) page.evaluate(script("first-result.js"), query)).doubleValue();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            fetched.add(site.asset("js/search/start.js"));
            return new FirstSearch(milliseconds, bytes(fetched, ".js"), bytes(fetched, ".json"));
        }
    }

    /** The longest time the page was deaf while somebody typed these, in milliseconds, on a processor four times slower; 0 if always under 50. */
    double longestTask(List<String> queries) {
        try (BrowserContext device = device()) {
            Page page = open(device);
            CDPSession session = device.newCDPSession(page);
            page.evaluate(LONG_TASKS);
            session.send("Emulation.setCPUThrottlingRate", json(SLOWER));
            for (String query : queries) {
                page.locator("#site-search").fill("");
                page.locator("#site-search").pressSequentially(query, new com.microsoft.playwright.Locator.PressSequentiallyOptions().setDelay(60));
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return ((Number) page.evaluate("longest")).doubleValue();
        }
    }

    /** What files cost on the line, in bytes. */
    long bytes(List<String> files) {
        return files.stream().mapToLong(file -> size(site.folder().resolve(file))).sum();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Nothing kept from before, and no copies made beside the search. */
    private BrowserContext device() {
        return browser.newContext(new Browser.NewContextOptions().setBaseURL(server.address()).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    private static Page open(BrowserContext device) {
        Page page = device.newPage();
        page.navigate("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    private String script(String name) {
        try {
            return Files.readString(project.resolve(SCRIPTS).resolve(name)).replaceFirst("^(//.*\n)+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long bytes(Set<Path> files, String ending) {
        return files.stream().filter(file -> file.toString().endsWith(ending)).mapToLong(this::size).sum();
    }

    private int size(Path file) {
        return sizes.computeIfAbsent(file, missing -> {
            try {
                return Encoder.compress(Files.readAllBytes(missing), new Encoder.Parameters().setQuality(BEST)).length;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static com.google.gson.JsonObject json(int rate) {
        com.google.gson.JsonObject arguments = new com.google.gson.JsonObject();
        arguments.addProperty("rate", rate);
        return arguments;
    }
}
