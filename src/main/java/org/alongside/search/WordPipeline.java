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
    private final WordList words = new WordList();
    private final Map<String, Run> runs = new HashMap<>();
    private final List<Run> unread = new ArrayList<>();
    private KnownWords.Phrases phrases;
    private boolean hasLearnt;

    /** A word of a text, and the parts of it if it is hyphenated. */
    record Token(Word word, List<Word> parts, boolean startsCompound) {
        private int[] numbers() {
            return Stream.concat(Stream.of(word), parts.stream()).mapToInt(Word::number).toArray();
        }
    }

    /** A run of letters as it stands in texts; there is one object for each. */
    static final class Run {
        private final String text;
        private List<Token> tokens = List.of();
        /** The words and parts of all its tokens. */
        private Word[] words = {};
        private boolean startsCompound;

        private Run(String text) {
            this.text = text;
        }

        private void read(List<Token> found) {
            tokens = found;
            words = found.stream().flatMap(token -> Stream.concat(Stream.of(token.word()), token.parts().stream())).toArray(Word[]::new);
            startsCompound = found.stream().anyMatch(Token::startsCompound);
        }
    }

    /**
     * @param start starts the scripts, when they are first needed
     * @param known what they have said before
     */
    WordPipeline(Supplier<WordScripts> start, Optional<KnownWords> known) {
        this.start = start;
        known.ifPresent(this::remember);
    }

    /** Every word met so far. */
    WordList list() {
        return words;
    }

    /** Whether the scripts had to be started. */
    boolean isStarted() {
        return started.isPresent();
    }

    /** All that is known of words, if anything of it is new since this was last called. */
    Optional<KnownWords> learnt() {
        if (!hasLearnt) {
            return Optional.empty();
        }
        hasLearnt = false;
        Map<String, int[][]> read = new TreeMap<>();
        runs.forEach((text, run) -> read.put(text, run.tokens.stream().map(Token::numbers).toArray(int[][]::new)));
        return Optional.of(new KnownWords(words.texts(), words.terms(), read, phrases()));
    }

    /** Cuts a text into its runs. New ones have no words before {@link #read()}. */
    List<Run> cut(String text) {
        List<Run> cut = new ArrayList<>();
        for (String run : Runs.of(text)) {
            Run known = runs.get(run);
            cut.add(known == null ? unread(run) : known);
        }
        return cut;
    }

    /** Reads all that is new in one go, which is much quicker than run by run. */
    void read() {
        if (unread.isEmpty()) {
            return;
        }
        hasLearnt = true;
        String[][][] read = scripts().read(unread.stream().map(run -> run.text).toList());
        stem(Arrays.stream(read).flatMap(Arrays::stream).flatMap(Arrays::stream).filter(word -> words.find(word) == null).distinct().toList());
        for (int run = 0; run < read.length; run++) {
            unread.get(run).read(Arrays.stream(read[run]).map(token -> token(Arrays.stream(token).map(words::find).toList())).toList());
        }
        unread.clear();
    }

    /** The words of a text as they follow each other, compounds of several words as one: normalise.js calls it tokens(). */
    List<Token> tokens(List<Run> text) {
        List<Token> tokens = new ArrayList<>();
        for (Run run : text) {
            tokens.addAll(run.tokens);
        }
        return mayHaveCompounds(text) ? joinCompounds(tokens) : tokens;
    }

    /** Every word that a text is found by: of hyphenated words also their parts. */
    List<Word> words(List<Run> text) {
        List<Word> found = new ArrayList<>(text.size() + text.size() / 4);
        if (mayHaveCompounds(text)) {
            for (Token token : tokens(text)) {
                found.add(token.word());
                found.addAll(token.parts());
            }
            return found;
        }
        for (Run run : text) {
            for (Word word : run.words) {
                found.add(word);
            }
        }
        return found;
    }

    private static boolean mayHaveCompounds(List<Run> text) {
        for (Run run : text) {
            if (run.startsCompound) {
                return true;
            }
        }
        return false;
    }

    /** Two neighbouring words as one. */
    Word pair(Word one, Word other) {
        String pair = one.term() + Field.PAIR + other.term();
        Word known = words.find(pair);
        return known == null ? learn(pair, pair) : known;
    }

    @Override
    public void close() {
        started.ifPresent(WordScripts::close);
    }

    private WordScripts scripts() {
        if (started.isEmpty()) {
            started = Optional.of(start.get());
        }
        return started.get();
    }

    private KnownWords.Phrases phrases() {
        phrases = phrases == null ? scripts().phrases() : phrases;
        return phrases;
    }

    private void remember(KnownWords known) {
        phrases = known.phrases();
        for (int number = 0; number < known.words().size(); number++) {
            words.add(known.words().get(number), known.terms().get(number));
        }
        known.runs().forEach((text, tokens) -> {
            Run run = new Run(text);
            run.read(Arrays.stream(tokens).map(token -> token(Arrays.stream(token).mapToObj(words::get).toList())).toList());
            runs.put(text, run);
        });
    }

    private Word learn(String text, String term) {
        hasLearnt = true;
        return words.add(text, term);
    }

    private Run unread(String text) {
        Run run = new Run(text);
        runs.put(text, run);
        unread.add(run);
        return run;
    }

    private void stem(List<String> unknown) {
        String[] terms = scripts().stem(unknown);
        for (int i = 0; i < unknown.size(); i++) {
            learn(unknown.get(i), terms[i]);
        }
    }

    private Token token(List<Word> wordAndParts) {
        return new Token(wordAndParts.get(0), wordAndParts.subList(1, wordAndParts.size()), phrases().containsKey(wordAndParts.get(0).text()));
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
        for (Phrase phrase : phrases().get(tokens.get(at).word().text())) {
            int end = at + 1 + phrase.rest().size();
            if (end <= tokens.size() && tokens.subList(at + 1, end).stream().map(token -> token.word().text()).toList().equals(phrase.rest())) {
                return phrase;
            }
        }
        return null;
    }

    private Word name(Phrase phrase) {
        if (words.find(phrase.name()) == null) {
            stem(List.of(phrase.name()));
        }
        return words.find(phrase.name());
    }
}
