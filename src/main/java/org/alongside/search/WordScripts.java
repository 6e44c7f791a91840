package org.alongside.search;

import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Value;

/** The browser's own normalise.js and Lunr's own pipeline, in a script engine: right, but slow to start and slow to run. */
final class WordScripts implements AutoCloseable {
    private static final String READ_RUNS = """
        ({ readRun }) => (runs) => JSON.stringify(runs.split(' ').map((run) => readRun(run).map(({ word, parts }) => [word, ...parts])))""";
    private static final String PHRASES = "({ phrases }) => JSON.stringify(Object.fromEntries(phrases))";
    private static final String STEM_ALL = """
        () => (words) => words.split(' ').map((word) => lunr.stemmer(new lunr.Token(word, {})).toString()).join(' ')""";

    private final Scripts scripts;
    private final Value normaliser;
    private final Value readRuns;
    private final Value stemAll;

    /** @param folder the folder that holds normalise.js */
    WordScripts(Path folder, SearchSettings settings) {
        scripts = new Scripts(folder);
        scripts.run(Lunr.script());
        normaliser = scripts.export("normalise.js", "createNormaliser").execute(scripts.value(settings));
        readRuns = scripts.run(READ_RUNS).execute(normaliser);
        stemAll = scripts.run(STEM_ALL).execute();
    }

    /** For each run of letters its words, each with its parts behind it. */
    String[][][] read(List<String> runs) {
        return HashedFiles.read(readRuns.execute(String.join(" ", runs)).asString(), String[][][].class);
    }

    /** What Lunr's pipeline makes of words. */
    String[] stem(List<String> words) {
        return stemAll.execute(String.join(" ", words)).asString().split(" ", -1);
    }

    /** The compounds of several words. */
    KnownWords.Phrases phrases() {
        return HashedFiles.read(scripts.run(PHRASES).execute(normaliser).asString(), KnownWords.Phrases.class);
    }

    @Override
    public void close() {
        scripts.close();
    }
}
