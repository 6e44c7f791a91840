package org.alongside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.alongside.site.EnvironmentFault;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/** Searches a built site from the command line or a test: the browser's own module over the published files. */
public final class Searcher implements AutoCloseable {
    private static final int MOST_HITS = 20;
    private static final String OPEN = """
        (openSearch, readFile, first, folder) => openSearch(JSON.parse(readFile(first)), async (name) => JSON.parse(readFile(folder + name)))""";
    private static final String ASK = """
        async (index, query, most) => {
          const shown = await index.show(await index.search(query), 0, most);
          return JSON.stringify(shown.map(({ url, best, title, score }) =>
            ({ url, anchor: best, title: title.map(({ text }) => text).join(''), score: Math.round(score * 1000) / 1000 })));
        }""";

    private final Path site;
    private final Scripts scripts;
    private final Value index;
    private final Value ask;

    /**
     * Opens the index of a built site.
     *
     * @param site the site's folder, which holds {@link SearchIndex#FIRST}
     * @param module the published search.js, whatever its name
     * @throws EnvironmentFault when there is none, or it cannot be read
     */
    public Searcher(Path site, Path module) {
        this.site = site.toAbsolutePath().normalize();
        scripts = new Scripts(module.toAbsolutePath().getParent());
        ProxyExecutable readFile = arguments -> read(arguments[0].asString());
        Value openSearch = scripts.export(module.getFileName().toString(), "openSearch");
        index = whole(() -> scripts.run(OPEN).execute(openSearch, readFile, SearchIndex.FIRST, HashedFiles.FOLDER));
        ask = scripts.run(ASK);
    }

    /** The pages found, best first; at most twenty. */
    public List<SearchHit> search(String query) {
        String json = whole(() -> settled(ask.execute(index, query, MOST_HITS))).asString();
        return List.of(HashedFiles.read(json, SearchHit[].class));
    }

    /** The same as one line of JSON: {@code {"query":"…","results":[{"url":"…","anchor":"","title":"…","score":1.0}]}}. */
    public String searchAsJson(String query) {
        List<Object> results = new ArrayList<>();
        for (SearchHit hit : search(query)) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("url", hit.url());
            result.put("anchor", hit.anchor());
            result.put("title", hit.title());
            result.put("score", hit.score());
            results.add(result);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("query", query);
        line.put("results", results);
        return HashedFiles.text(line);
    }

    @Override
    public void close() {
        scripts.close();
    }

    /** What the scripts give when every file of the index is there and as a build writes it. */
    private Value whole(Supplier<Value> read) {
        try {
            return read.get();
        } catch (PolyglotException | IllegalStateException e) {
            throw new EnvironmentFault("The search index of the site in " + site + " is damaged. Build it again.", e);
        }
    }

    private String read(String path) {
        Path file = site.resolve(path).normalize();
        if (!file.startsWith(site)) {
            throw new IllegalArgumentException(path + " is outside the site");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the site has no readable " + path + ". Build it again.", e);
        }
    }

    /** What a promise gave: nothing in it waits for anything, so it is settled as soon as the script has run. */
    private static Value settled(Value promise) {
        AtomicReference<Value> given = new AtomicReference<>();
        AtomicReference<Value> fault = new AtomicReference<>();
        promise.invokeMember("then", keep(given), keep(fault));
        if (fault.get() != null) {
            throw new IllegalStateException("search failed: " + fault.get());
        }
        return given.get();
    }

    private static ProxyExecutable keep(AtomicReference<Value> where) {
        return arguments -> {
            where.set(arguments[0]);
            return null;
        };
    }
}
