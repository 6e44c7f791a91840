package org.alongside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.site.Hash;

/**
 * Turns a page's texts into terms. The script engine starts with the first word that nobody has asked for before, so a build
 * without new words never pays for it.
 */
public final class WordAnalyser implements AutoCloseable {
    private static final int FORMAT = 2;

    private final Path scripts;
    private final SearchSettings settings;
    private final Set<String> skipped;
    private final String fingerprint;
    private final Function<String, Optional<KnownWords>> known;
    private WordPipeline pipeline;

    /** @param scripts the folder that holds normalise.js */
    public WordAnalyser(Path scripts, SearchSettings settings) {
        this(scripts, settings, fingerprint -> Optional.empty());
    }

    /** @param known what the scripts have said before, by the analyser's fingerprint */
    WordAnalyser(Path scripts, SearchSettings settings, Function<String, Optional<KnownWords>> known) {
        this.known = known;
        this.scripts = scripts;
        this.settings = settings;
        this.skipped = Set.copyOf(settings.skip());
        this.fingerprint = fingerprint(scripts, settings);
    }

    /** The terms of one page, given all its sections. */
    public PageTerms analyse(List<SearchDocument> page) {
        if (pipeline == null) {
            pipeline = new WordPipeline(() -> new WordScripts(scripts, settings), known.apply(fingerprint));
        }
        pipeline.readAhead(page.stream().flatMap(Field::textsOf).toList());
        Map<Word, Integer> numbers = new LinkedHashMap<>();
        List<List<int[]>> sections = page.stream().map(section -> Stream.of(Field.values())
            .map(field -> words(section, field).stream().mapToInt(word -> number(word, numbers)).toArray()).toList()).toList();
        return new PageTerms(numbers.keySet().stream().map(Word::text).toList(), numbers.keySet().stream().map(Word::term).toList(), sections);
    }

    /** Changes whenever the same page could give other terms: with the settings, the module, Lunr or the format. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Whether the script engine runs, so that the folder of scripts is needed no more. */
    boolean isStarted() {
        return pipeline != null && pipeline.isStarted();
    }

    /** All that the scripts have said, if anything of it is new since this was last called. */
    Optional<KnownWords> learnt() {
        return pipeline == null ? Optional.empty() : pipeline.learnt();
    }

    @Override
    public void close() {
        if (pipeline != null) {
            pipeline.close();
        }
    }

    private static String fingerprint(Path scripts, SearchSettings settings) {
        try {
            String module = Files.readString(scripts.resolve("normalise.js"));
            String all = FORMAT + Lunr.VERSION + HashedFiles.text(settings) + module;
            return Hash.of(all.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Word word, Map<Word, Integer> numbers) {
        Integer number = numbers.putIfAbsent(word, numbers.size());
        return number == null ? numbers.size() - 1 : number;
    }

    private List<Word> words(SearchDocument section, Field field) {
        if (field == Field.PAIRS) {
            return pairs(section);
        }
        List<Word> words = pipeline.words(field.textOf(section));
        if (!field.keepsEveryWord()) {
            words.removeIf(word -> skipped.contains(word.text()));
        }
        return words;
    }

    /** Neighbouring words of the short texts, skipped words left out unless nothing else is there (query.js does the same). */
    private List<Word> pairs(SearchDocument section) {
        List<Word> pairs = new ArrayList<>();
        for (String phrase : Field.phrasesOf(section)) {
            List<Word> spoken = pipeline.tokens(phrase).stream().map(WordPipeline.Token::word).toList();
            List<Word> telling = spoken.stream().filter(word -> !skipped.contains(word.text())).toList();
            List<Word> said = telling.size() > 1 ? telling : spoken;
            for (int i = 0; i + 1 < said.size(); i++) {
                pairs.add(pipeline.pair(said.get(i), said.get(i + 1)));
            }
        }
        return pairs;
    }
}
