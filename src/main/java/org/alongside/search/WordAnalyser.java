package org.alongside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.search.WordPipeline.Run;
import org.alongside.site.Hash;

/**
 * Turns a page's texts into terms. The script engine starts with the first word that nobody has asked for before, so a build
 * without new words never pays for it.
 */
public final class WordAnalyser implements AutoCloseable {
    private static final int FORMAT = 5;
    /** Pages that are held cut into pieces; the later ones have few new words. */
    private static final int AT_ONCE = 500;

    /** A section's fields, and its short texts each by itself, as runs of letters. */
    private record CutSection(List<List<Run>> fields, List<List<Run>> phrases) {
    }

    private final Path scripts;
    private final SearchSettings settings;
    private final Predicate<Word> isSkipped;
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
        Set<String> skipped = Set.copyOf(settings.skip());
        this.isSkipped = word -> skipped.contains(word.text());
        this.fingerprint = fingerprint(scripts, settings);
    }

    /** The terms of pages, each given all its sections. What is new in many of them is read in one go, which is much quicker than page by page. */
    List<PageTerms> analyse(List<SearchPage> pages) {
        List<PageTerms> terms = new ArrayList<>();
        for (int from = 0; from < pages.size(); from += AT_ONCE) {
            List<List<CutSection>> cut = pages.subList(from, Math.min(pages.size(), from + AT_ONCE)).stream()
                .map(page -> page.sections().stream().map(this::cut).toList()).toList();
            pipeline().read();
            cut.forEach(page -> terms.add(terms(page)));
        }
        return terms;
    }

    /** Every word of the pages analysed so far, and of those that the scripts were asked for before. */
    WordList words() {
        return pipeline().list();
    }

    /** Changes whenever the same page could give other terms: with the settings, the module, Lunr or the format. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Whether the script engine runs, so that the folder of scripts is needed no more. */
    boolean isStarted() {
        return pipeline != null && pipeline.isStarted();
    }

    /** All that is known of words, if anything of it is new since this was last called. */
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

    private CutSection cut(SearchDocument section) {
        return new CutSection(Stream.of(Field.values()).map(field -> pipeline().cut(field.textOf(section))).toList(),
            Field.phrasesOf(section).stream().map(pipeline()::cut).toList());
    }

    private PageTerms terms(List<CutSection> page) {
        Numbers.Writer places = new Numbers.Writer();
        for (CutSection section : page) {
            for (Field field : Field.values()) {
                List<Word> words = field == Field.PAIRS ? pairs(section) : words(section, field);
                places.add(words.size());
                for (Word word : words) {
                    places.add(word.number());
                }
            }
        }
        return words().terms(places.bytes());
    }

    private WordPipeline pipeline() {
        if (pipeline == null) {
            pipeline = new WordPipeline(() -> new WordScripts(scripts, settings), known.apply(fingerprint));
        }
        return pipeline;
    }

    private List<Word> words(CutSection section, Field field) {
        List<Word> words = pipeline().words(section.fields().get(field.ordinal()));
        if (!field.keepsEveryWord()) {
            words.removeIf(isSkipped);
        }
        return words;
    }

    /** Neighbouring words of the short texts, skipped words left out unless nothing else is there (query.js does the same). */
    private List<Word> pairs(CutSection section) {
        List<Word> pairs = new ArrayList<>();
        for (List<Run> phrase : section.phrases()) {
            List<Word> spoken = pipeline().tokens(phrase).stream().map(WordPipeline.Token::word).toList();
            List<Word> telling = spoken.stream().filter(Predicate.not(isSkipped)).toList();
            List<Word> said = telling.size() > 1 ? telling : spoken;
            for (int i = 0; i + 1 < said.size(); i++) {
                pairs.add(pipeline().pair(said.get(i), said.get(i + 1)));
            }
        }
        return pairs;
    }
}
