package org.alongside.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;

/**
 * Makes words of texts with the browser's own normalise.js, and terms of words with Lunr's own pipeline. A script engine is
 * slow, so each distinct run of letters, each compound and each word is asked for once and remembered.
 */
final class WordPipeline implements AutoCloseable {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}]+$");
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
    private final Map<String, String> terms = new HashMap<>();

    /** A word of a text, and the parts of it if it is hyphenated. */
    record Token(String word, List<String> parts, boolean startsCompound) {
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
        List<Token> tokens = SPACE.splitAsStream(text).flatMap(run -> readRun(EDGES.matcher(run).replaceAll("")).stream()).toList();
        return tokens.stream().anyMatch(Token::startsCompound) ? joinCompounds(tokens) : tokens;
    }

    /** Every word that a text is found by: of hyphenated words also their parts. */
    List<String> words(String text) {
        return tokens(text).stream().flatMap(token -> Stream.concat(Stream.of(token.word()), token.parts().stream())).toList();
    }

    /** What Lunr's pipeline makes of a word. */
    String term(String word) {
        return terms.computeIfAbsent(word, missing -> stem.execute(missing).asString());
    }

    @Override
    public void close() {
        scripts.close();
    }

    private List<Token> readRun(String run) {
        return run.isEmpty() ? List.of() : runs.computeIfAbsent(run,
            missing -> Arrays.asList(HashedFiles.read(readRun.execute(missing).asString(), Token[].class)));
    }

    private List<Token> joinCompounds(List<Token> tokens) {
        List<Token> joined = new ArrayList<>();
        for (int at = 0; at < tokens.size();) {
            Compound compound = tokens.get(at).startsCompound() ? compoundAt(tokens, at) : Compound.NONE;
            joined.add(compound == Compound.NONE ? tokens.get(at) : new Token(compound.name(), List.of(), false));
            at += compound.takes();
        }
        return joined;
    }

    private Compound compoundAt(List<Token> tokens, int at) {
        String ahead = tokens.subList(at, Math.min(tokens.size(), at + longestCompound)).stream()
            .map(Token::word).collect(Collectors.joining(" "));
        return compounds.computeIfAbsent(ahead, missing -> {
            Compound found = HashedFiles.read(compoundAt.execute(missing).asString(), Compound.class);
            return found == null ? Compound.NONE : found;
        });
    }
}
