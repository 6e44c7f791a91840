package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** Our stemmer for the browser gives what Lunr's gives. */
class StemTest {
    private static final List<String> ENDINGS = List.of("", "s", "es", "ed", "eed", "ing", "y", "ies", "ation", "ational", "izer",
        "ization", "fulness", "ousness", "iveness", "ement", "ion", "tion", "bility", "ical", "icate", "alism", "ousli", "logi", "ll", "e", "ly");

    @Test
    void agreesWithLunr() {
        try (Scripts scripts = new Scripts(SearchFixture.SCRIPTS)) {
            scripts.run(Lunr.script());
            Value both = scripts.run("""
                (stem) => (words) => JSON.stringify(words.map((word) => [word, stem(word), lunr.stemmer(new lunr.Token(word, {})).toString()])
                  .filter(([, ours, lunrs]) => ours !== lunrs))""").execute(scripts.export("stem.js", "stem"));
            assertEquals("[]", both.execute(scripts.value(words())).asString());
        }
    }

    private static Set<String> words() {
        Random random = new Random(3);
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < 1500; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = random.nextInt(7); letters >= 0; letters--) {
                word.append("abcdeiilnoorstuyz".charAt(random.nextInt(17)));
            }
            words.add(word + ENDINGS.get(random.nextInt(ENDINGS.size())));
        }
        List<String> real = new ArrayList<>(List.of(SearchFixture.resource("documents.json").toLowerCase().split("[^a-z]+")));
        real.forEach(word -> ENDINGS.forEach(ending -> words.add(word + ending)));
        words.remove("");
        return words;
    }
}
