package org.alongside.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.search.KnownWords.Phrase;

/**
 * Makes words of texts and terms of words, as the browser does. The scripts that know how are slow, so each distinct run of
 * letters and each word is asked for once, a page's new ones together, and remembered.
 */
final class WordPipeline implements AutoCloseable {
    private final Supplier<WordScripts> start;
    private Optional<WordScripts> started = Optional.empty();
    private final KnownWords.Phrases phrases;
    private final Map<String, Run> runs = new HashMap<>();
    private final List<Run> unread = new ArrayList<>();
    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Word> pairs = new HashMap<>();
    private boolean hasLearnt;

    /** A word of a text, and the parts of it if it is hyphenated. */
    record Token(Word word, List<Word> parts, boolean startsCompound) {
        private List<String> texts() {
            return Stream.concat(Stream.of(word), parts.stream()).map(Word::text).toList();
        }
    }

    /** A run of letters as it stands in texts; there is one object for each. */
    static final class Run {
        private final String text;
        private List<Token> tokens = List.of();

        private Run(String text) {
            this.text = text;
        }
    }

    /**
     * @param start starts the scripts, when they are first needed
     * @param known what they have said before
     */
    WordPipeline(Supplier<WordScripts> start, Optional<KnownWords> known) {
        this.start = start;
        phrases = known.map(KnownWords::phrases).orElseGet(() -> scripts().phrases());
        known.ifPresent(this::remember);
    }

    /** Whether the scripts had to be started. */
    boolean isStarted() {
        return started.isPresent();
    }

    /** All that the scripts have said, if anything of it is new since this was last called. */
    Optional<KnownWords> learnt() {
        if (!hasLearnt) {
            return Optional.empty();
        }
        hasLearnt = false;
        Map<String, List<List<String>>> read = new TreeMap<>();
        runs.forEach((text, run) -> read.put(text, run.tokens.stream().map(Token::texts).toList()));
        Map<String, String> terms = new TreeMap<>();
        words.forEach((text, word) -> terms.put(text, word.term()));
        return Optional.of(new KnownWords(read, terms, phrases));
    }

    /** Cuts a text into its runs. New ones have no words before {@link #read()}. */
    List<Run> cut(String text) {
        List<Run> cut = new ArrayList<>();
        for (String run : Runs.of(text)) {
            cut.add(runs.computeIfAbsent(run, this::unread));
        }
        return cut;
    }

    /** Reads all that is new in one go, which is much quicker than run by run. */
    void read() {
        if (unread.isEmpty()) {
            return;
        }
        String[][][] read = scripts().read(unread.stream().map(run -> run.text).toList());
        stem(Arrays.stream(read).flatMap(Arrays::stream).flatMap(Arrays::stream).filter(word -> !words.containsKey(word)).distinct().toList());
        for (int run = 0; run < read.length; run++) {
            unread.get(run).tokens = Arrays.stream(read[run]).map(List::of).map(this::token).toList();
        }
        unread.clear();
    }

    /** The words of a text as they follow each other, compounds of several words as one: normalise.js calls it tokens(). */
    List<Token> tokens(List<Run> text) {
        List<Token> tokens = new ArrayList<>();
        boolean compounds = false;
        for (Run run : text) {
            for (Token token : run.tokens) {
                tokens.add(token);
                compounds |= token.startsCompound();
            }
        }
        return compounds ? joinCompounds(tokens) : tokens;
    }

    /** Every word that a text is found by: of hyphenated words also their parts. */
    List<Word> words(List<Run> text) {
        List<Word> found = new ArrayList<>();
        for (Token token : tokens(text)) {
            found.add(token.word());
            found.addAll(token.parts());
        }
        return found;
    }

    /** Two neighbouring words as one. */
    Word pair(Word one, Word other) {
        return pairs.computeIfAbsent(one.term() + Field.PAIR + other.term(), pair -> new Word(pair, pair));
    }

    @Override
    public void close() {
        started.ifPresent(WordScripts::close);
    }

    private WordScripts scripts() {
        hasLearnt = true;
        if (started.isEmpty()) {
            started = Optional.of(start.get());
        }
        return started.get();
    }

    private void remember(KnownWords known) {
        known.terms().forEach((text, term) -> words.put(text, new Word(text, term)));
        known.runs().forEach((text, tokens) -> {
            Run run = new Run(text);
            run.tokens = tokens.stream().map(this::token).toList();
            runs.put(text, run);
        });
    }

    private Run unread(String text) {
        Run run = new Run(text);
        unread.add(run);
        return run;
    }

    private void stem(List<String> unknown) {
        String[] terms = scripts().stem(unknown);
        for (int i = 0; i < unknown.size(); i++) {
            words.put(unknown.get(i), new Word(unknown.get(i), terms[i]));
        }
    }

    private Token token(List<String> wordAndParts) {
        List<Word> read = wordAndParts.stream().map(words::get).toList();
        return new Token(read.get(0), read.subList(1, read.size()), phrases.containsKey(wordAndParts.get(0)));
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
