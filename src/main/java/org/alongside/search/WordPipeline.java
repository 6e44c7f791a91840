package org.alongside.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.graalvm.polyglot.Value;

/**
 * Makes words of texts with the browser's own normalise.js, and terms of words with Lunr's own pipeline. A script engine is
 * slow, so each distinct run of letters and each word is asked for once, a page's new ones together, and remembered.
 */
final class WordPipeline implements AutoCloseable {
    private static final String READ_RUNS = """
        ({ readRun }) => (runs) => JSON.stringify(runs.split(' ').map((run) => readRun(run).map(({ word, parts }) => [word, ...parts])))""";
    private static final String PHRASES = "({ phrases }) => JSON.stringify(Object.fromEntries(phrases))";
    private static final String STEM_ALL = """
        () => (words) => words.split(' ').map((word) => lunr.stemmer(new lunr.Token(word, {})).toString()).join(' ')""";

    private final Scripts scripts;
    private final Value readRuns;
    private final Value stemAll;
    private final Phrases phrases;
    private final Map<String, List<Token>> runs = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();

    /** A word of a text, and the parts of it if it is hyphenated. */
    record Token(Word word, List<Word> parts, boolean startsCompound) {
    }

    /** What may follow a word to make a compound, and the one word that all of it counts as. */
    private record Phrase(List<String> rest, String name) {
    }

    /** The phrases that begin with a word, longest first. */
    private static final class Phrases extends TreeMap<String, List<Phrase>> {
    }

    WordPipeline(Path folder, SearchSettings settings) {
        scripts = new Scripts(folder);
        scripts.run(Lunr.script());
        Value normaliser = scripts.export("normalise.js", "createNormaliser").execute(scripts.value(settings));
        readRuns = scripts.run(READ_RUNS).execute(normaliser);
        stemAll = scripts.run(STEM_ALL).execute();
        phrases = HashedFiles.read(scripts.run(PHRASES).execute(normaliser).asString(), Phrases.class);
    }

    /** Reads what is new in these texts in one go, which is much quicker than run by run. */
    void readAhead(Collection<String> texts) {
        Set<String> unread = new LinkedHashSet<>();
        for (String text : texts) {
            for (String run : Runs.of(text)) {
                if (!runs.containsKey(run)) {
                    unread.add(run);
                }
            }
        }
        if (!unread.isEmpty()) {
            readRuns(List.copyOf(unread));
        }
    }

    /** The words of a text as they follow each other, compounds of several words as one: normalise.js calls it tokens(). */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean compounds = false;
        for (String run : Runs.of(text)) {
            for (Token token : readRun(run)) {
                tokens.add(token);
                compounds |= token.startsCompound();
            }
        }
        return compounds ? joinCompounds(tokens) : tokens;
    }

    /** Every word that a text is found by: of hyphenated words also their parts. */
    List<Word> words(String text) {
        List<Word> found = new ArrayList<>();
        for (Token token : tokens(text)) {
            found.add(token.word());
            found.addAll(token.parts());
        }
        return found;
    }

    /** Two neighbouring words as one. */
    Word pair(Word one, Word other) {
        return words.computeIfAbsent(one.term() + Field.PAIR + other.term(), pair -> new Word(pair, pair));
    }

    @Override
    public void close() {
        scripts.close();
    }

    private List<Token> readRun(String run) {
        if (!runs.containsKey(run)) {
            readRuns(List.of(run));
        }
        return runs.get(run);
    }

    private void readRuns(List<String> unread) {
        String[][][] read = HashedFiles.read(readRuns.execute(String.join(" ", unread)).asString(), String[][][].class);
        stem(Arrays.stream(read).flatMap(Arrays::stream).flatMap(Arrays::stream).filter(word -> !words.containsKey(word)).distinct().toList());
        for (int run = 0; run < read.length; run++) {
            runs.put(unread.get(run), Arrays.stream(read[run]).map(this::token).toList());
        }
    }

    /** What Lunr's pipeline makes of words. */
    private void stem(List<String> unknown) {
        String[] terms = stemAll.execute(String.join(" ", unknown)).asString().split(" ", -1);
        for (int i = 0; i < unknown.size(); i++) {
            words.put(unknown.get(i), new Word(unknown.get(i), terms[i]));
        }
    }

    private Token token(String[] wordAndParts) {
        List<Word> read = Arrays.stream(wordAndParts).map(words::get).toList();
        return new Token(read.get(0), read.subList(1, read.size()), phrases.containsKey(wordAndParts[0]));
    }

    private List<Token> joinCompounds(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Phrase phrase = tokens.get(at).startsCompound() ? phraseAt(tokens, at) : null;
            joined.add(phrase == null ? tokens.get(at) : new Token(name(phrase), List.of(), false));
            at += phrase == null ? 0 : phrase.rest().size();
        }
        return joined;
    }

    /** The phrase that begins with a token, or null: compoundAt() in normalise.js. */
    private Phrase phraseAt(List<Token> tokens, int at) {
        for (Phrase phrase : phrases.get(tokens.get(at).word().text())) {
            int end = at + 1 + phrase.rest().size();
            if (end <= tokens.size() && tokens.subList(at + 1, end).stream().map(token -> token.word().text()).toList().equals(phrase.rest())) {
                return phrase;
            }
        }
        return null;
    }

    private Word name(Phrase phrase) {
        if (!words.containsKey(phrase.name())) {
            stem(List.of(phrase.name()));
        }
        return words.get(phrase.name());
    }
}
