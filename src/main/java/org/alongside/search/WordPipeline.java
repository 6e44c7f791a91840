package org.alongside.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/**
 * Makes words of texts with the browser's own normalise.js, and terms of words with Lunr's own pipeline. A script engine is
 * slow, so each distinct run of letters, each compound and each word is asked for once and remembered.
 */
final class WordPipeline implements AutoCloseable {
    private static final String READ_RUN = """
        ({ readRun, startsCompound }) => (run) => JSON.stringify(readRun(run)
          .map(({ word, parts }) => ({ word, parts, startsCompound: startsCompound(word) })))""";
    private static final String COMPOUND = """
        ({ compoundAt }) => (words) => JSON.stringify(compoundAt(words.split(' ').map((word) => ({ word })), 0) ?? null)""";
    private static final String STEM = "() => (word) => lunr.stemmer(new lunr.Token(word, {})).toString()";

    private final Scripts scripts;
    private final Value readRun;
    private final Value compoundAt;
    private final int longestCompound;
    private final Value stem;
    private final Map<String, List<Token>> runs = new HashMap<>();
    private final Map<String, Compound> compounds = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();

    /** A word of a text, and the parts of it if it is hyphenated. */
    record Token(Word word, List<Word> parts, boolean startsCompound) {
    }

    /** A token as normalise.js gives it. */
    private record Read(String word, List<String> parts, boolean startsCompound) {
    }

    /** How many tokens a compound takes, and the one word it counts as. */
    private record Compound(int takes, String name) {
        static final Compound NONE = new Compound(1, "");
    }

    WordPipeline(Path folder, SearchSettings settings) {
        scripts = new Scripts(folder);
        scripts.run(Lunr.script());
        Value normaliser = scripts.export("normalise.js", "createNormaliser").execute(scripts.value(settings));
        readRun = scripts.run(READ_RUN).execute(normaliser);
        compoundAt = scripts.run(COMPOUND).execute(normaliser);
        longestCompound = normaliser.getMember("longestCompound").asInt();
        stem = scripts.run(STEM).execute();
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
        return runs.computeIfAbsent(run, missing -> Stream.of(HashedFiles.read(readRun.execute(missing).asString(), Read[].class))
            .map(read -> new Token(word(read.word()), read.parts().stream().map(this::word).toList(), read.startsCompound())).toList());
    }

    /** The word, with what Lunr's pipeline makes of it. */
    private Word word(String text) {
        return words.computeIfAbsent(text, missing -> new Word(missing, stem.execute(missing).asString()));
    }

    private List<Token> joinCompounds(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int at = 0; at < tokens.size();) {
            Compound compound = tokens.get(at).startsCompound() ? compoundAt(tokens, at) : Compound.NONE;
            joined.add(compound == Compound.NONE ? tokens.get(at) : new Token(word(compound.name()), List.of(), false));
            at += compound.takes();
        }
        return joined;
    }

    private Compound compoundAt(List<Token> tokens, int at) {
        String ahead = tokens.subList(at, Math.min(tokens.size(), at + longestCompound)).stream()
            .map(token -> token.word().text()).collect(Collectors.joining(" "));
        return compounds.computeIfAbsent(ahead, missing -> {
            Compound found = HashedFiles.read(compoundAt.execute(missing).asString(), Compound.class);
            return found == null ? Compound.NONE : found;
        });
    }
}
