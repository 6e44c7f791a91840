package org.alongside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.site.Hash;

/**
 * Turns a page's texts into terms. The script engine starts with the first page that is analysed, so a build in which no
 * page changed never pays for it.
 */
public final class WordAnalyser implements AutoCloseable {
    private static final int FORMAT = 1;

    private final Path scripts;
    private final SearchSettings settings;
    private final Set<String> skipped;
    private WordPipeline pipeline;

    /** @param scripts the folder that holds normalise.js */
    public WordAnalyser(Path scripts, SearchSettings settings) {
        this.scripts = scripts;
        this.settings = settings;
        this.skipped = Set.copyOf(settings.skip());
    }

    /** The terms of one page, given all its sections. */
    public PageTerms analyse(List<SearchDocument> page) {
        if (pipeline == null) {
            pipeline = new WordPipeline(scripts, settings);
        }
        SortedMap<String, String> terms = new TreeMap<>();
        List<List<String>> sections = new ArrayList<>();
        for (SearchDocument section : page) {
            List<String> fields = new ArrayList<>();
            for (Field field : Field.values()) {
                fields.add(String.join(" ", field == Field.PAIRS ? pairs(section, terms) : words(section, field, terms)));
            }
            sections.add(fields);
        }
        return new PageTerms(sections, terms);
    }

    /** Changes whenever the same page could give other terms: with the settings, the module, Lunr or the format. */
    public String fingerprint() {
        try {
            String module = Files.readString(scripts.resolve("normalise.js"));
            String all = FORMAT + Lunr.VERSION + HashedFiles.text(settings) + module;
            return Hash.of(all.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (pipeline != null) {
            pipeline.close();
        }
    }

    private List<String> words(SearchDocument section, Field field, SortedMap<String, String> terms) {
        List<String> kept = pipeline.words(field.textOf(section)).stream()
            .filter(word -> field.keepsEveryWord() || !skipped.contains(word)).toList();
        kept.forEach(word -> terms.put(word, pipeline.term(word)));
        return kept;
    }

    /** Neighbouring words of the short texts, skipped words left out unless nothing else is there (query.js does the same). */
    private List<String> pairs(SearchDocument section, SortedMap<String, String> terms) {
        List<String> pairs = new ArrayList<>();
        for (String phrase : Field.phrasesOf(section)) {
            List<String> spoken = pipeline.tokens(phrase).stream().map(WordPipeline.Token::word).toList();
            List<String> telling = spoken.stream().filter(word -> !skipped.contains(word)).toList();
            List<String> said = telling.size() > 1 ? telling : spoken;
            for (int i = 0; i + 1 < said.size(); i++) {
                pairs.add(pipeline.term(said.get(i)) + Field.PAIR + pipeline.term(said.get(i + 1)));
            }
        }
        pairs.forEach(pair -> terms.put(pair, pair));
        return pairs;
    }
}
