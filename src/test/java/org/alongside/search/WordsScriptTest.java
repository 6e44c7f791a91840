package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the scripts write numbers into the words of the interface. */
class WordsScriptTest {
    private static final Map<String, Object> ARABIC = Map.of("digits", "٠١٢٣٤٥٦٧٨٩", "found", "{count} / {share}");

    @Test
    void writesSmallNumbersInTheDigitsOfTheWordsAndOthersAsTheBrowserKnows() {
        try (Scripts scripts = new Scripts(Path.of("assets/js"))) {
            String all = scripts.run("""
                (createWords, arabic) => {
                  const [ours, plain] = [createWords(arabic, 'ar'), createWords({ found: arabic.found }, 'en')];
                  return [ours.say('found', { count: 120, share: 7 }), plain.say('found', { count: 120, share: 1.5 })].join('; ');
                }""").execute(scripts.export("words.js", "createWords"), scripts.value(ARABIC)).asString();
            assertEquals(List.of("١٢٠ / ٧", "120 / 1.5"), List.of(all.split("; ")));
        }
    }
}
