package org.alongside.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Value;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** normalise.js as the browser calls it, and the build's quicker way through it. */
class NormaliseTest {
    private static Scripts scripts;
    private static Value browser;
    private static WordPipeline build;

    @BeforeAll
    static void start() {
        scripts = new Scripts(SearchFixture.SCRIPTS);
        Value normaliser = scripts.export("normalise.js", "createNormaliser").execute(scripts.value(SearchFixture.SETTINGS));
        browser = scripts.run("""
            (normaliser) => (text) => normaliser.tokens(text).flatMap(({ word, parts }) => [word, ...parts]).join(' ')""").execute(normaliser);
        build = new WordPipeline(() -> new WordScripts(SearchFixture.SCRIPTS, SearchFixture.SETTINGS), Optional.empty());
    }

    @AfterAll
    static void stop() {
        scripts.close();
        build.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Trust, trust. TRUST!|trust trust trust",
        "co-production and Co Production, coproduction or copro|coproduction and coproduction coproduction or coproduction",
        "Co\u2011production\u2019s|coproduction",
        "front-line staff|frontline front line staff",
        "a drop-in|a dropin drop",
        "the council's and the councils\u2019 and don\u2019t|the council and the councils and dont",
        "O'Neill’s|oneill",
        "café CAFÉ cafe\u0301|cafe cafe cafe",
        "ﬁnance ＡＢＣ|finance abc",
        "organized colors, organisation|organised colours organisation",
        "63% of 1,200 or 3.5|63 of 1200 or 3.5",
        "2016a and 50+|2016a and 50",
        "people who use services well|serviceusers well",
        "well-being, well being|wellbeing wellbeing",
        "Łódź ŵyl العربية|łodz wyl العربية",
        "soft\u00adhyphen|softhyphen",
        "__proto__ constructor title:foo|proto constructor title foo",
        "😀 * ^ ~ \\ ( [|''"})
    void makesWords(String text, String expected) {
        assertEquals(expected, browser.execute(text).asString());
    }

    @Test
    void buildReadsTextsAsTheBrowserDoes() {
        for (SearchDocument document : SearchFixture.documents()) {
            String text = String.join("\n", document.page(), document.heading(), document.summary(), document.text());
            assertEquals(browser.execute(text).asString(), words(text));
        }
    }

    @Test
    void buildReadsOddTextsAsTheBrowserDoes() {
        for (String text : List.of("people who\u00a0use\tservices", "(co)-production – “co production”", "people who. Use services",
            "well\u2003being\nwell", "'quoted' ‘quoted’ -dash- a--b", "1,2,3.4 x,y", "\ufeffmark", "x".repeat(200), "", "   ")) {
            assertEquals(browser.execute(text).asString(), words(text), text);
        }
    }

    private static String words(String text) {
        List<WordPipeline.Run> cut = build.cut(text);
        build.read();
        return build.words(cut).stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
